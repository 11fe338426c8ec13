#include "plan/privileges.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "base/text.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Degree;
using schema::Kind;
using schema::ObjectId;
using schema::Privilege;
using Privileges = std::vector<Privilege>;

/// One right of one role, and how far it goes before and after.
struct Turn {
  Privilege right;
  Degree from, to;
};

/// Takes the degree away from a right: two entries of the same one are equal.
Privilege bare(Privilege right) {
  right.grantable = right.revoked = false;
  return right;
}

std::set<Privilege> rights_in(const Privileges& a, const Privileges& b) {
  std::set<Privilege> out;
  for (const auto* list : {&a, &b})
    for (const auto& each : *list) out.insert(bare(each));
  return out;
}

bool is_revoked_in(const Privileges& list, const Privilege& right) {
  const auto* found = schema::find_right(list, right);
  return found && found->revoked;
}

Degree degree_in(const Privileges& list, const Privilege& right, Degree birth) {
  const auto* found = schema::find_right(list, right);
  return found ? schema::degree_of(*found) : birth;
}

// A right of birth shows where one side has lost it.
std::vector<Turn> turns(Kind kind, const Privileges& from, const Privileges& to, const std::string& owner) {
  std::vector<Turn> out;
  for (const auto& right : rights_in(from, to)) {
    const bool is_owners = !owner.empty() && right.role == owner && schema::is_born_with(kind, right);
    const bool is_born = is_owners || is_revoked_in(from, right) || is_revoked_in(to, right);
    const auto birth = is_born ? Degree::use : Degree::none;
    const Turn turn{right, degree_in(from, right, birth), degree_in(to, right, birth)};
    if (turn.from != turn.to) out.push_back(turn);
  }
  return out;
}

/// Lowers `right` in `list` to a degree.
void lower(Privileges& list, const Privilege& right, Degree degree) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& each) { return bare(each) == right; });
  if (found == list.end() || schema::degree_of(*found) <= degree) return;
  if (degree == Degree::none)
    list.erase(found);
  else
    found->grantable = false;
}

/// The words GRANT has for a kind of object, with the object.
std::string grant_target(const ObjectId& id) {
  switch (id.kind) {
    case Kind::column:
      return "TABLE " + schema::quoted(id.schema, id.parent);
    case Kind::view:
    case Kind::materialized_view:
      return "TABLE " + named_target(id);
    case Kind::aggregate:
      return "FUNCTION " + schema::quoted(id.schema, id.name) + "(" + id.signature + ")";
    case Kind::foreign_server:
      return "FOREIGN SERVER " + named_target(id);
    case Kind::default_privileges:
      return id.signature;
    default:
      return target_of(id);
  }
}

bool is_on_sequence(const ObjectId& id, const std::string& part) {
  return id.kind == Kind::column && !part.empty();
}

/// The column that a right is on; empty = on the whole object.
std::string column_of(const ObjectId& id, const std::string& part) {
  if (id.kind != Kind::column) return part;
  return part.empty() ? id.name : "";
}

/// Default privileges are granted and revoked by a statement of their own.
std::string lead_in(const ObjectId& id) {
  if (id.kind != Kind::default_privileges) return "";
  return "ALTER DEFAULT PRIVILEGES FOR ROLE " + schema::quoted(id.name) +
         (id.schema.empty() ? "" : " IN SCHEMA " + schema::quoted(id.schema)) + " ";
}

/// As the manual lists them.
std::size_t place_of(const std::string& privilege) {
  static constexpr auto order = std::to_array<std::string_view>(
      {"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"});
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), privilege) - order.begin());
}

/// Rights that one statement gives or takes.
struct Bundle {
  std::string part, role;
  std::vector<std::string> privileges;

  std::string words(const ObjectId& id) const {
    const auto column = column_of(id, part);
    const auto suffix = column.empty() ? "" : " (" + schema::quoted(column) + ")";
    std::vector<std::string> out;
    for (const auto& privilege : privileges) out.push_back(privilege + suffix);
    return join(out, ", ") + " ON " + (is_on_sequence(id, part) ? "SEQUENCE " + part : grant_target(id));
  }

