#include "engine/ownership.hpp"

#include <set>

#include "pg/session.hpp"
#include "pg/stand_ins.hpp"
#include "schema/identifier.hpp"
#include "schema/rights.hpp"

namespace plumb::engine {
namespace {

using schema::Kind;

std::string owner_in(const schema::Model& model, const schema::ObjectId& id) {
  const schema::Name name{id.schema, id.name};
  const auto of = [](const auto* found) { return found ? found->rights.owner : std::string(); };
  if (id.kind == Kind::table) return of(model.find_table(name));
  if (id.kind == Kind::sequence) return of(model.find_sequence(name));
  if (id.kind == Kind::enum_type) return of(model.find_enum(name));
  return of(model.find_object(id));
}

/// Calls f(id, object) for all that has an owner.
template <class Model, class F>
void each_owned(Model& model, F f) {
  for (auto& type : model.enums) f(schema::id_of(type), type);
  for (auto& sequence : model.sequences) f(schema::id_of(sequence), sequence);
  for (auto& table : model.tables) f(schema::id_of(table), table);
  for (auto& object : model.objects) f(schema::id_of(object), object);
}

void add_roles(const std::vector<schema::Privilege>& privileges, std::set<std::string>& roles) {
  for (const auto& privilege : privileges)
    if (!privilege.role.empty()) roles.insert(privilege.role);
}

std::set<std::string> roles_in(const schema::Model& model, const diff::Managed& managed) {
  std::set<std::string> roles;
  each_owned(model, [&](const schema::ObjectId& id, const auto& object) {
    if (managed.owners && !object.rights.owner.empty()) roles.insert(object.rights.owner);
    if (!managed.privileges) return;
    add_roles(object.rights.privileges, roles);
    if (id.kind == Kind::default_privileges) roles.insert(id.name);
  });
  if (!managed.privileges) return roles;
  for (const auto& table : model.tables)
    for (const auto& column : table.columns) add_roles(column.privileges, roles);
  return roles;
}

}  // namespace

void adopt_owners(LoadedSource& to, const LoadedSource& from) {
  const auto role = from.identity ? from.identity->role : "";
  const auto pass = [&](schema::Rights& rights, Kind kind, const std::string& owner) {
    rights = {owner, passed_on(rights, kind, owner)};
  };
  each_owned(to.model, [&](const schema::ObjectId& id, auto& object) {
    if (to.maker.empty() || object.rights.owner != to.maker) return;
    const auto before = owner_in(from.model, id);
    const auto owner = before.empty() ? role : before;
    if constexpr (requires { object.columns; })
      for (auto& column : object.columns)
        column.privileges = passed_on({to.maker, column.privileges}, Kind::column, owner);
    pass(object.rights, id.kind, owner);
  });
  for (auto& object : to.model.objects)
    if (object.kind == Kind::default_privileges && object.name.name == to.maker && !role.empty())
      object.name.name = role;
  to.model.sort();
}

std::vector<std::string> notes_on_roles(const LoadedSource& from, const schema::Model& to,
                                        const diff::Managed& managed) {
  const auto roles = roles_in(to, managed);
  if (!from.live || roles.empty()) return {};
  pg::Session session(*from.live, {.read_only = true});
  std::vector<std::string> notes;
  for (const auto row :
       session.query("SELECT name FROM pg_catalog.unnest($1::text[]) AS name "
                     "WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) ORDER BY name",
                     {pg::array_text({roles.begin(), roles.end()})}))
    notes.push_back("role " + row.text(0) + " is not there on " + from.spec.text +
                    ", and the plan fails without it: CREATE ROLE " + schema::quoted(row.text(0)));
  return notes;
}

}  // namespace plumb::engine
