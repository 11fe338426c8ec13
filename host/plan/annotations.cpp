#include "plan/annotations.hpp"

#include <algorithm>

#include "plan/keys.hpp"
#include "plan/target.hpp"
#include "plan/worklist.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;
using schema::Privilege;

std::string comment_sql(const ObjectId& id, const std::string& comment) {
  return "COMMENT ON " + target_of(id) + " IS " + (comment.empty() ? "NULL" : schema::literal(comment));
}

std::string owner_sql(const ObjectId& id, const std::string& owner) {
  return "ALTER " + target_of(id) + " OWNER TO " + schema::quoted(owner);
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
    case Kind::domain:
      return "DOMAIN " + named_target(id);
    default:
      return target_of(id);
  }
}

std::string privilege_words(const ObjectId& id, const Privilege& privilege) {
  return id.kind == Kind::column ? privilege.privilege + " (" + schema::quoted(id.name) + ")"
                                 : privilege.privilege;
}

/// Default privileges are granted and revoked by a statement of their own.
std::string lead_in(const ObjectId& id) {
  if (id.kind != Kind::default_privileges) return "";
  return "ALTER DEFAULT PRIVILEGES FOR ROLE " + schema::quoted(id.name) +
         (id.schema.empty() ? "" : " IN SCHEMA " + schema::quoted(id.schema)) + " ";
}

std::string grantee(const Privilege& privilege) {
  return privilege.role.empty() ? "PUBLIC" : schema::quoted(privilege.role);
}

std::string grant_object(const ObjectId& id) {
  return id.kind == Kind::default_privileges ? id.signature : grant_target(id);
}

std::string grant_sql(const ObjectId& id, const Privilege& privilege) {
  return lead_in(id) + "GRANT " + privilege_words(id, privilege) + " ON " + grant_object(id) + " TO " +
         grantee(privilege) + (privilege.grantable ? " WITH GRANT OPTION" : "");
}

std::string revoke_sql(const ObjectId& id, const Privilege& privilege) {
  return lead_in(id) + "REVOKE " + privilege_words(id, privilege) + " ON " + grant_object(id) + " FROM " +
         grantee(privilege);
}

std::string set_sql(const ObjectId& id, const Privilege& privilege) {
  return privilege.revoked ? revoke_sql(id, privilege) : grant_sql(id, privilege);
}

std::string unset_sql(const ObjectId& id, const Privilege& privilege) {
  return privilege.revoked ? grant_sql(id, privilege) : revoke_sql(id, privilege);
}

void add_step(Draft& draft, const ObjectId& id, const char* change, std::string sql, std::string inverse,
              std::vector<Hazard> hazards = {}) {
  auto step = make_step(Phase::annotate, change, id, std::move(sql));
  step.needs = keys::of(id);
  note_touched(step, id);
  step.statement.inverse = {{std::move(inverse)}, Restores::all};
  step.statement.hazards = std::move(hazards);
  draft.steps.push_back(std::move(step));
}

bool contains(const std::vector<Privilege>& privileges, const Privilege& privilege) {
  return std::find(privileges.begin(), privileges.end(), privilege) != privileges.end();
}

void change_privileges(Draft& draft, const ObjectId& id, const std::vector<Privilege>& from,
                       const std::vector<Privilege>& to) {
  const Hazard hazard{
      HazardKind::changes_permissions, "somebody may do more or less than before", {}, {}, false};
  for (const auto& privilege : from)
    if (!contains(to, privilege))
      add_step(draft, id, "AlterPrivileges", unset_sql(id, privilege), set_sql(id, privilege), {hazard});
  for (const auto& privilege : to)
    if (!contains(from, privilege))
      add_step(draft, id, "AlterPrivileges", set_sql(id, privilege), unset_sql(id, privilege), {hazard});
}

Annotations from_parts(const schema::Properties& more, const schema::Rights& rights) {
  return {more["comment"], rights};
}

template <class T>
Annotations from_part(const T* part) {
  return part ? from_parts(part->more, {}) : Annotations{};
}

}  // namespace

Annotations annotations_of(const schema::Model& model, const ObjectId& id) {
  if (id.kind == Kind::column) {
    const auto* table = model.find_table({id.schema, id.parent});
    const auto* column = table ? schema::find_column(*table, id.name) : nullptr;
    return column ? from_parts(column->more, {"", column->privileges}) : Annotations{};
  }
  if (const auto* constraint = find_constraint(model, id)) return from_part(constraint);
  if (id.kind == Kind::index)
    if (const auto* index = find_index(model, id)) return from_part(index);
  const schema::Name name{id.schema, id.name};
  const auto whole = [](const auto* found) {
    return found ? from_parts(found->more, found->rights) : Annotations{};
  };
  if (id.kind == Kind::table) return whole(model.find_table(name));
  if (id.kind == Kind::sequence) return whole(model.find_sequence(name));
  if (id.kind == Kind::enum_type) return whole(model.find_enum(name));
  const auto* object = model.find_object(id);
  return object ? from_parts(object->properties, object->rights) : Annotations{};
}

void annotate(Draft& draft, const ObjectId& id, const Annotations& from, const Annotations& to) {
  if (from.comment != to.comment)
    add_step(draft, id, "AlterComment", comment_sql(id, to.comment), comment_sql(id, from.comment));
  if (has_owner(id.kind) && !to.rights.owner.empty() && from.rights.owner != to.rights.owner)
    add_step(draft, id, "AlterOwner", owner_sql(id, to.rights.owner), owner_sql(id, from.rights.owner),
             {{HazardKind::changes_permissions, "it belongs to another role", {}, {}, false}});
  change_privileges(draft, id, from.rights.privileges, to.rights.privileges);
}

void annotate_new(Draft& draft, const ObjectId& id, bool is_remade) {
  const auto before = annotations_of(draft.from, id);
  auto wanted = draft.wants(id) ? annotations_of(draft.to, id) : before;
  if (!draft.options.owners) wanted.rights.owner.clear();
  if (!draft.options.privileges) wanted.rights.privileges.clear();
  if (is_remade && !draft.options.privileges) wanted.rights.privileges = before.rights.privileges;
  if (is_remade && !draft.options.owners && before.rights.owner != draft.options.role)
    wanted.rights.owner = before.rights.owner;
  annotate(draft, id, {"", {wanted.rights.owner.empty() ? "" : draft.options.role, {}}}, wanted);
}

std::vector<std::string> annotation_statements(const ObjectId& id, const Annotations& annotations) {
  std::vector<std::string> out;
  if (!annotations.comment.empty()) out.push_back(comment_sql(id, annotations.comment));
  for (const auto& privilege : annotations.rights.privileges) out.push_back(set_sql(id, privilege));
  return out;
}

}  // namespace plumb::plan
