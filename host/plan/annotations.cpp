#include "plan/annotations.hpp"

#include <algorithm>

#include "plan/keys.hpp"
#include "plan/privileges.hpp"
#include "plan/remarks.hpp"
#include "plan/target.hpp"
#include "plan/worklist.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::ObjectId;
using schema::Rights;

std::string owner_sql(const ObjectId& id, const std::string& owner) {
  return "ALTER " + target_of(id) + " OWNER TO " + schema::quoted(owner);
}

const std::string& remark_in(const std::vector<schema::Property>& remarks, std::string_view attribute) {
  static const std::string none;
  const auto found = std::ranges::find(remarks, attribute, &schema::Property::name);
  return found == remarks.end() ? none : found->value;
}

/// Whose rights are rights of birth.
std::string born_owner(const ObjectId& id, const std::string& owner) {
  if (id.kind != Kind::default_privileges) return owner;
  return id.schema.empty() ? id.name : "";
}

/// True for a sequence that belongs to whom the table of its column belongs to.
bool follows_table(const schema::Model& model, const ObjectId& id) {
  const auto* sequence = id.kind == Kind::sequence ? model.find_sequence({id.schema, id.name}) : nullptr;
  return sequence && !sequence->owner_column.empty();
}

std::string ownership_of(const schema::Name& table) { return "owner of " + table.sql(); }
std::string taken_from(const schema::Name& table) { return "privileges taken from " + table.sql(); }
std::string settled_on_columns(const schema::Name& table) {
  return "privileges on columns of " + table.sql();
}

Hazard hazard_of(const RightsChange& change) {
  const auto who = change.role.empty() ? "everybody" : "role " + schema::quoted(change.role);
  return {HazardKind::changes_permissions,
          who + " may do " + (change.gives ? "more" : "less") + " than before",
          {},
          {},
          false};
}

/// Collects the steps that annotate one object, in their order.
class Annotator {
 public:
  Annotator(Draft& draft, ObjectId id, bool is_made) : draft_(draft), id_(std::move(id)), is_made_(is_made) {}

  ~Annotator() {
    chain(steps_, "annotating " + schema::to_string(id_));
    std::move(steps_.begin(), steps_.end(), std::back_inserter(draft_.steps));
  }
  Annotator(const Annotator&) = delete;
  Annotator& operator=(const Annotator&) = delete;

  void remark(std::string_view attribute, const std::string& from, const std::string& to) {
    const auto& model = draft_.wants(id_) ? draft_.to : draft_.from;
    if (from == to) return;
    auto& step = add(change_of_remark(attribute), remark_sql(model, id_, attribute, to),
                     remark_sql(model, id_, attribute, from));
    step.statement.lock = lock_of_remark(id_, attribute);
    if (schema::is_label(attribute) && !is_made_)
      step.statement.hazards = {{HazardKind::changes_permissions,
                                 "what its provider lets roles do and see may change",
                                 {},
                                 {},
                                 false}};
  }

  /// From an owner that may not be known. `merged` are rights that are to be given again on the way back.
  void owner(const std::string& from, const std::string& to, const std::vector<std::string>& merged = {}) {
    if (from == to || to.empty() || !has_owner(id_.kind) || follows_table(draft_.to, id_)) return;
    auto& step = add("AlterOwner", owner_sql(id_, to), from.empty() ? "" : owner_sql(id_, from));
    if (schema::is_relation(id_.kind)) step.statement.lock = lock::access_exclusive;
    auto& inverse = step.statement.inverse.sql;
    if (!inverse.empty()) inverse.insert(inverse.end(), merged.begin(), merged.end());
    if (!is_made_)
      step.statement.hazards = {
          {HazardKind::changes_permissions, "it belongs to another role", {}, {}, false}};
    if (id_.kind == Kind::table) step.makes = {ownership_of({id_.schema, id_.name})};
  }

  /// `lost` are rights that go when what is given is taken back, and are to be given again then.
  void privileges(const std::vector<schema::Privilege>& from, const std::vector<schema::Privilege>& to,
                  const std::string& owner, std::vector<std::string> lost = {}) {
    for (auto& change : rights_changes(id_, from, to, born_owner(id_, owner))) {
      auto& step = add("AlterPrivileges", change.sql, change.inverse);
      auto& inverse = step.statement.inverse.sql;
      if (change.gives && !inverse.empty())
        for (auto& sql : std::exchange(lost, {})) inverse.push_back(std::move(sql));
      if (!is_made_) step.statement.hazards = {hazard_of(change)};
      order_among_tables(step, change.gives);
    }
  }

