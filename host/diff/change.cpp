#include "diff/change.hpp"

#include "base/text.hpp"
#include "diff/fields.hpp"
#include "schema/identifier.hpp"

namespace plumb::diff {
namespace {

std::string_view verb(Action action) {
  switch (action) {
    case Action::add:
      return "Add";
    case Action::drop:
      return "Drop";
    case Action::alter:
      return "Alter";
  }
  return "";
}

std::string_view symbol(Action action) {
  switch (action) {
    case Action::add:
      return "+ ";
    case Action::drop:
      return "- ";
    case Action::alter:
      return "~ ";
  }
  return "";
}

std::string value_or_none(const std::string& value) { return value.empty() ? "none" : display(value); }

}  // namespace

std::string spelled(const schema::IndexKey& key) {
  std::string out = key.column.empty() ? key.expression : key.column;
  if (!key.collation.empty()) out += " COLLATE " + key.collation;
  if (!key.operator_class.empty()) out += " " + key.operator_class;
  if (key.descending) out += " DESC";
  if (key.nulls_first != key.descending) out += key.nulls_first ? " NULLS FIRST" : " NULLS LAST";
  return out;
}

std::string spelled(const schema::Privilege& value) {
  const auto role = value.role.empty() ? "PUBLIC" : schema::quoted(value.role);
  return (value.revoked ? "no " : "") + value.privilege +
         (value.part.empty() ? "" : " on " + display(value.part)) + " to " + role +
         (value.grantable ? " with grant option" : "");
}

void add_changes(std::vector<FieldChange>& changes, const schema::Properties& from,
                 const schema::Properties& to) {
  for (const auto& [name, value] : from.list())
    if (to[name] != value) changes.push_back({name, value, to[name]});
  for (const auto& [name, value] : to.list())
    if (!from.has(name)) changes.push_back({name, "", value});
}

std::string Change::name() const { return std::string(verb(action)) + schema::noun(object.kind); }

std::string to_line(const Change& change) {
  std::string line = std::string(symbol(change.action)) + schema::to_string(change.object);
  bool is_first = true;
  for (const auto& field : change.fields) {
    line += (is_first ? "  " : ", ") + field.field + " " + value_or_none(field.from) + " -> " +
            value_or_none(field.to);
    is_first = false;
  }
  return line;
}

Json to_json(const Changes& changes) {
  Json list = Json::array();
  for (const auto& change : changes) {
    Json fields = Json::array();
    for (const auto& field : change.fields)
      fields.push_back({{"field", field.field}, {"from", field.from}, {"to", field.to}});
    list.push_back(
        {{"change", change.name()}, {"object", schema::to_string(change.object)}, {"fields", fields}});
  }
  return list;
}

}  // namespace plumb::diff
