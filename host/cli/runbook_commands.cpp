// runbooks, trust, explain, new, check, test: for people who read and write runbooks.
#include <tl/expected.hpp>

#include "base/file.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"

namespace plumb::cli {
namespace {

/// "trusted" when a protected environment would run it.
std::string trust_of(const runbook::Source& source, const runbook::Manifest& manifest,
                     const config::Lock& lock) {
  if (source.built_in) return "built-in";
  const auto found = lock.runbooks.find(manifest.name + "@" + manifest.version);
  if (found == lock.runbooks.end()) return "not trusted";
  return found->second == source.digest ? "trusted" : "changed";
}

config::Lock lock_of(const std::optional<config::Project>& project) {
  return project ? config::read_lock(project->folder) : config::Lock{};
}

Json explained(const runbook::Source& source, const runbook::Manifest& manifest, const config::Lock& lock) {
  auto json = runbook::to_json(manifest);
  json["path"] = source.path;
  json["digest"] = source.digest;
  json["trust"] = trust_of(source, manifest, lock);
  return json;
}

void print_parameters(const runbook::Manifest& manifest) {
  if (manifest.parameters.empty()) return;
  std::vector<std::vector<std::string>> rows{{"PARAMETER", "TYPE", "DEFAULT", "HELP"}};
  for (const auto& parameter : manifest.parameters)
    rows.push_back({parameter.name, parameter.type,
                    parameter.fallback.is_null() ? "(required)" : parameter.fallback.dump(), parameter.help});
  print_result("\n" + table(rows));
}

std::vector<runbook::Found> found_for(const Options& options, const runbook::Library& library) {
  if (options.files.empty()) return library.all();
  std::vector<runbook::Found> found;
  for (const auto& file : options.files) try {
      found.push_back({library.find(file), {}});
    } catch (const Error& error) {
      runbook::Source named;
      named.name = named.path = file;
      found.push_back({named, error});
    }
  return found;
}

/// The manifest of a runbook, or why there is none.
tl::expected<runbook::Manifest, Error> manifest_of_found(const runbook::Found& found, const Tools& tools) {
  if (found.problem) return tl::unexpected(*found.problem);
  try {
    return tools.read_manifest(found.source);
  } catch (const Error& error) {
    return tl::unexpected(error);
  }
}

/// One line for a list of runbooks, as JSON and as a row.
struct Listed {
  Json json;
  std::vector<std::string> row;
};

Listed listed(const runbook::Source& source, const runbook::Manifest& manifest, const config::Lock& lock) {
  return {explained(source, manifest, lock),
          {manifest.name, manifest.version, trust_of(source, manifest, lock), manifest.summary}};
}

/// A runbook that cannot be run is listed all the same: who misses it has to see it.
Listed listed_broken(const runbook::Source& source, const Error& error) {
  return {{{"name", source.name}, {"path", source.path}, {"trust", "broken"}, {"error", error.message}},
          {source.name, "-", "broken", display(error.message)}};
}

constexpr std::string_view k_new_runbook = R"lua(--- Say in one sentence what this runbook does.
local plumb = require "plumb"

return plumb.runbook {
  name = "@NAME@", version = "0.1.0",
  summary = "Say in one sentence what this runbook does",
  needs = { "target.apply" },
  params = {},

  run = function(run)
    local plan = run:step("plan", function()
      return plumb.schema.plan { from = run.target, to = run.desired }
    end)
    if plan.empty then return run:done "nothing to do" end

    run:review(plan)
    run:approve(plan)
    run:step("apply", function() return run.target:apply(plan) end)
  end,
}
)lua";

std::string replaced(std::string_view text, std::string_view what, std::string_view with) {
  std::string out(text);
  for (auto at = out.find(what); at != std::string::npos; at = out.find(what, at + with.size()))
    out.replace(at, what.size(), with);
  return out;
}

/// The name becomes that of a file, and words of a command.
void refuse_unplain(const std::string& name) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyz0123456789-_";
  const bool is_plain = !name.empty() && name.size() <= 60 &&
                        name.find_first_not_of(plain) == std::string::npos && name.front() >= 'a' &&
                        name.front() <= 'z';
  if (is_plain) return;
  throw Error::usage("a runbook cannot be named " + display(name))
      .because("a name is small letters, digits and hyphens, and begins with a letter")
      .next("plumb new my-runbook");
}

void refuse_built_in(const Tools& tools, const std::string& name) {
  for (const auto& file : tools.built_in_runbooks)
    if (std::filesystem::path(file.path).stem() == replaced(name, "-", "_"))
      throw Error::usage("there is a runbook of plumb's own named " + name)
          .next("plumb new with another name, or plumb explain " + name);
}

}  // namespace