 private:
  Step& add(const char* change, std::string sql, std::string inverse) {
    auto step = make_step(Phase::annotate, change, id_, std::move(sql));
    step.needs = keys::of(id_);
    note_touched(step, id_);
    // What the plan makes goes with all that is on it.
    if (!is_made_ && !inverse.empty()) step.statement.inverse.sql = {std::move(inverse)};
    step.statement.inverse.restores =
        is_made_ || !step.statement.inverse.sql.empty() ? Restores::all : Restores::nothing;
    return steps_.emplace_back(std::move(step));
  }

  // What is taken on a table is taken on its columns, there and on the way back; and a sequence passes with
  // the table of its column.
  void order_among_tables(Step& step, bool gives) const {
    const schema::Name table{id_.schema, id_.name}, parent{id_.schema, id_.parent};
    if (id_.kind == Kind::table && gives) step.needs.push_back(settled_on_columns(table));
    if (id_.kind == Kind::table && !gives) step.makes.push_back(taken_from(table));
    if (id_.kind == Kind::column) step.needs.push_back(taken_from(parent));
    if (id_.kind == Kind::column) step.makes.push_back(settled_on_columns(parent));
    if (follows_table(draft_.to, id_))
      step.needs.push_back(ownership_of(draft_.to.find_sequence({id_.schema, id_.name})->owner_table));
    if (id_.kind == Kind::default_privileges && !id_.schema.empty())
      step.needs.push_back(keys::schema(id_.schema));
  }

  Draft& draft_;
  ObjectId id_;
  bool is_made_;
  Steps steps_;
};

Annotations from_parts(const schema::Properties& more, Rights rights) {
  Annotations out{{}, std::move(rights)};
  std::copy_if(more.list().begin(), more.list().end(), std::back_inserter(out.remarks),
               [](const auto& property) { return schema::is_remark(property.name); });
  return out;
}

template <class T>
Annotations of_whole(const T* found) {
  return found ? from_parts(found->more, found->rights) : Annotations{};
}

Annotations of_column(const schema::Model& model, const ObjectId& id) {
  const auto* table = model.find_table({id.schema, id.parent});
  const auto* column = table ? schema::find_column(*table, id.name) : nullptr;
  return column ? from_parts(column->more, {table->rights.owner, column->privileges}) : Annotations{};
}

const diff::FieldChange* find_field(const diff::Change& change, std::string_view name) {
  const auto found = std::find_if(change.fields.begin(), change.fields.end(),
                                  [&](const auto& field) { return field.field == name; });
  return found == change.fields.end() ? nullptr : &*found;
}

/// The sequence that an identity column has, as SQL; empty for any other column.
std::string sequence_of(const schema::Model& model, const ObjectId& id) {
  const auto* table = model.find_table({id.schema, id.parent});
  const auto* column = table ? schema::find_column(*table, id.name) : nullptr;
  if (!column || column->identity == schema::Identity::none) return "";
  const auto& name = column->more["identity name"];
  return schema::quoted(id.schema, name.empty() ? id.parent + "_" + id.name + "_seq" : name);
}

/// The rights that an object has once `draft` made it.
Rights born_rights(const Draft& draft, const schema::Model& model, const ObjectId& id) {
  const auto& role = draft.options.role;
  auto privileges = born_with(draft.from, id, role);
  // Everybody may use the schema public that a database is made with, and nobody one that is made later.
  if (id.kind == Kind::schema && id.name == "public") privileges.push_back({"", "USAGE", false, true});
  if (id.kind != Kind::column) return {role, privileges};
  const auto sequence = sequence_of(model, id);
  if (sequence.empty()) return {role, {}};
  for (auto& each : privileges) each.part = sequence;
  return {role, privileges};
}

/// The privileges of a column before its own change, when those on its table change first.
std::vector<schema::Privilege> before_on_column(const Draft& draft, const ObjectId& id, const Rights& own) {
  const auto &from = draft.from.find_table({id.schema, id.parent})->rights,
             &to = draft.to.find_table({id.schema, id.parent})->rights;
  const auto [left, right] = under_one_owner(from, to, Kind::table, draft.options.owners);
  return left_on_columns(own.privileges, left, right, draft.options.owners ? to.owner : from.owner);
}

