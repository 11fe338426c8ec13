// Objects of model.objects, of all kinds: what is the same for each of them.
#include "plan/annotations.hpp"
#include "plan/craft.hpp"
#include "plan/keys.hpp"
#include "plan/statements.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Object;
using schema::ObjectId;

/// Kinds that stand on tables rather than the other way round.
bool is_upper(Kind kind) { return kind > Kind::table; }

std::vector<std::string> creation(const Object& object) {
  auto out = create_statements(object);
  const Annotations annotations{object.properties["comment"], object.rights};
  for (auto& sql : annotation_statements(schema::id_of(object), annotations)) out.push_back(std::move(sql));
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
    case Kind::policy:
      return {
          {HazardKind::changes_permissions, "other rows may be seen or written than before", {}, {}, false}};
    default:
      return {{HazardKind::changes_behaviour, "what uses it fails from now on", {}, {}, false}};
  }
}

const char* lock_for(const Object& object) { return object.table.name.empty() ? "" : lock::access_exclusive; }

Step object_step(Phase phase, const std::string& change, const Object& object, std::string sql) {
  auto step = make_step(phase, change, schema::id_of(object), std::move(sql));
  step.statement.lock = lock_for(object);
  note_touched(step, step.object);
  return step;
}

}  // namespace

void add_object(Draft& draft, const Object& object, bool is_remade) {
  const auto id = schema::id_of(object);
  const auto change = change_name(is_remade ? diff::Action::alter : diff::Action::add, object.kind);
  Steps steps;
  for (auto& sql : create_statements(object))
    steps.push_back(object_step(is_upper(object.kind) ? Phase::create_upper : Phase::create_object, change,
                                object, std::move(sql)));
  if (steps.empty()) return annotate_new(draft, id, is_remade);
  for (auto& step : steps) step.statement.inverse = {{}, Restores::all};  // undone with the object
  steps.front().statement.inverse = {{drop_statement(object)}, Restores::all};
  steps.front().needs = keys::needs_of(object);
  steps.back().makes = keys::made_by(object);
  chain(steps, "making " + schema::to_string(id));
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
  annotate_new(draft, id, is_remade);
}

void drop_object(Draft& draft, const Object& object, bool is_remade) {
  const auto change = change_name(is_remade ? diff::Action::alter : diff::Action::drop, object.kind);
  auto step = object_step(is_upper(object.kind) ? Phase::drop_upper : Phase::drop_object, change, object,
                          drop_statement(object));
  step.uses = keys::needs_of(object);
  step.removes = keys::made_by(object);
  step.statement.inverse = {creation(object), Restores::all};
  if (!is_remade) step.statement.hazards = hazards_of_dropping(object);
  draft.steps.push_back(std::move(step));
}

void alter_object(Draft& draft, const Object& from, const Object& to) {
  const auto id = schema::id_of(to);
  Steps steps;
  for (auto& change : alter_statements(from, to).value_or(Alterations{})) {
    auto step = object_step(is_upper(to.kind) ? Phase::create_upper : Phase::create_object,
                            change_name(diff::Action::alter, to.kind), to, std::move(change.sql));
    step.statement.inverse = std::move(change.inverse);
    step.statement.hazards = std::move(change.hazards);
    steps.push_back(std::move(step));
  }
  chain(steps, "altering " + schema::to_string(id));
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

}  // namespace plumb::plan
