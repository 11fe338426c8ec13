// Objects of model.objects, of all kinds: what is the same for each of them.
#include <algorithm>
#include <array>

#include "plan/annotations.hpp"
#include "plan/canonical_ranges.hpp"
#include "plan/clauses.hpp"
#include "plan/column_type.hpp"
#include "plan/craft.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/statements.hpp"
#include "plan/stored_within.hpp"
#include "schema/mentions.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Object;
using schema::ObjectId;

/// Kinds that stand on tables rather than the other way round.
bool is_upper(Kind kind) { return kind > Kind::table; }

bool is_view(const Object& object) {
  return object.kind == Kind::view || object.kind == Kind::materialized_view;
}

void annotate(const Draft& draft, const ObjectId& id, std::vector<std::string>& out) {
  for (auto& sql : annotation_statements(draft, id)) out.push_back(std::move(sql));
}

/// The indexes of a materialized view, the triggers and rules of a view, which go with it when it goes for
/// good; when it is made anew they have steps of their own.
std::vector<const Object*> going_with(const Draft& draft, const Object& object, bool is_remade) {
  if (!is_view(object) || is_remade) return {};
  return draft.sitting_on(object.name);
}

// Default privileges in a schema go with it.
std::vector<std::string> creation(const Draft& draft, const Object& object, bool is_remade) {
  auto out = create_statements(object);
  annotate(draft, schema::id_of(object), out);
  for (const auto* other : going_with(draft, object, is_remade)) {
    for (auto& sql : create_statements(*other)) out.push_back(std::move(sql));
    annotate(draft, schema::id_of(*other), out);
  }
  if (object.kind == Kind::schema)
    for (const auto& other : draft.from.objects)
      if (other.kind == Kind::default_privileges && other.name.schema == object.name.name)
        annotate(draft, schema::id_of(other), out);
  return out;
}

std::vector<Hazard> hazards_of_dropping(const Object& object) {
  switch (object.kind) {
    case Kind::extension:
      return {{HazardKind::data_loss,
               "its functions, types and tables go with it, and what they hold",
               {},
               {},
               false}};
    case Kind::schema:
      return {{HazardKind::changes_permissions, "its privileges go with it", {}, {}, false}};
    case Kind::index:
      return {{HazardKind::index_dropped, "queries that use it become slower", {}, {}, false}};
    case Kind::subscription:
      return {{HazardKind::changes_behaviour,
               "its slot stays on the publisher and keeps what is written there: drop the slot there",
               {},
               {},
               false}};
    case Kind::policy:
      return {
          {HazardKind::changes_permissions, "other rows may be seen or written than before", {}, {}, false}};
    default:
      return {{HazardKind::changes_behaviour, "what uses it fails from now on", {}, {}, false}};
  }
}

bool needs_secrets(const Object& object) {
  const auto hazards = hazards_of_making(object);
  return std::any_of(hazards.begin(), hazards.end(),
                     [](const Hazard& hazard) { return hazard.kind == HazardKind::unknown; });
}

/// True for a routine whose body the server reads as it is made, and that writes to tables there.
bool locks_what_it_writes(const Object& object) {
  if (!schema::takes_arguments(object.kind) || has_text_body(object)) return false;
  const auto& definition = object.properties["definition"];
  return std::ranges::any_of(std::array{"INSERT", "UPDATE", "DELETE", "MERGE"},
                             [&](const char* word) { return schema::mentions(definition, word); });
}

/// What making, changing or dropping an object locks of the table it is on, or of those that it writes to.
const char* lock_for(Phase phase, const Object& object) {
  const bool drops = phase < Phase::create_schema;
  if (!drops && locks_what_it_writes(object)) return lock::row_exclusive;
  if (object.kind == Kind::publication && !drops && publishes_tables(object))
    return lock::share_update_exclusive;
  if (object.kind == Kind::statistics) return lock::share_update_exclusive;
  if (object.table.name.empty()) return "";
  if (object.kind == Kind::trigger && !drops) return lock::share_row_exclusive;
  if (object.kind == Kind::index && !drops) return lock::share;
  return lock::access_exclusive;
}

Step object_step(Phase phase, const std::string& change, const Object& object, std::string sql) {
  auto step = make_step(phase, change, schema::id_of(object), std::move(sql));
  step.statement.lock = lock_for(phase, object);
  note_touched(step, step.object);
  return step;
}

bool has_column_of(const Object& view, const std::string& type) {
  return std::ranges::any_of(list_items(view.properties["columns"]),
                             [&](const std::string& column) { return column.ends_with(" " + type); });
}

