#include "plan/canonical_ranges.hpp"

#include <algorithm>

#include "base/append.hpp"
#include "base/error.hpp"
#include "plan/annotations.hpp"
#include "plan/craft.hpp"
#include "plan/keys.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Object;
using schema::ObjectId;

Step range_step(Phase phase, const Object& range, const std::string& change, std::string sql) {
  auto step = make_step(phase, change, schema::id_of(range), std::move(sql));
  note_touched(step, step.object);
  return step;
}

std::string make_shell(const Object& range) { return "CREATE TYPE " + range.name.sql(); }

// All else that stands on the two is dropped before.
std::string drop_both(const Object& range) { return "DROP TYPE " + range.name.sql() + " CASCADE"; }

std::vector<const Object*> functions_of(const Draft& draft, const Object& range) {
  std::vector<const Object*> out;
  for (const auto& id : draft.circles_before.at(schema::id_of(range)))
    if (const auto* object = draft.from.find_object(id)) out.push_back(object);
  return out;
}

std::vector<std::string> making_both_again(const Draft& draft, const Object& range) {
  std::vector<std::string> out = {make_shell(range)};
  for (const auto* function : functions_of(draft, range)) append(out, create_statements(*function));
  append(out, create_statements(range));
  append(out, annotation_statements(draft, schema::id_of(range)));
  for (const auto* function : functions_of(draft, range))
    append(out, annotation_statements(draft, schema::id_of(*function)));
  return out;
}

}  // namespace

bool is_canonical_range(const Circles& circles, const ObjectId& id) {
  return id.kind == Kind::range_type && circles.contains(id);
}

bool is_canonical_function(const Circles& circles, const ObjectId& id) {
  return std::ranges::any_of(circles, [&](const auto& circle) {
    return circle.first.kind == Kind::range_type && circle.second.contains(id);
  });
}

void add_canonical_range(Draft& draft, const Object& range, const std::string& change) {
  Steps steps = {range_step(Phase::create_object, range, change, make_shell(range)),
                 range_step(Phase::create_object, range, change, create_statements(range).front())};
  steps.front().is_outline = true;
  steps.front().needs = keys::needs_of(range);
  steps.front().makes = {keys::outline(schema::id_of(range))};
  steps.front().statement.inverse = {{}, Restores::all};  // undone with the whole
  steps.back().makes = keys::made_by(range);
  steps.back().statement.inverse = {{drop_both(range)}, Restores::all};
  chain(steps, "making " + schema::to_string(schema::id_of(range)));
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
  annotate_new(draft, schema::id_of(range));
}

void drop_canonical_range(Draft& draft, const Object& range, const std::string& change) {
  auto step = range_step(Phase::drop_object, range, change, drop_both(range));
  step.uses = keys::needs_of(range);
  step.removes = keys::made_by(range);
  for (const auto* function : functions_of(draft, range)) {
    const auto id = schema::id_of(*function);
    note_touched(step, id);
    append(step.uses, keys::needs_of(*function));
    append(step.removes, keys::made_by(*function));
    if (!draft.wants(id))
      step.statement.hazards.push_back(
          hazard(HazardKind::changes_behaviour, "its canonical " + schema::to_string(id) + " goes with it"));
  }
  step.statement.inverse = {making_both_again(draft, range), Restores::all};
  draft.steps.push_back(std::move(step));
}

void refuse_to_put_aside(const Draft& draft, const ObjectId& id) {
  if (!is_canonical_range(draft.circles_before, id)) return;
  throw Error::failed("changing " + schema::to_string(id) + " is not supported yet")
      .because("columns are made of it, and its canonical function takes the type itself")
      .next("change it by a statement of your own, then plan again");
}

}  // namespace plumb::plan
