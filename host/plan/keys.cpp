#include "plan/keys.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "plan/column_type.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan::keys {

std::string schema(const std::string& name) { return "schema " + schema::quoted(name); }

std::string table(const schema::Name& table) { return "table " + table.sql(); }

std::string column(const schema::Name& table, const std::string& column) {
  return "column " + table.sql() + "." + schema::quoted(column);
}

std::string unaltered(const schema::Name& table, const std::string& column) {
  return "unaltered " + keys::column(table, column);
}

std::string unaltered(const schema::Name& type) { return "unaltered type " + type.sql(); }
std::string altered(const schema::Name& type) { return "altered type " + type.sql(); }

std::string altered(const schema::Name& table, const std::string& column) {
  return "altered " + keys::column(table, column);
}

std::string unique(const schema::Name& table, std::vector<std::string> columns) {
  std::sort(columns.begin(), columns.end());
  for (auto& column : columns) column = schema::quoted(column);
  return "unique " + table.sql() + " " + join(columns, ",");
}

std::string primary_key(const schema::Name& table) { return "primary key of " + table.sql(); }

std::string type(const std::string& sql) { return "type " + sql; }

std::string sequence(const std::string& sql) { return "sequence " + sql; }

std::string name(const std::string& schema, const std::string& name) {
  return "name " + schema::quoted(schema, name);
}

std::string cleared(const schema::Name& table, const std::string& column) {
  return "cleared " + keys::column(table, column);
}

std::string not_null(const schema::Name& table, const std::string& column) {
  return "not null " + keys::column(table, column);
}

std::string nullable(const schema::Name& table, const std::string& column) {
  return "nullable " + keys::column(table, column);
}

std::string unbound(const schema::Name& table) { return "unbound " + table.sql(); }

std::string bound(const schema::Name& table) { return "bound " + table.sql(); }
std::string settled(const schema::Name& table) { return "settled " + table.sql(); }

std::string released(const schema::Name& table, const std::string& name) {
  return "released " + table.sql() + "." + schema::quoted(name);
}

std::string built(const schema::ObjectId& id) { return "built " + schema::to_string(id); }

std::string logged(const schema::Name& table) { return "logged " + table.sql(); }
std::string unlogged(const schema::Name& table) { return "unlogged " + table.sql(); }
std::string outline(const schema::ObjectId& view) { return "outline of " + schema::to_string(view); }

std::string routine(const schema::Name& name) { return "routine " + name.sql(); }
std::string statistics(const schema::Name& name) { return "statistics " + name.sql(); }

std::string constraint(const schema::Name& table, const std::string& name) {
  return "constraint " + table.sql() + " " + schema::quoted(name);
}

namespace {

bool is_type(schema::Kind kind) {
  using schema::Kind;
  return kind == Kind::enum_type || kind == Kind::domain || kind == Kind::composite_type ||
         kind == Kind::range_type;
}

}  // namespace

std::vector<std::string> of(const schema::ObjectId& id) {
  using schema::Kind;
  const plumb::schema::Name name{id.schema, id.name}, parent{id.schema, id.parent};
  if (id.kind == Kind::schema) return {schema(id.name)};
  if (id.kind == Kind::table) return {table(name)};
  if (id.kind == Kind::column) return {column(parent, id.name), altered(parent, id.name)};
  if (id.kind == Kind::sequence) return {sequence(name.sql())};
  if (is_type(id.kind)) return {type(name.sql())};
  if (id.kind >= Kind::primary_key && id.kind <= Kind::exclusion) return {constraint(parent, id.name)};
  if (id.kind == Kind::index) return {plumb::plan::keys::name(id.schema, id.name)};
  return {plumb::schema::to_string(id)};
}

std::vector<std::string> needs_of(const schema::Object& object) {
  std::vector<std::string> out;
  if (!object.name.schema.empty()) out.push_back(schema(object.name.schema));
  if (object.properties.has("schema")) out.push_back(schema(object.properties["schema"]));
  if (!object.table.name.empty()) {
    out.push_back(table(object.table));
    for (const auto kind : {schema::Kind::view, schema::Kind::materialized_view})
      out.push_back(schema::to_string(schema::ObjectId{kind, object.table.schema, "", object.table.name}));
  }
  return out;
}

std::vector<std::string> made_by(const schema::Object& object) {
  auto out = of(schema::id_of(object));
  const bool has_rows = object.kind == schema::Kind::view || object.kind == schema::Kind::materialized_view;
  if (has_rows) out.push_back(type(object.name.sql()));
  if (has_rows || object.kind == schema::Kind::composite_type)
    out.push_back(name(object.name.schema, object.name.name));
  // While there are two of one name a call may mean either.
  if (schema::takes_arguments(object.kind)) out.push_back(routine(object.name));
  // They sit on a table and have names of a schema.
  if (object.kind == schema::Kind::statistics) out.push_back(statistics(object.name));
  return out;
}

std::optional<std::string> sequence_in(const std::string& default_sql) {
  const std::string_view call = "nextval('";
  const auto start = default_sql.find(call);
  if (start == std::string::npos) return std::nullopt;
  std::string name;
  for (auto at = start + call.size(); at < default_sql.size(); ++at) {
    if (default_sql[at] == '\'' && default_sql.substr(at + 1, 1) != "'") return name;
    if (default_sql[at] == '\'') ++at;  // a quote within the literal is doubled
    name += default_sql[at];
  }
  return std::nullopt;
}

std::vector<std::string> needs_of(const schema::Column& column) {
  std::vector<std::string> out = {type(element_type(column.type))};
  if (const auto sequence = sequence_in(column.default_sql)) out.push_back(keys::sequence(*sequence));
  return out;
}

}  // namespace plumb::plan::keys