/// True when a column is of the domain, or of one over it.
bool is_stored(const schema::Model& model, const schema::ObjectId& domain) {
  const auto name = schema::Name{domain.schema, domain.name}.sql();
  for (const auto& table : model.tables)
    for (const auto& column : table.columns)
      if (column.type == name) return true;
  for (const auto& object : model.objects)
    if (object.kind == Kind::materialized_view && has_column_of(object, name)) return true;
  return std::ranges::any_of(model.dependencies, [&](const auto& dependency) {
    return dependency.needs == domain && dependency.object.kind == Kind::domain &&
           is_stored(model, dependency.object);
  });
}

/// What a change in place locks: a domain the tables whose values it asks.
const char* lock_of_change(const Draft& draft, const Object& from, const Statement& statement) {
  if (from.kind == Kind::statistics) return "";
  if (from.kind == Kind::view) return lock::access_exclusive;
  const bool asks_rows = std::ranges::any_of(statement.hazards, reads_rows);
  return from.kind == Kind::domain && asks_rows && is_stored(draft.from, schema::id_of(from)) ? lock::share
                                                                                              : nullptr;
}

/// The changes in place from one to the other, in their order.
Steps alterations(const Draft& draft, Phase phase, const Object& from, const Object& to) {
  Steps steps;
  for (auto& change : alter_statements(from, to).value_or(Alterations{})) {
    auto step = object_step(change.comes_first ? Phase::create_object : phase,
                            change_name(diff::Action::alter, to.kind), to, std::move(change.sql));
    step.statement.inverse = std::move(change.inverse);
    // What the way back makes again has no comment, owner or rights of its own yet.
    auto& back = step.statement.inverse.sql;
    if (!back.empty() && back.front() == drop_statement(to)) annotate(draft, schema::id_of(from), back);
    step.statement.hazards = std::move(change.hazards);
    if (const auto* lock = lock_of_change(draft, from, step.statement)) step.statement.lock = lock;
    if (change.lock) step.statement.lock = *change.lock;
    steps.push_back(std::move(step));
  }
  return steps;
}

void append(Draft& draft, Steps steps, const std::string& chained) {
  chain(steps, chained);
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

/// Columns of a type that changes let go of their defaults before, where these change too.
void wait_for_defaults(const Draft& draft, const Object& type, Step& step) {
  const auto name = type.name.sql();
  for (const auto& table : draft.from.tables)
    for (const auto& column : table.columns)
      if (element_type(column.type) == name) step.needs.push_back(keys::cleared(table.name, column.name));
}

std::vector<std::string> removal(const Object& object) {
  auto out = statements_before_drop(object);
  out.push_back(drop_statement(object));
  return out;
}

/// Lets go of what changes, and takes hold of it again.
void tighten_again(Draft& draft, const Object& from, const Object& loosened, const Object& to) {
  const auto name = schema::to_string(schema::id_of(to));
  auto loosening = alterations(draft, Phase::drop_upper, from, loosened);
  for (auto& step : loosening) step.uses = keys::needs_of(from);
  append(draft, std::move(loosening), "loosening " + name);
  append(draft, alterations(draft, Phase::create_upper, loosened, to), "altering " + name);
}

std::vector<std::string> creation_by_outline(const Object& view) {
  auto out = fill_view(view);
  out.insert(out.begin(), outline_view(view));
  return out;
}

void begin_with_outline(Steps& steps, const Object& view) {
  steps.front().is_outline = true;
  steps.front().makes.push_back(keys::outline(steps.front().object));
  steps[1].statement.inverse.sql = {outline_view(view)};
}

/// The steps that take away what a view reads, so that it may be dropped after those it goes in a circle
/// with.
Steps reduce_to_outline(const Draft& draft, const Object& view, Step& drop) {
  Steps steps = {object_step(drop.phase, drop.statement.change, view, outline_view(view))};
  steps.back().statement.lock = lock::access_exclusive;
  steps.back().statement.inverse = {fill_view(view), Restores::all};
  drop.is_outline = true;
  drop.statement.inverse.sql = {outline_view(view)};
  for (auto& sql : annotation_statements(draft, schema::id_of(view)))
    drop.statement.inverse.sql.push_back(std::move(sql));
  return steps;
}

}  // namespace