  std::string grantee() const { return role.empty() ? "PUBLIC" : schema::quoted(role); }

  std::string turned(const ObjectId& id, Degree from, Degree to) const {
    if (to == Degree::none) return lead_in(id) + "REVOKE " + words(id) + " FROM " + grantee();
    if (to < from) return lead_in(id) + "REVOKE GRANT OPTION FOR " + words(id) + " FROM " + grantee();
    return lead_in(id) + "GRANT " + words(id) + " TO " + grantee() +
           (to == Degree::grant ? " WITH GRANT OPTION" : "");
  }
};

/// What default privileges call a kind of object; empty for those that have none.
std::string default_class(Kind kind) {
  switch (kind) {
    case Kind::table:
    case Kind::view:
    case Kind::materialized_view:
      return "TABLES";
    case Kind::column:  // those of its sequence
    case Kind::sequence:
      return "SEQUENCES";
    case Kind::function:
    case Kind::procedure:
    case Kind::aggregate:
      return "FUNCTIONS";
    case Kind::enum_type:
    case Kind::domain:
    case Kind::composite_type:
    case Kind::range_type:
      return "TYPES";
    case Kind::schema:
      return "SCHEMAS";
    default:
      return "";
  }
}

Privileges default_privileges(const schema::Model& model, const std::string& role, const std::string& schema,
                              const std::string& objects) {
  const auto* found = model.find_object({Kind::default_privileges, schema, "", role, objects});
  return found ? found->rights.privileges : Privileges();
}

}  // namespace

std::vector<RightsChange> rights_changes(const ObjectId& id, Privileges from, const Privileges& to,
                                         const std::string& owner) {
  // REVOKE takes rights on columns of a view along.
  for (const auto& [right, before, after] : turns(id.kind, from, to, owner))
    if (id.kind != Kind::column && right.part.empty() && after < before)
      for (auto& each : Privileges(from))
        if (each.role == right.role && each.privilege == right.privilege && !each.part.empty())
          lower(from, bare(each), after);
  using Key = std::tuple<bool, std::string, std::string, Degree, Degree>;
  std::map<Key, Bundle> bundles;
  for (const auto& [right, before, after] : turns(id.kind, from, to, owner)) {
    auto& bundle = bundles[{after > before, right.part, right.role, before, after}];
    bundle.part = right.part;
    bundle.role = right.role;
    bundle.privileges.push_back(right.privilege);
  }
  std::vector<RightsChange> out;
  for (auto& [key, bundle] : bundles) {
    const auto& [gives, part, role, before, after] = key;
    std::stable_sort(bundle.privileges.begin(), bundle.privileges.end(),
                     [](const auto& a, const auto& b) { return place_of(a) < place_of(b); });
    out.push_back({role, gives, bundle.turned(id, before, after), bundle.turned(id, after, before)});
  }
  return out;
}

Privileges left_on_columns(Privileges columns, const Privileges& from, const Privileges& to,
                           const std::string& owner) {
  for (const auto& [right, before, after] : turns(Kind::table, from, to, owner))
    if (after < before) lower(columns, right, after);
  return columns;
}

Privileges born_with(const schema::Model& model, const ObjectId& id, const std::string& role) {
  const auto objects = default_class(id.kind);
  if (role.empty() || objects.empty()) return {};
  // Those of the database take the place of what is built in, those of the schema come on top.
  const auto whole = default_privileges(model, role, "", objects),
             within = id.schema.empty() ? Privileges() : default_privileges(model, role, id.schema, objects);
  Privileges out;
  for (auto right : rights_in(whole, within)) {
    const auto birth = right.role == role || is_revoked_in(whole, right) ? Degree::use : Degree::none;
    const auto degree = std::max(degree_in(whole, right, birth), degree_in(within, right, Degree::none));
    if (degree == birth) continue;
    right.grantable = degree == Degree::grant;
    right.revoked = degree == Degree::none;
    out.push_back(right);
  }
  return out;
}

}  // namespace plumb::plan
