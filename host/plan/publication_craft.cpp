// Publications and subscriptions, and default privileges.
#include "base/text.hpp"
#include "plan/clauses.hpp"
#include "plan/craft.hpp"
#include "plan/draft.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

constexpr std::string_view k_published_table = "table ", k_published_schema = "schema ";

std::vector<std::string> values_of(const std::vector<schema::Property>& attributes) {
  std::vector<std::string> out;
  for (const auto& attribute : attributes) out.push_back(attribute.value);
  return out;
}

/// "TABLE ONLY a, ONLY b (x), TABLES IN SCHEMA c": the form that servers before 15 read as well. A
/// publication lists each heir of a table by itself.
std::string members(const std::vector<std::string>& tables, const std::vector<std::string>& schemas) {
  std::vector<std::string> out;
  if (!tables.empty()) out.push_back("TABLE ONLY " + join(tables, ", ONLY "));
  if (!schemas.empty()) out.push_back("TABLES IN SCHEMA " + join(schemas, ", "));
  return join(out, ", ");
}

/// What a publication says of the way it publishes: the names of the options and what they are when not said.
struct PublicationOption {
  std::string_view word, attribute, usual;
};
constexpr PublicationOption k_publication_options[] = {
    {"publish", "publish", "insert, update, delete, truncate"},
    {"publish_via_partition_root", "via root", "false"},
    {"publish_generated_columns", "generated columns", "none"},
};

// A publication that publishes no kind of change is one of its kinds, and has no such attribute.
std::string value_of(const Object& publication, const PublicationOption& option) {
  const auto& value = publication.properties[option.attribute];
  return value.empty() && option.word != "publish" ? std::string(option.usual) : value;
}

std::string publication_options(const Object& publication, const Object* from) {
  std::vector<std::string> out;
  for (const auto& option : k_publication_options) {
    const auto value = value_of(publication, option);
    if (value != (from ? value_of(*from, option) : option.usual))
      out.push_back(std::string(option.word) + " = " + schema::literal(value));
  }
  return join(out, ", ");
}

std::vector<std::string> create_publication(const Object& publication) {
  const auto listed = members(values_of(attributes_named(publication, k_published_table)),
                              values_of(attributes_named(publication, k_published_schema)));
  const auto options = publication_options(publication, nullptr);
  std::string sql = "CREATE " + target_of(schema::id_of(publication));
  if (publication.properties.has("all tables")) sql += " FOR ALL TABLES";
  if (!listed.empty()) sql += " FOR " + listed;
  return {options.empty() ? sql : sql + " WITH (" + options + ")"};
}

/// What `publication` publishes under a prefix and `other` does not publish that way.
std::vector<schema::Property> only_in(const Object& publication, const Object& other,
                                      std::string_view prefix) {
  auto out = attributes_named(publication, prefix);
  std::erase_if(out, [&](const auto& member) {
    return other.properties[std::string(prefix) + member.name] == member.value;
  });
  return out;
}

/// Removed members are named without columns and condition.
std::string removed_members(const Object& from, const Object& to) {
  std::vector<std::string> tables;
  for (const auto& [name, value] : only_in(from, to, k_published_table)) tables.push_back(name);
  return members(tables, values_of(only_in(from, to, k_published_schema)));
}

std::string added_members(const Object& from, const Object& to) {
  return members(values_of(only_in(to, from, k_published_table)),
                 values_of(only_in(to, from, k_published_schema)));
}

std::vector<Hazard> subscribers(std::string message) {
  return {hazard(HazardKind::changes_behaviour, std::move(message))};
}

// A table whose columns or condition change is taken out and put in again.
std::optional<Alterations> alter_publication(const Object& from, const Object& to) {
  if (from.properties["all tables"] != to.properties["all tables"]) return std::nullopt;
  const auto alter = "ALTER " + target_of(schema::id_of(to));
  Alterations out;
  const auto add = [&](const std::string& sql, const std::string& inverse, bool locks_tables = false) {
    out.push_back(alteration(alter + sql, alter + inverse));
    out.back().lock = locks_tables ? lock::share_update_exclusive : "";
    out.back().hazards = subscribers("subscribers get other changes from now on");
  };
  const auto removed = removed_members(from, to), added = added_members(from, to);
  const auto names_tables = [](const Object& a, const Object& b) {
    return !only_in(a, b, k_published_table).empty();
  };
  if (!removed.empty()) add(" DROP " + removed, " ADD " + added_members(to, from), names_tables(from, to));
  if (!added.empty()) add(" ADD " + added, " DROP " + removed_members(to, from), names_tables(to, from));
  const auto options = publication_options(to, &from);
  if (!options.empty()) add(" SET (" + options + ")", " SET (" + publication_options(from, &to) + ")");
  return out;
}

// Columns and conditions hold on to columns; the rest may stay while these change.
Object loosened_publication(const Object& publication) {
  auto out = publication;
  for (const auto& [name, value] : attributes_named(publication, k_published_table))
    if (value != name) out.properties.set(std::string(k_published_table) + name, "");
  return out;
}

}  // namespace

bool publishes_tables(const Object& publication) {
  return !attributes_named(publication, k_published_table).empty();
}

Craft publication_craft() {
  return {.create = create_publication, .alter = alter_publication, .loosened = loosened_publication};
}

Craft default_privileges_craft() {
  // All there is to them are privileges.
  return {.create = [](const Object&) { return std::vector<std::string>(); },
          .alter = [](const Object&, const Object&) { return std::optional(Alterations()); }};
}

}  // namespace plumb::plan
