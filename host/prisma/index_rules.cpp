#include "prisma/resolve.hpp"

namespace plumb::prisma {
namespace {

bool takes_several_columns(Method method) { return method != Method::hash && method != Method::spgist; }

void expect_class(const Key& key, const KeyPart& part, Problems& problems) {
  const auto& field = *part.field;
  if (field.kind == FieldKind::unsupported || !part.operator_class.empty()) return;
  const bool is_enum = field.kind == FieldKind::enumeration;
  if (!is_enum && has_default_class(key.method, field.native, field.is_list())) return;
  if (is_enum && (field.is_list() ? key.method == Method::gin : key.method <= Method::hash)) return;
  problems.add(key.place,
               "an index of type " + std::string(to_string(key.method)) + " cannot hold field \"" +
                   std::string(field.name()) + "\"",
               "name an operator class with ops, or use another type");
}

}  // namespace

void check_index(const Key& key, Problems& problems) {
  if (key.method == Method::btree) return;
  if (key.parts.size() > 1 && !takes_several_columns(key.method))
    problems.add(key.place, "an index of type " + std::string(to_string(key.method)) + " holds one column");
  for (const auto& part : key.parts) expect_class(key, part, problems);
}

}  // namespace plumb::prisma
