#include <map>

#include "prisma/adopt.hpp"
#include "prisma/extensions.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

class Relocation {
 public:
  explicit Relocation(const schema::Model& live) {
    for (const auto& object : live.objects)
      if (object.kind == schema::Kind::extension) schemas_[object.name.name] = object.properties["schema"];
  }

  /// Puts a member of `extension` where the database has it.
  void relocate(std::string& qualified, std::string_view extension) const {
    const auto found = schemas_.find(extension);
    if (extension.empty() || found == schemas_.end() || found->second.empty()) return;
    qualified = schema::quoted(found->second) + "." + std::string(without_schema(qualified));
  }

 private:
  std::map<std::string, std::string, std::less<>> schemas_;
};

}  // namespace

void adopt_extensions(Adoption& adoption) {
  const Relocation relocation(adoption.live);
  auto& model = adoption.out.model;
  std::set<std::string> enums;
  for (const auto& type : model.enums) enums.insert(type.name.sql());
  for (auto& table : model.tables) {
    for (auto& column : table.columns)
      if (column.type.find('.') != std::string::npos && !enums.contains(column.type))
        relocation.relocate(column.type, extension_of_type(without_schema(column.type)));
    for (auto& index : table.indexes)
      for (auto& key : index.keys)
        if (!key.operator_class.starts_with("pg_catalog."))
          relocation.relocate(key.operator_class, extension_of_class(without_schema(key.operator_class)));
  }
}

}  // namespace plumb::prisma
