// snapshot create, list, verify, restore.
#include "base/digest.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"
#include "cli/workspace.hpp"
#include "snapshot/snapshot.hpp"

namespace plumb::cli {
namespace {

std::filesystem::path snapshot_folder(const config::Project& project) {
  return project.state_folder() / "snapshots";
}

snapshot::CreateRequest request_for(const config::Project& project, const config::Environment& environment,
                                    ScratchPool& pool, TerminalObserver& observer) {
  snapshot::CreateRequest request;
  request.target = pg::parse_url(config::resolve_url(project, environment));
  request.environment = environment.name;
  request.key = "manual/" + random_hex(8);
  request.folder = snapshot_folder(project);
  request.verify = environment.snapshot.verify;
  request.programs = project.pg_bin;
  request.scratch = [&pool](int major) -> pg::Scratch& { return pool.get(major); };
  request.on_progress = [&observer](const Progress& progress) { observer.progress(progress); };
  return request;
}

std::int64_t row_count(const snapshot::Snapshot& snapshot) {
  std::int64_t rows = 0;
  for (const auto& [table, count] : snapshot.rows) rows += count;
  return rows;
}

/// Longer files are not read for a mere list; `snapshot verify` reads them.
constexpr std::int64_t k_read_for_list = 1LL << 30;

void print_snapshot(const snapshot::Snapshot& snapshot, bool json) {
  if (json) return print_json(snapshot::to_json(snapshot));
  print_result(table({{"SNAPSHOT", "TAKEN", "SIZE", "TABLES", "ROWS", "VERIFIED"},
                      {snapshot.id, utc_text(snapshot.taken), human_bytes(snapshot.bytes),
                       human_count(static_cast<std::int64_t>(snapshot.rows.size())),
                       human_count(row_count(snapshot)), snapshot.verified}}));
}

}  // namespace

Exit run_snapshot_create(const Options& options, const Tools&) {
  const auto project = load_workspace_project(options);
  const auto& environment = project.environment(options.environment);
  TerminalObserver observer;
  const auto provider = snapshot::make_provider(environment.snapshot.provider, project.pg_bin);
  ScratchPool pool(scratch_url(options, &project), project.pg_bin);
  print_snapshot(provider->create(request_for(project, environment, pool, observer)), options.json);
  return Exit::done;
}

Exit run_snapshot_list(const Options& options, const Tools&) {
  const auto project = load_workspace_project(options);
  if (!options.environment.empty())
    project.environment(options.environment);  // refuses one that is not there
  Json json = Json::array();
  std::vector<std::vector<std::string>> rows{
      {"SNAPSHOT", "ENVIRONMENT", "TAKEN", "SIZE", "ROWS", "VERIFIED"}};
  for (const auto& snapshot : snapshot::list(snapshot_folder(project))) {
    if (!options.environment.empty() && snapshot.environment != options.environment) continue;
    const auto damage = snapshot::damage(snapshot, k_read_for_list);
    json.push_back(snapshot::to_json(snapshot));
    json.back()["file"] = damage.empty() ? "as written" : damage;
    rows.push_back({snapshot.id, snapshot.environment, utc_text(snapshot.taken), human_bytes(snapshot.bytes),
                    human_count(row_count(snapshot)),
                    damage.empty() ? snapshot.verified : "no: its file is " + damage});
  }
  if (options.json) {
    print_json(json);
  } else if (rows.size() == 1) {
    print_line("no snapshots yet; make one with: plumb snapshot create --env ENV");
  } else {
    print_result(table(rows));
  }
  return Exit::done;
}

Exit run_snapshot_verify(const Options& options, const Tools&) {
  const auto project = load_workspace_project(options);
  TerminalObserver observer;
  auto snapshot = snapshot::find(snapshot_folder(project), options.snapshot);
  ScratchPool pool(scratch_url(options, &project), project.pg_bin);
  auto request = request_for(project, project.environment(snapshot.environment), pool, observer);
  request.key = snapshot.key;
  snapshot::make_provider(snapshot.provider, project.pg_bin)->verify(snapshot, request);
  print_snapshot(snapshot, options.json);
  return Exit::done;
}

Exit run_snapshot_restore(const Options& options, const Tools&) {
  const auto project = load_workspace_project(options);
  TerminalObserver observer;
  const auto snapshot = snapshot::find(snapshot_folder(project), options.snapshot);
  const auto& environment =
      project.environment(options.environment.empty() ? snapshot.environment : options.environment);
  const auto target = pg::parse_url(config::resolve_url(project, environment));
  const auto provider = snapshot::make_provider(snapshot.provider, project.pg_bin);
  const auto restored = provider->restore(snapshot, target, options.restore_name,
                                          [&](const Progress& progress) { observer.progress(progress); });
  if (options.json) {
    print_json(
        {{"database", restored.database.database}, {"snapshot", snapshot.id}, {"remarks", restored.remarks}});
    return Exit::done;
  }
  print_result("restored " + snapshot.id + " to " + restored.database.display() + "\n");
  for (const auto& remark : restored.remarks)
    print_line(paint(Colour::yellow, "  ! ") + "not as in the snapshot: " + display(remark));
  print_line("  everything written after " + utc_text(snapshot.taken) +
             " is not in it; look at it, then point your application at it");
  return Exit::done;
}

}  // namespace plumb::cli
