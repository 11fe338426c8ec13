#include <algorithm>

#include "apply/expectation.hpp"
#include "base/text.hpp"
#include "engine/handles.hpp"
#include "engine/primitives.hpp"
#include "inspect/inspect.hpp"
#include "schema/identifier.hpp"
#include "snapshot/snapshot.hpp"

namespace plumb::engine {
namespace {

/// A dry run keeps what it makes in its own folder.
std::filesystem::path folder_of(RunContext& context) {
  const auto base = context.dry_run() ? context.folder() : context.services().project.state_folder();
  return base / "snapshots";
}

Json snapshot_handle(const snapshot::Snapshot& snapshot) {
  std::int64_t rows = 0;
  for (const auto& [table, count] : snapshot.rows) rows += count;
  return {{"$handle", "snapshot"},
          {"id", snapshot.id},
          {"environment", snapshot.environment},
          {"taken", utc_text(snapshot.taken)},
          {"bytes", snapshot.bytes},
          {"verified", snapshot.verified},
          {"tables", snapshot.rows.size()},
          {"rows", rows}};
}

/// The policy's way to verify, unless the script wants less.
std::string verification(RunContext& context, const Json& arguments) {
  const auto verify = arguments.value("verify", Json());
  if (verify.is_string()) return verify.get<std::string>();
  return verify.is_boolean() && !verify.get<bool>() ? "no" : context.environment().snapshot.verify;
}

snapshot::CreateRequest create_request(RunContext& context, const Json& arguments) {
  snapshot::CreateRequest request;
  request.target = context.target();
  request.environment = context.environment().name;
  request.key = context.effect_key();
  request.folder = folder_of(context);
  request.verify = verification(context, arguments);
  request.programs = context.services().project.pg_bin;
  request.scratch = context.sources().scratch;
  request.on_progress = progress_of(context);
  return request;
}

bool is_of(const snapshot::Snapshot& snapshot, const pg::Identity& target) {
  const auto source = pg::Identity::from_json(snapshot.identity);
  return source.database_oid == target.database_oid && source.system_identifier == target.system_identifier;
}

/// The verified snapshots of the very database that the run is about, newest first.
std::vector<snapshot::Snapshot> verified_snapshots(RunContext& context) {
  pg::Session session(context.target(), {.read_only = true});
  const auto target = pg::read_identity(session);
  auto found = snapshot::list(folder_of(context));
  std::erase_if(found, [&](const snapshot::Snapshot& snapshot) {
    return snapshot.environment != context.environment().name || snapshot.verified == "no" ||
           !is_of(snapshot, target);
  });
  return found;
}

/// True while nothing of the plan is applied: only then is a snapshot a way back to before it.
bool is_at_start(RunContext& context, const Json& handle) {
  pg::Session session(context.target(), {.read_only = true});
  return apply::managed_fingerprint(inspect::inspect(session), context.managed(handle)) ==
         context.plan(handle).from.fingerprint;
}

/// The newest that was taken after `oldest` and whose file is as it was written.
std::vector<snapshot::Snapshot>::const_iterator newest_whole(const std::vector<snapshot::Snapshot>& snapshots,
                                                             Seconds oldest) {
  return std::ranges::find_if(snapshots, [&](const snapshot::Snapshot& snapshot) {
    return snapshot.taken >= oldest && snapshot::damage(snapshot).empty();
  });
}

/// Somebody removed or changed the way back after it was shown: no statement runs before there is one.
Error lost(RunContext& context, const snapshot::Snapshot& snapshot, const std::string& damage) {
  return Error::refused("the file of snapshot " + snapshot.id + " is " + damage)
      .because(snapshot.file.string() + " is the way back of this run, and nothing is applied without one")
      .next("plumb snapshot create --env " + snapshot.environment + ", then plumb resume " + context.run());
}

snapshot::Snapshot take(RunContext& context, const snapshot::CreateRequest& request) {
  return snapshot::make_provider(context.environment().snapshot.provider, request.programs)->create(request);
}

bool is_restored_from(pg::Session& session, const std::string& name, const snapshot::Snapshot& snapshot) {
  const auto rows = session.query(R"sql(
    SELECT pg_catalog.shobj_description(d.oid, 'pg_database')
    FROM pg_catalog.pg_database d
    WHERE d.datname = $1)sql",
                                  {name});
  return !rows.empty() && rows[0][0] == snapshot::restored_mark(snapshot);
}

}  // namespace

Json find_snapshot(RunContext& context, const Json& arguments) {
  const auto max_age = arguments.value("max_age_s", context.environment().snapshot.max_age);
  const auto oldest = context.services().clock->now() - max_age;
  const auto snapshots = verified_snapshots(context);
  const auto found = newest_whole(snapshots, oldest);
  return found == snapshots.end() ? Json() : snapshot_handle(*found);
}

Json create_snapshot(RunContext& context, const Json& arguments) {
  return snapshot_handle(take(context, create_request(context, arguments)));
}

Json renew_snapshot(RunContext& context, const Json& arguments) {
  const auto given = arguments.value("snapshot", Json());
  const auto oldest = context.services().clock->now() - context.environment().snapshot.max_age;
  const auto snapshots = verified_snapshots(context);
  const auto is_given = [&](const auto& snapshot) { return snapshot.id == id_of(given, "snapshot"); };
  const auto known = std::ranges::find_if(snapshots, is_given);
  const bool is_young = known != snapshots.end() && known->taken >= oldest;
  const auto damage = known == snapshots.end() ? "missing" : snapshot::damage(*known);
  if (is_young && damage.empty()) return given;
  if (!is_at_start(context, arguments.value("plan", Json()))) {
    if (!damage.empty())
      warn(context,
           "the file of snapshot " + id_of(given, "snapshot") + " is " + damage + ": it is no way back");
    return given;
  }
  if (const auto whole = newest_whole(snapshots, oldest); whole != snapshots.end())
    return snapshot_handle(*whole);
  if (is_young) throw lost(context, *known, damage);
  auto request = create_request(context, arguments);
  // A step may come here again after hours, and what it made then is no answer now: the key tells what was
  // too old.
  request.key += "/" + (snapshots.empty() ? id_of(given, "snapshot") : snapshots.front().id);
  return snapshot_handle(take(context, request));
}

Json restore_snapshot(RunContext& context, const Json& arguments) {
  const auto name = required_text(arguments, "name");
  const auto snapshot =
      snapshot::find(folder_of(context), id_of(arguments.value("snapshot", Json()), "snapshot"));
  if (context.dry_run()) {
    note_skipped(context, "snapshot " + snapshot.id + " is not restored to " + name);
    return {{"database", name}};
  }
  // A step that is repeated after a crash finds the database that it restored.
  pg::Session session(context.target(), {.read_only = true});
  if (is_restored_from(session, name, snapshot)) return {{"database", name}};
  const auto provider = snapshot::make_provider(snapshot.provider, context.services().project.pg_bin);
  const auto restored = provider->restore(snapshot, context.target(), name, progress_of(context));
  for (const auto& remark : restored.remarks) warn(context, name + " is not as in the snapshot: " + remark);
  return {{"database", restored.database.database}};
}

}  // namespace plumb::engine
