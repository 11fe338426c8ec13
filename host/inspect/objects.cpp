#include "inspect/objects.hpp"

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "schema/words.hpp"

namespace plumb::inspect {
namespace {

// The first columns of each query of objects; all that follow are attributes, named like the column.
enum Column {
  catalog_column,
  oid_column,
  kind_column,
  schema_column,
  name_column,
  signature_column,
  table_schema_column,
  table_column,
  owner_column,
  first_attribute
};

schema::Kind kind_named(std::string_view word) {
  const auto kind = schema::from_word<schema::Kind>(word);
  if (!kind)
    throw Error::failed("a catalog query names the kind " + std::string(word) +
                        ", which plumb does not know");
  return *kind;
}

schema::Object object_of(const pg::Rows::Row& row, const Attributes& attributes) {
  schema::Object object;
  object.kind = kind_named(row[kind_column]);
  object.name = {row.text(schema_column), row.text(name_column)};
  object.signature = row.text(signature_column);
  object.table = {row.text(table_schema_column), row.text(table_column)};
  object.rights.owner = row.text(owner_column);
  attributes.read(row, object.properties);
  return object;
}

using Members = std::set<std::pair<Oid, Oid>>;

Members read_extension_members(pg::Session& session) {
  Members members;
  for (const auto row : catalog(session, "extension_members"))
    members.insert({oid_of(row[0]), oid_of(row[1])});
  return members;
}

void read_kind(pg::Session& session, const std::string& query, const pg::Parameters& parameters,
               const Members& members, Reading& reading) {
  const auto rows = catalog(session, "objects/" + query, parameters);
  const Attributes attributes(rows, first_attribute);
  for (const auto row : rows) {
    const Oid from = oid_of(row[catalog_column]), oid = oid_of(row[oid_column]);
    if (!members.contains({from, oid})) reading.add(from, oid, object_of(row, attributes));
  }
}

/// A right that somebody else than the owner gave: listed, never changed.
schema::Object passed_on_by(std::string_view giver, const schema::Privilege& privilege,
                            const schema::ObjectId& on) {
  schema::Object object;
  object.signature = "privilege";
  object.table = schema::table_of(on);
  object.name = {on.schema, privilege.privilege + " on " + schema::to_string(on) + " to " +
                                (privilege.role.empty() ? "PUBLIC" : privilege.role) + " from " +
                                std::string(giver)};
  return object;
}

}  // namespace

void read_enums(pg::Session& session, const Selection& selection, const Scope& scope, Reading& reading) {
  if (scope.is_part() && scope.types.empty()) return;
  pg::Parameters parameters{selection.schemas, std::nullopt, std::nullopt};
  if (scope.is_part()) {
    NameArrays types(scope.types);
    parameters[1] = std::move(types.schemas);
    parameters[2] = std::move(types.names);
  }
  for (const auto row : catalog(session, "enums", parameters))
    reading.add(oid_of(row[3]),
                schema::Enum{{row.text(0), row.text(1)}, row.array(2), {}, {row.text(4), {}}});
}

void read_sequences(pg::Session& session, const Selection& selection, Reading& reading) {
  for (const auto row : catalog(session, "sequences", selection.parameters())) {
    schema::Sequence sequence;
    sequence.name = {row.text(0), row.text(1)};
    sequence.type = row.text(2);
    sequence.start = row.integer(3);
    sequence.increment = row.integer(4);
    sequence.minimum = row.integer(5);
    sequence.maximum = row.integer(6);
    sequence.cache = row.integer(7);
    sequence.cycle = row.boolean(8);
    sequence.owner_table = {row.text(9), row.text(10)};
    sequence.owner_column = row.text(11);
    sequence.rights.owner = row.text(13);
    if (row.boolean(14)) sequence.more.set("unlogged", "yes");
    reading.add(oid_of(row[12]), std::move(sequence));
  }
}

void read_objects(pg::Session& session, const Selection& selection, const Scope& scope, Reading& reading) {
  const pg::Parameters on_relations{selection.schemas, selection.dependents},
      all{selection.schemas, std::nullopt};
  const auto members = read_extension_members(session);
  bool has_servers = false;
  // One look tells which kinds there are at all; most databases have few.
  for (const auto row : catalog(session, "present", {selection.schemas})) {
    has_servers |= row[0] == "foreign_data_wrappers";
    if (!scope.is_part() || scope.objects || row.boolean(1))
      read_kind(session, row.text(0), row.boolean(1) ? on_relations : all, members, reading);
  }
  if (has_servers) read_options(session, reading);
}

void read_remarks(pg::Session& session, Reading& reading) {
  for (const auto row : catalog(session, "remarks"))
    if (auto* attributes = reading.attributes({oid_of(row[0]), oid_of(row[1]), row.integer(2)}))
      attributes->set(row[3], row.text(4));
}

void read_privileges(pg::Session& session, Reading& reading) {
  for (const auto row : catalog(session, "privileges")) {
    const Address address{oid_of(row[0]), oid_of(row[1]), row.integer(2)};
    auto* privileges = reading.privileges(address);
    if (!privileges) continue;
    schema::Privilege privilege{row.text(4), row.text(5), row.boolean(6), row.boolean(7), row.text(3)};
    if (row.is_null(8))
      privileges->push_back(std::move(privilege));
    else
      reading.add(0, 0, passed_on_by(row[8], privilege, *reading.find(address)));
  }
}

void read_options(pg::Session& session, Reading& reading) {
  for (const auto row : catalog(session, "options"))
    if (auto* attributes = reading.attributes({oid_of(row[0]), oid_of(row[1]), row.integer(2)}))
      attributes->set(std::string(schema::k_option) + row.text(3),
                      row.is_null(4) ? std::string(schema::k_hidden) : row.text(4));
}

std::vector<schema::Dependency> read_dependencies(pg::Session& session, Reading& reading) {
  std::vector<schema::Dependency> out;
  for (const auto row : catalog(session, "dependencies")) {
    auto object = reading.find({oid_of(row[0]), oid_of(row[1]), row.integer(2)});
    auto needs = reading.find({oid_of(row[3]), oid_of(row[4]), row.integer(5)});
    if (object && needs && *object != *needs) out.push_back({std::move(*object), std::move(*needs)});
  }
  return out;
}

}  // namespace plumb::inspect