/// What columns have in the end and lose when the way back takes rights from their table.
std::vector<std::string> lost_on_the_way_back(const Draft& draft, const ObjectId& id,
                                              const std::vector<schema::Privilege>& before,
                                              const std::vector<schema::Privilege>& after,
                                              const std::string& owner) {
  std::vector<std::string> out;
  if (id.kind != Kind::table) return out;
  for (const auto& column : draft.to.find_table({id.schema, id.name})->columns) {
    const auto left = left_on_columns(column.privileges, after, before, owner);
    for (auto& change :
         rights_changes({Kind::column, id.schema, id.name, column.name}, left, column.privileges, owner))
      out.push_back(std::move(change.sql));
  }
  return out;
}

void change_privileges(Draft& draft, Annotator& annotator, const ObjectId& id) {
  const auto from = annotations_of(draft.from, id).rights, to = annotations_of(draft.to, id).rights;
  auto [left, right] = under_one_owner(from, to, id.kind, draft.options.owners);
  const auto& owner = draft.options.owners ? to.owner : from.owner;
  if (id.kind == Kind::column) left = before_on_column(draft, id, {owner, left});
  annotator.privileges(left, right, owner, lost_on_the_way_back(draft, id, left, right, owner));
}

/// The rights of an owner when the object has passed to another and back.
std::vector<schema::Privilege> passed_and_back(const Rights& rights, Kind kind, const std::string& owner) {
  return passed_on({owner, passed_on(rights, kind, owner)}, kind, rights.owner);
}

void add_merged(const ObjectId& id, const std::vector<schema::Privilege>& merged, const Rights& rights,
                std::vector<std::string>& out) {
  for (auto& change : rights_changes(id, merged, rights.privileges, rights.owner))
    out.push_back(std::move(change.sql));
}

/// What a new owner had before becomes one with the rights of an owner: the statements that part it again.
std::vector<std::string> merged_rights(const Draft& draft, const ObjectId& id, const std::string& owner) {
  std::vector<std::string> out;
  const auto rights = annotations_of(draft.from, id).rights;
  const auto merged = passed_and_back(rights, id.kind, owner);
  add_merged(id, merged, rights, out);
  if (const auto* table = id.kind == Kind::table ? draft.from.find_table({id.schema, id.name}) : nullptr)
    for (const auto& column : table->columns) {
      const Rights own{rights.owner, column.privileges};
      const auto left =
          left_on_columns(passed_and_back(own, Kind::column, owner), merged, rights.privileges, rights.owner);
      add_merged(schema::id_of(*table, column), left, own, out);
    }
  return out;
}

/// True for a remark on an attribute of a type or a constraint of a domain that is dropped.
bool goes_with_its_part(const Draft& draft, const ObjectId& id, std::string_view attribute) {
  const auto* object = draft.to.find_object(id);
  const auto on = part_of_remark(attribute);
  const auto is_gone = [&](std::string_view start, const std::string& part, auto spelled) {
    return on.starts_with(start) && !object->properties.has(part + spelled(on.substr(start.size())));
  };
  if (id.kind == Kind::domain && object)
    return is_gone(" on constraint ", "constraint ", [](auto name) { return std::string(name); });
  if (id.kind == Kind::composite_type && object)
    return is_gone(" on column ", "attribute ", [](auto name) { return schema::quoted(name); });
  return false;
}

void annotate_kept(Draft& draft, const diff::Change& change) {
  const auto from = annotations_of(draft.from, change.object), to = annotations_of(draft.to, change.object);
  Annotator annotator(draft, change.object, false);
  for (const auto& field : change.fields)
    if (schema::is_remark(field.field) && !goes_with_its_part(draft, change.object, field.field))
      annotator.remark(field.field, remark_in(from.remarks, field.field), remark_in(to.remarks, field.field));
  if (find_field(change, "owner"))
    annotator.owner(from.rights.owner, to.rights.owner, merged_rights(draft, change.object, to.rights.owner));
  if (find_field(change, "privileges")) change_privileges(draft, annotator, change.object);
}

/// Columns that stay as they are but lose rights with those on their table.
void restore_columns(Draft& draft, const diff::Changes& changes, const ObjectId& id) {
  const auto *from = draft.from.find_table({id.schema, id.name}),
             *to = draft.to.find_table({id.schema, id.name});
  if (id.kind != Kind::table || !from || !to) return;
  for (const auto& column : from->columns) {
    const auto part = schema::id_of(*from, column);
    const bool is_changed = std::any_of(changes.begin(), changes.end(),
                                        [&](const auto& change) { return change.object == part; });
    if (column.privileges.empty() || is_changed || !schema::find_column(*to, column.name)) continue;
    Annotator annotator(draft, part, false);
    change_privileges(draft, annotator, part);
  }
}