void add_object(Draft& draft, const Object& object, bool is_remade) {
  const auto id = schema::id_of(object);
  const auto change = change_name(is_remade ? diff::Action::alter : diff::Action::add, object.kind);
  if (is_canonical_range(draft.circles_after, id)) return add_canonical_range(draft, object, change);
  const bool is_circular = draft.circles_after.contains(id);
  Steps steps;
  for (auto& sql : is_circular ? creation_by_outline(object) : create_statements(object))
    steps.push_back(object_step(is_upper(object.kind) ? Phase::create_upper : Phase::create_object, change,
                                object, std::move(sql)));
  if (steps.empty()) return annotate_new(draft, id);
  for (auto& step : steps) step.statement.inverse = {{}, Restores::all};  // undone with the object
  if (!is_canonical_function(draft.circles_after, id))
    steps.front().statement.inverse = {removal(object), Restores::all};
  steps.front().statement.hazards = hazards_of_making(object);
  if (const auto* before = is_remade ? draft.from.find_object(id) : nullptr)
    for (auto& hazard : hazards_of_changing(*before, object))
      steps.front().statement.hazards.push_back(std::move(hazard));
  steps.front().needs = keys::needs_of(object);
  steps.front().makes = steps.back().makes = keys::made_by(object);
  if (is_circular) begin_with_outline(steps, object);
  append(draft, std::move(steps), "making " + schema::to_string(id));
  annotate_new(draft, id);
}

void drop_object(Draft& draft, const Object& object, bool is_remade) {
  if (object.kind == Kind::default_privileges) return drop_default_privileges(draft, schema::id_of(object));
  const auto change = change_name(is_remade ? diff::Action::alter : diff::Action::drop, object.kind);
  if (is_canonical_function(draft.circles_before, schema::id_of(object))) return;  // goes with its type
  if (is_canonical_range(draft.circles_before, schema::id_of(object)))
    return drop_canonical_range(draft, object, change);
  auto step = object_step(is_upper(object.kind) ? Phase::drop_upper : Phase::drop_object, change, object,
                          drop_statement(object));
  step.uses = keys::needs_of(object);
  step.removes = keys::made_by(object);
  if (is_view(object)) free_names_along(draft, object.name, step);
  if (is_view(object)) step.statement.lock = lock::access_exclusive;
  step.statement.inverse = {creation(draft, object, is_remade),
                            needs_secrets(object) ? Restores::shape : Restores::all};
  if (!is_remade) step.statement.hazards = hazards_of_dropping(object);
  Steps steps;
  for (auto& sql : statements_before_drop(object)) {
    steps.push_back(object_step(step.phase, step.statement.change, object, std::move(sql)));
    steps.back().statement.inverse = {{}, Restores::all};  // undone when it is made again
  }
  if (draft.circles_before.contains(step.object)) {
    for (const auto* other : going_with(draft, object, is_remade)) drop_object(draft, *other, false);
    steps = reduce_to_outline(draft, object, step);
  }
  steps.push_back(std::move(step));
  append(draft, std::move(steps), "dropping " + schema::to_string(schema::id_of(object)));
}

void remake_object(Draft& draft, const Object& from, const Object& to) {
  drop_object(draft, from, true);
  add_object(draft, to, true);
}

void tighten_object(Draft& draft, const Object& from, const Object& to) {
  tighten_again(draft, from, *loosened_object(from), to);
  annotate_new(draft, schema::id_of(to));
}

/// Gives up the way back where the server would not check what the old domain demanded.
void drop_inverses(Steps& steps) {
  for (auto& step : steps) step.statement.inverse = {{}, Restores::nothing};
}

/// What names the members of an extension has to do so before they move to another schema, or afterwards.
void move_members(const Object& from, const Object& to, Steps& steps) {
  if (from.properties["schema"] == to.properties["schema"]) return;
  const auto keys = keys::of(schema::id_of(to));
  steps.front().removes.insert(steps.front().removes.end(), keys.begin(), keys.end());
  steps.back().makes.insert(steps.back().makes.end(), keys.begin(), keys.end());
  steps.back().uses.push_back(keys::schema(from.properties["schema"]));
}

void alter_object(Draft& draft, const Object& from, const Object& to) {
  auto steps = alterations(draft, is_upper(to.kind) ? Phase::create_upper : Phase::create_object, from, to);
  if (to.kind == Kind::composite_type && !steps.empty()) {
    wait_for_defaults(draft, to, steps.front());
    steps.front().removes.push_back(keys::unaltered(to.name));
    steps.back().makes.push_back(keys::altered(to.name));
  }
  if (to.kind == Kind::domain && tightens_domain(to, from) && is_stored_within(draft.to, schema::id_of(to)))
    drop_inverses(steps);
  if (to.kind == Kind::extension && !steps.empty()) move_members(from, to, steps);
  append(draft, std::move(steps), "altering " + schema::to_string(schema::id_of(to)));
}

}  // namespace plumb::plan