Exit run_runbooks(const Options& options, const Tools& tools) {
  const auto project = find_workspace_project(options);
  const auto lock = lock_of(project);
  Json json = Json::array();
  std::vector<std::vector<std::string>> rows{{"RUNBOOK", "VERSION", "TRUST", "SUMMARY"}};
  for (const auto& found : make_library(tools, project ? &*project : nullptr)->all()) {
    const auto manifest = manifest_of_found(found, tools);
    auto line =
        manifest ? listed(found.source, *manifest, lock) : listed_broken(found.source, manifest.error());
    if (!manifest)
      print_line("warning: the runbook " + display(found.source.path) +
                 " cannot be run; plumb check says why");
    json.push_back(std::move(line.json));
    rows.push_back(std::move(line.row));
  }
  if (options.json)
    print_json(json);
  else
    print_result(table(rows));
  return Exit::done;
}

Exit run_trust(const Options& options, const Tools& tools) {
  const auto project = load_workspace_project(options);
  const auto source = make_library(tools, &project)->find(options.file);
  const auto manifest = tools.read_manifest(source);
  auto lock = config::read_lock(project.folder);
  const auto key = manifest.name + "@" + manifest.version;
  const auto known = lock.runbooks.find(key);
  if (known != lock.runbooks.end() && known->second != source.digest)
    throw Error::refused(key + " is trusted with another content")
        .next("raise its version in " + source.path + ", then trust it again");
  lock.runbooks[key] = source.digest;
  config::write_lock(project.folder, lock);
  print_line("trusted " + key + " (" + source.digest.substr(0, 12) +
             ") in plumb.lock; commit it after a review");
  return Exit::done;
}

Exit run_explain(const Options& options, const Tools& tools) {
  const auto project = find_workspace_project(options);
  const auto source = make_library(tools, project ? &*project : nullptr)->find(options.runbook);
  const auto manifest = tools.read_manifest(source);
  const auto lock = lock_of(project);
  if (options.json) {
    print_json(explained(source, manifest, lock));
    return Exit::done;
  }
  print_result(manifest.name + " " + manifest.version + "  " + trust_of(source, manifest, lock) + "\n" +
               display(manifest.summary, true) + "\n");
  print_result("\nneeds   " + join(manifest.needs, ", ") + "\nsource  " + source.path + "\ndigest  " +
               source.digest + "\n");
  if (!manifest.steps.empty()) print_result("steps   " + join(manifest.steps, ", ") + "\n");
  print_parameters(manifest);
  print_result("\n" + source.text);
  return Exit::done;
}

Exit run_new(const Options& options, const Tools& tools) {
  refuse_unplain(options.name);
  refuse_built_in(tools, options.name);
  const auto project = find_workspace_project(options);
  const auto folder = project && !project->runbooks.empty() ? project->folder / project->runbooks.front()
                                                            : std::filesystem::current_path() / "runbooks";
  const auto file = folder / (replaced(options.name, "-", "_") + ".lua");
  if (std::filesystem::exists(file))
    throw Error::usage(file.string() + " exists already").next("plumb explain " + options.name);
  make_folders(folder);
  write_file(file, replaced(k_new_runbook, "@NAME@", replaced(options.name, "_", "-")));
  print_line("wrote " + file.string());
  print_line("  next  plumb run " + options.name + " --env dev --dry-run");
  return Exit::done;
}

Exit run_check(const Options& options, const Tools& tools) {
  const auto project = find_workspace_project(options);
  const auto library = make_library(tools, project ? &*project : nullptr);
  bool is_sound = true;
  Json json = Json::array();
  for (const auto& found : found_for(options, *library)) {
    try {
      if (found.problem) throw *found.problem;
      tools.check_syntax(found.source);
      const auto manifest = tools.read_manifest(found.source);
      json.push_back({{"name", manifest.name},
                      {"version", manifest.version},
                      {"path", found.source.path},
                      {"ok", true}});
      if (!options.json)
        print_result("ok      " + manifest.name + " " + manifest.version + "  " + display(found.source.path) +
                     "\n");
    } catch (const Error& error) {
      json.push_back({{"name", found.source.name},
                      {"path", found.source.path},
                      {"ok", false},
                      {"error", engine::to_json(error)}});
      if (!options.json) print_error(error);
      is_sound = false;
    }
  }
  if (options.json) print_json(json);
  return is_sound ? Exit::done : Exit::failed;
}

Exit run_test(const Options&, const Tools&) {
  throw Error::usage("plumb test is not supported yet").next("plumb run RUNBOOK --env dev --dry-run");
}

}  // namespace plumb::cli
