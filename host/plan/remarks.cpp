#include "plan/remarks.hpp"

#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

constexpr std::string_view k_comment = "comment", k_on_column = " on column ",
                           k_on_constraint = " on constraint ", k_on_sequence = " on sequence ",
                           k_on_index = " on index";

bool is_foreign_table(const schema::Model& model, const ObjectId& id) {
  const auto* table = id.kind == Kind::table ? model.find_table({id.schema, id.name}) : nullptr;
  return table && table->kind == schema::TableKind::foreign;
}

/// The provider of a label, as SQL: a quoted one may hold blanks, and quotes in pairs.
std::string_view provider_of(std::string_view attribute) {
  const auto rest = attribute.substr(schema::k_label.size());
  bool is_quoted = false;
  for (std::size_t at = 0; at < rest.size(); ++at) {
    if (rest[at] == '"') is_quoted = !is_quoted;
    if (rest[at] == ' ' && !is_quoted) return rest.substr(0, at);
  }
  return rest;
}

/// What a remark is on; `part` is part_of_remark.
std::string remark_target(const schema::Model& model, const ObjectId& id, std::string_view part) {
  const auto rest = [&](std::string_view start) { return std::string(part.substr(start.size())); };
  if (part.starts_with(k_on_column))
    return "COLUMN " + schema::quoted(id.schema, id.name) + "." + schema::quoted(rest(k_on_column));
  if (part.starts_with(k_on_constraint))
    return "CONSTRAINT " + schema::quoted(rest(k_on_constraint)) + " ON DOMAIN " +
           schema::quoted(id.schema, id.name);
  if (part.starts_with(k_on_sequence)) return "SEQUENCE " + rest(k_on_sequence);
  if (is_foreign_table(model, id)) return "FOREIGN TABLE " + named_target(id);
  if (part == k_on_index) return "INDEX " + schema::quoted(id.schema, id.name);
  return target_of(id);
}

}  // namespace

std::string_view part_of_remark(std::string_view attribute) {
  const auto whole =
      schema::is_label(attribute) ? schema::k_label.size() + provider_of(attribute).size() : k_comment.size();
  return attribute.substr(whole);
}

const char* lock_of_remark(const ObjectId& id, std::string_view attribute) {
  const bool is_on_relation =
      schema::is_relation(id.kind) || id.kind == Kind::column || id.kind == Kind::index;
  const auto part = part_of_remark(attribute);
  const bool locks = part.empty() ? is_on_relation : !part.starts_with(k_on_constraint);
  return locks ? lock::share_update_exclusive : "";
}

const char* change_of_remark(std::string_view attribute) {
  return schema::is_label(attribute) ? "AlterSecurityLabel" : "AlterComment";
}

std::string remark_sql(const schema::Model& model, const ObjectId& id, std::string_view attribute,
                       const std::string& text) {
  const auto act = schema::is_label(attribute)
                       ? "SECURITY LABEL FOR " + std::string(provider_of(attribute)) + " ON "
                       : std::string("COMMENT ON ");
  return act + remark_target(model, id, part_of_remark(attribute)) + " IS " +
         (text.empty() ? "NULL" : schema::literal(text));
}

}  // namespace plumb::plan
