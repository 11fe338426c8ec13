#include "engine/proof.hpp"

#include <algorithm>
#include <set>

#include "apply/expectation.hpp"
#include "base/text.hpp"
#include "diff/managed.hpp"
#include "engine/comparing.hpp"
#include "engine/load.hpp"
#include "engine/settle.hpp"

namespace plumb::engine {
namespace {

constexpr auto k_lost = "lost";

/// What is left to change after the plan ran.
diff::Changes left_over(const schema::Model& result, const LoadedSource& to, diff::Managed managed,
                        const pg::ConnectInfo& scratch) {
  managed.labels = false;  // neither the copy has any, nor what was done to it
  if (!to.desired) return diff::diff(result, to.model, managed);
  return diff::diff(
      result,
      settle(prisma::adopt(*to.desired, result), scratch, prisma::search_path_of(*to.desired, result)).model,
      managed);
}

void expect_nothing_left(const diff::Changes& changes) {
  if (changes.empty()) return;
  Error error(Exit::verification, "the plan does not lead to the desired schema; it is not handed out");
  for (const auto& change : changes) error.because("left on the scratch copy: " + diff::to_line(change));
  throw error.next("report this with both schemas; plumb inspect SOURCE writes them down");
}

/// Objects the plan touches that the copy does not have as the live database has them: an index that is not
/// valid, say, comes out of a dump as a valid one.
std::vector<std::string> unlike(const plan::Plan& plan, const schema::Model& live,
                                const schema::Model& copy) {
  std::set<std::string> found;
  for (const auto& group : plan.groups)
    for (const auto& line : apply::differences(apply::touched_fingerprints(live, group),
                                               apply::touched_fingerprints(copy, group)))
      found.insert(line);
  return {found.begin(), found.end()};
}

/// What the live objects will be: as on the copy where the plan changes them, else as they are.
schema::Fingerprints expected(schema::Fingerprints live, const schema::Fingerprints& before,
                              const schema::Fingerprints& after) {
  for (const auto& [object, digest] : before)
    if (!after.contains(object)) live.erase(object);
  for (const auto& [object, digest] : after) {
    const auto was = before.find(object);
    if (was == before.end() || was->second != digest) live[object] = digest;
  }
  return live;
}

void take_fingerprints(Planned& planned, const schema::Model& live, const apply::Rehearsal& rehearsal) {
  auto& plan = planned.plan;
  for (std::size_t number = 0; number < plan.groups.size(); ++number) {
    plan.groups[number].from = rehearsal.before[number];
    plan.groups[number].to = rehearsal.groups[number];
  }
  const auto whole = [&](const schema::Model& model) {
    return apply::managed_fingerprints(model, planned.managed);
  };
  plan.to.fingerprint =
      schema::fingerprint(expected(whole(live), whole(rehearsal.start), whole(rehearsal.result)));
  plan.proved = true;
}

void name_lost(plan::Plan& plan, const std::string& object) {
  const auto is_named = [&](const plan::Unmanaged& near) {
    return near.object == object && near.note == k_lost;
  };
  // A plan that is proved a second time has named it already.
  if (std::ranges::none_of(plan.unmanaged, is_named)) plan.unmanaged.push_back({object, k_lost});
}

/// Unmanaged objects that the plan takes with it: they are named, with what becomes of them.
void name_losses(Planned& planned, const apply::Rehearsal& rehearsal) {
  for (const auto& object : rehearsal.start.objects)
    if (!diff::manages(planned.managed, object) &&
        !rehearsal.result.find_object(plan::renamed(schema::id_of(object), planned.renames)))
      name_lost(planned.plan, schema::to_string(schema::id_of(object)));
}

bool sets_labels(const plan::Plan& plan) {
  return std::ranges::any_of(plan.groups, [](const plan::Group& group) {
    return std::ranges::any_of(group.statements, apply::sets_label);
  });
}

}  // namespace

void state_start(plan::Plan& plan, const schema::Model& from) {
  schema::Fingerprints touched_before;
  for (auto& group : plan.groups) {
    group.from = apply::touched_fingerprints(from, group);
    const auto own = group.from;
    std::erase_if(group.from, [&](const auto& entry) { return touched_before.contains(entry.first); });
    touched_before.insert(own.begin(), own.end());
  }
}

/// What stops a plan on a scratch copy would stop it on the target; the server's own advice (DROP … CASCADE)
/// is none.
apply::Rehearsal rehearsed(const pg::ConnectInfo& copy, const plan::Plan& plan) {
  try {
    return apply::rehearse(copy, plan);
  } catch (Error& error) {
    error.while_doing("the plan does not run on a scratch copy");
    throw error.next(
        "make way for the statement above (drop what depends on the object, and make it again afterwards), "
        "or leave the object as it is; then plan again");
  }
}

void prove(Planned& planned, const LoadedSource& from, const LoadedSource* to, const SourceContext& context) {
  const int major = to != nullptr ? server_major_of(from, *to) : server_major_of(from, from);
  const ScratchDatabase copy(context, major, "proof");
  fill_with(from, copy.info(), copy.server_major(), context);
  const auto rehearsal = rehearsed(copy.info(), planned.plan);
  if (to != nullptr) expect_nothing_left(left_over(rehearsal.result, *to, planned.managed, copy.info()));
  name_losses(planned, rehearsal);
  if (sets_labels(planned.plan))
    planned.notes.push_back(
        "security labels were left out of the proof: what provides them is not loaded there");
  planned.plan.server_major = std::to_string(copy.server_major());
  const auto unlike_live = unlike(planned.plan, from.model, rehearsal.start);
  if (unlike_live.empty()) return take_fingerprints(planned, from.model, rehearsal);
  state_start(planned.plan, from.model);
  planned.notes.push_back("the plan was executed on a scratch copy, but the copy is not like the target (" +
                          join(unlike_live, ", ") + "): what it leaves cannot be verified before COMMIT");
}

}  // namespace plumb::engine