/// What an object belongs to its owner with: a column with its table.
ObjectId owned_object(const ObjectId& id) {
  return id.kind == Kind::column ? ObjectId{Kind::table, id.schema, "", id.parent} : id;
}

/// What is annotated as `to` says and what as it was.
Rights wanted_rights(const Draft& draft, const ObjectId& id) {
  const bool is_wanted = draft.wants(id);
  const auto before = annotations_of(draft.from, id).rights, after = annotations_of(draft.to, id).rights;
  const auto owner_before = annotations_of(draft.from, owned_object(id)).rights.owner;
  Rights out{draft.options.role, {}};
  if (draft.options.owners && is_wanted && !after.owner.empty())
    out.owner = after.owner;
  else if (!owner_before.empty())
    out.owner = owner_before;
  const auto& source = draft.options.privileges && is_wanted ? after : before;
  out.privileges = passed_on(source, id.kind, out.owner);
  return out;
}

void bring_back(const Draft& draft, const ObjectId& id, const Rights& rights, std::vector<std::string>& out) {
  const auto born = born_rights(draft, draft.from, id);
  if (has_owner(id.kind) && !rights.owner.empty() && rights.owner != born.owner &&
      !follows_table(draft.from, id))
    out.push_back(owner_sql(id, rights.owner));
  const auto from = passed_on(born, id.kind, rights.owner);
  for (auto& change : rights_changes(id, from, rights.privileges, born_owner(id, rights.owner)))
    out.push_back(std::move(change.sql));
}

}  // namespace

Annotations annotations_of(const schema::Model& model, const ObjectId& id) {
  if (id.kind == Kind::column) return of_column(model, id);
  if (const auto* constraint = find_constraint(model, id)) return from_parts(constraint->more, {});
  if (id.kind == Kind::index)
    if (const auto* index = find_index(model, id)) return from_parts(index->more, {});
  const schema::Name name{id.schema, id.name};
  if (id.kind == Kind::table) return of_whole(model.find_table(name));
  if (id.kind == Kind::sequence) return of_whole(model.find_sequence(name));
  if (id.kind == Kind::enum_type) return of_whole(model.find_enum(name));
  const auto* object = model.find_object(id);
  return object ? from_parts(object->properties, object->rights) : Annotations{};
}

bool only_annotates(const diff::Change& change) {
  return change.action == diff::Action::alter &&
         std::all_of(change.fields.begin(), change.fields.end(), [](const auto& field) {
           return schema::is_remark(field.field) || field.field == "owner" || field.field == "privileges";
         });
}

void annotate_kept(Draft& draft, const diff::Changes& changes,
                   const std::function<bool(const ObjectId&)>& is_made) {
  for (const auto& change : changes) {
    if (change.action != diff::Action::alter || is_made(change.object)) continue;
    annotate_kept(draft, change);
    if (find_field(change, "privileges")) restore_columns(draft, changes, change.object);
  }
}

void annotate_new(Draft& draft, const ObjectId& id) {
  const auto& model = draft.wants(id) ? draft.to : draft.from;
  const bool is_made = id.kind != Kind::default_privileges;  // these go with nothing
  Annotator annotator(draft, id, is_made);
  for (const auto& [attribute, text] : annotations_of(model, id).remarks)
    annotator.remark(attribute, "", text);
  const auto wanted = wanted_rights(draft, id);
  const auto born = born_rights(draft, model, id);
  annotator.owner(born.owner, wanted.owner);
  if (draft.options.privileges || draft.had(id))
    annotator.privileges(passed_on(born, id.kind, wanted.owner), wanted.privileges, wanted.owner);
}

void drop_default_privileges(Draft& draft, const ObjectId& id) {
  if (!id.schema.empty() && !draft.wants({Kind::schema, "", "", id.schema})) return;  // they go with it
  Annotator annotator(draft, id, false);
  annotator.privileges(annotations_of(draft.from, id).rights.privileges, {}, "");
}

std::vector<std::string> annotation_statements(const Draft& draft, const ObjectId& id) {
  return annotation_statements(draft, id, id);
}

std::vector<std::string> annotation_statements(const Draft& draft, const ObjectId& id, const ObjectId& as) {
  const auto [remarks, rights] = annotations_of(draft.from, id);
  std::vector<std::string> out;
  for (const auto& [attribute, text] : remarks) out.push_back(remark_sql(draft.from, as, attribute, text));
  bring_back(draft, as, rights, out);
  return out;
}

}  // namespace plumb::plan
