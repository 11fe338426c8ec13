#include "plan/row_values.hpp"

#include <algorithm>

#include "plan/column_type.hpp"
#include "plan/worklist.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;

bool can_be_made_again(Kind kind) {
  return kind == Kind::view || kind == Kind::materialized_view || kind == Kind::rule ||
         kind == Kind::trigger || kind == Kind::policy || kind == Kind::check;
}

bool goes_on_a_name(char c) {
  return c == '_' || c == '$' || c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// True for SQL of the server's with a value of the type. A literal that reads so is taken for one, which
/// costs no more than making an object again.
bool has_value_of(const std::string& sql, const std::string& type) {
  const auto cast = "::" + type;
  for (auto at = sql.find(cast); at != std::string::npos; at = sql.find(cast, at + 1)) {
    const auto end = at + cast.size();
    if (end == sql.size() || !goes_on_a_name(sql[end])) return true;
  }
  return false;
}

bool has_value_of(const Model& model, const ObjectId& id, const std::string& type) {
  if (const auto* check = find_constraint(model, id)) return has_value_of(check->definition, type);
  const auto* object = model.find_object(id);
  return object && std::ranges::any_of(object->properties.list(), [&](const schema::Property& property) {
           return has_value_of(property.value, type);
         });
}

}  // namespace

std::vector<ObjectId> users_of_rows(const Model& model, const Name& table) {
  std::vector<ObjectId> out;
  for (const auto& [object, needs] : model.dependencies)
    if (needs.kind == Kind::table && needs.name == table.name && needs.schema == table.schema &&
        can_be_made_again(object.kind) && has_value_of(model, object, table.sql()))
      out.push_back(object);
  return out;
}

std::optional<ObjectId> holder_of_rows(const Model& from, const Model& to, const Name& table) {
  const auto type = table.sql();
  for (const auto& holder : from.tables)
    for (const auto& column : holder.columns) {
      if (element_type(column.type) != type) continue;
      const auto* after = to.find_table(holder.name);
      const auto* kept = after ? schema::find_column(*after, column.name) : nullptr;
      if (kept && element_type(kept->type) == type) return schema::id_of(holder, column);
    }
  return std::nullopt;
}

bool fills_rows(const schema::Column& column) {
  return !column.default_sql.empty() || !column.generated.empty() ||
         column.identity != schema::Identity::none;
}

}  // namespace plumb::plan
