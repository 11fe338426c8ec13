#include "plan/comments.hpp"

#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;

bool is_foreign_table(const schema::Model& model, const ObjectId& id) {
  const auto* table = id.kind == Kind::table ? model.find_table({id.schema, id.name}) : nullptr;
  return table && table->kind == schema::TableKind::foreign;
}

/// What a comment is on, by its attribute: "comment", "comment on column mail".
std::string comment_target(const schema::Model& model, const ObjectId& id, std::string_view attribute) {
  const auto rest = [&](std::string_view start) { return std::string(attribute.substr(start.size())); };
  const auto starts = [&](std::string_view start) { return attribute.starts_with(start); };
  if (starts("comment on column "))
    return "COLUMN " + schema::quoted(id.schema, id.name) + "." + schema::quoted(rest("comment on column "));
  if (starts("comment on constraint "))
    return "CONSTRAINT " + schema::quoted(rest("comment on constraint ")) + " ON DOMAIN " +
           schema::quoted(id.schema, id.name);
  if (starts("comment on sequence ")) return "SEQUENCE " + rest("comment on sequence ");
  if (is_foreign_table(model, id)) return "FOREIGN TABLE " + named_target(id);
  if (attribute == "comment on index") return "INDEX " + schema::quoted(id.schema, id.name);
  return target_of(id);
}

}  // namespace

const char* lock_of_comment(const ObjectId& id, std::string_view attribute) {
  const bool is_on_relation =
      schema::is_relation(id.kind) || id.kind == Kind::column || id.kind == Kind::index;
  const bool locks =
      attribute == "comment" ? is_on_relation : !attribute.starts_with("comment on constraint ");
  return locks ? lock::share_update_exclusive : "";
}

std::string comment_sql(const schema::Model& model, const ObjectId& id, std::string_view attribute,
                        const std::string& comment) {
  return "COMMENT ON " + comment_target(model, id, attribute) + " IS " +
         (comment.empty() ? "NULL" : schema::literal(comment));
}

}  // namespace plumb::plan
