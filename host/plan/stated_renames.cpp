#include "plan/stated_renames.hpp"

#include "plan/draft.hpp"
#include "plan/grouping.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"
#include "schema/words.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::ObjectId;

bool has_object(const Model& model, Kind kind, const ObjectId& part) {
  return model.find_object({kind, part.schema, "", part.parent});
}

/// "ALTER TABLE public.user RENAME COLUMN": what stands before the two names of a part.
std::string renaming_part(const ObjectId& id, const Model& from) {
  const auto whole = schema::quoted(id.schema, id.parent);
  if (id.kind != Kind::column) return "ALTER TABLE " + whole + " RENAME CONSTRAINT ";
  if (has_object(from, Kind::view, id)) return "ALTER VIEW " + whole + " RENAME COLUMN ";
  if (has_object(from, Kind::materialized_view, id))
    return "ALTER MATERIALIZED VIEW " + whole + " RENAME COLUMN ";
  if (has_object(from, Kind::composite_type, id)) return "ALTER TYPE " + whole + " RENAME ATTRIBUTE ";
  return "ALTER TABLE " + whole + " RENAME COLUMN ";
}

bool is_column_or_constraint(Kind kind) { return kind >= Kind::column && kind <= Kind::exclusion; }

std::string rename_sql(const StatedRename& rename, const Model& from, const std::string& before,
                       const std::string& after) {
  auto id = rename.object;
  if (!rename.value.empty())
    return "ALTER TYPE " + schema::quoted(id.schema, id.name) + " RENAME VALUE " + schema::literal(before) +
           " TO " + schema::literal(after);
  if (is_column_or_constraint(id.kind))
    return renaming_part(id, from) + schema::quoted(before) + " TO " + schema::quoted(after);
  id.name = before;
  return "ALTER " + target_of(id) + " RENAME TO " + schema::quoted(after);
}

std::string lock_of_rename(const StatedRename& rename) {
  const auto& id = rename.object;
  if (id.kind == Kind::index) return lock::share_update_exclusive;
  const bool is_on_relation = schema::is_relation(id.kind) || !id.parent.empty();
  return is_on_relation && rename.value.empty() ? lock::access_exclusive : "";
}

Statement statement_of(const StatedRename& rename, const Model& from) {
  const auto& old = rename.value.empty() ? rename.object.name : rename.value;
  Statement out;
  out.sql = rename_sql(rename, from, old, rename.to);
  out.change = "Rename" + (rename.value.empty() ? schema::noun(rename.object.kind) : "EnumValue");
  out.object = schema::to_string(rename.object) + (rename.value.empty() ? "" : " value " + rename.value);
  out.lock = lock_of_rename(rename);
  out.hazards = {{HazardKind::changes_behaviour, "whoever still uses the old name fails", {}, {}, false}};
  out.inverse = {{rename_sql(rename, from, rename.to, old)}, Restores::all};
  return out;
}

/// True when parts are named after what is renamed.
bool has_parts(const StatedRename& rename) {
  const auto kind = rename.object.kind;
  return kind == Kind::table || kind == Kind::view || kind == Kind::materialized_view ||
         kind == Kind::composite_type;
}

bool is_within(const ObjectId& part, const ObjectId& whole) {
  return part.schema == whole.schema && part.parent == whole.name;
}

bool names_itself(const StatedRename& rename) {
  return rename.value.empty() && rename.object.kind != Kind::schema;
}

}  // namespace

ObjectId renamed(ObjectId id, const StatedRenames& renames) {
  const auto old = id;
  for (const auto& rename : renames) {
    if (names_itself(rename) && rename.object == old) id.name = rename.to;
    if (has_parts(rename) && is_within(old, rename.object)) id.parent = rename.to;
    if (rename.object.kind != Kind::schema) continue;
    if (old.schema == rename.object.name) id.schema = rename.to;
    if (old == rename.object) id.name = rename.to;
  }
  return id;
}

// Schemas first: all other renames speak of objects under the old ones.
ObjectId original(ObjectId id, const StatedRenames& renames) {
  const auto now = id;
  for (const auto& rename : renames) {
    if (rename.object.kind != Kind::schema) continue;
    if (now.schema == rename.to) id.schema = rename.object.name;
    if (now.kind == Kind::schema && now.name == rename.to) id.name = rename.object.name;
  }
  const auto in_old_schema = id;
  for (const auto& rename : renames)
    if (has_parts(rename) && id.schema == rename.object.schema && in_old_schema.parent == rename.to)
      id.parent = rename.object.name;
  for (const auto& rename : renames) {
    if (!names_itself(rename)) continue;
    auto wanted = rename.object;
    wanted.name = rename.to;
    if (wanted == id) return rename.object;
  }
  return id;
}

std::vector<Statement> rename_statements(const StatedRenames& renames, const Model& from) {
  std::vector<Statement> out;
  for (const auto& rename : renames) out.push_back(statement_of(rename, from));
  return out;
}

void add_renames(Plan& plan, const StatedRenames& renames, const Model& from,
                 const std::vector<ObjectId>& touched) {
  if (renames.empty()) return;
  if (plan.groups.empty() || !plan.groups.front().transactional) plan.groups.emplace(plan.groups.begin());
  auto& group = plan.groups.front();
  auto statements = rename_statements(renames, from);
  group.statements.insert(group.statements.begin(), std::make_move_iterator(statements.begin()),
                          std::make_move_iterator(statements.end()));
  Step touching;
  for (const auto& id : touched) note_touched(touching, id);
  group.relations.insert(group.relations.end(), touching.relations.begin(), touching.relations.end());
  group.types.insert(group.types.end(), touching.types.begin(), touching.types.end());
  group.objects.insert(group.objects.end(), touching.objects.begin(), touching.objects.end());
  sort_names(group);
  plan.renames = to_json(renames);
}

Json to_json(const StatedRenames& renames) {
  auto out = Json::array();
  for (const auto& [id, value, to] : renames)
    out.push_back({{"kind", schema::to_string(id.kind)},
                   {"schema", id.schema},
                   {"parent", id.parent},
                   {"name", id.name},
                   {"signature", id.signature},
                   {"value", value},
                   {"to", to}});
  return out;
}

StatedRenames renames_of(const Plan& plan) {
  StatedRenames out;
  for (const auto& rename : plan.renames) {
    const auto text = [&](const char* key) { return rename.at(key).get<std::string>(); };
    const auto kind = schema::from_word<Kind>(text("kind"));
    if (!kind) continue;
    out.push_back({{*kind, text("schema"), text("parent"), text("name"), text("signature")},
                   text("value"),
                   text("to")});
  }
  return out;
}

}  // namespace plumb::plan
