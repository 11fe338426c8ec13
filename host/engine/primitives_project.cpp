#include <algorithm>
#include <fstream>

#include "apply/apply.hpp"
#include "base/fault.hpp"
#include "base/file.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"
#include "engine/ending.hpp"
#include "engine/handles.hpp"
#include "engine/primitives.hpp"
#include "engine/record.hpp"

namespace plumb::engine {
namespace {

constexpr std::size_t k_shown_lines = 40;

Json contacts_of(const config::Project& project) {
  auto contacts = Json::array();
  for (const auto& contact : project.contacts)
    contacts.push_back({{"name", contact.name}, {"reach", contact.reach}});
  return contacts;
}

std::string last_lines(const std::string& output) {
  auto lines = split(std::string(trim(output)), '\n');
  if (lines.size() > k_shown_lines) lines.erase(lines.begin(), lines.end() - k_shown_lines);
  return redact(join(lines, "\n"));
}

const std::vector<std::string>& tool_of(const config::Project& project, const std::string& tool) {
  if (tool == "sync") return project.sync.command;
  if (tool == "generate") return project.sync.generate;
  throw Error::usage("there is no tool " + display(tool)).because("there are: sync, generate");
}

std::filesystem::path export_path(RunContext& context, const std::string& name) {
  return (context.dry_run() ? context.folder() : context.services().project.folder) / plain_name(name);
}

void expect_own_file(const std::filesystem::path& file) {
  if (!std::filesystem::exists(file) || is_export(file)) return;
  throw Error::refused(file.filename().string() + " is not a plan that plumb exported; it is left as it is")
      .next("use another name");
}

/// The handle of a type that `value` is, or has under the name of that type; null when there is none.
Json handle_in(const Json& value, const std::string& type) {
  if (is_handle(value, type)) return value;
  return value.is_object() && is_handle(value.value(type, Json()), type) ? value.at(type) : Json();
}

/// The last handle of a type among the results of a run's calls.
Json last_handle(const Record& record, const std::string& type) {
  Json found;
  for (const auto& entry : record.entries()) {
    if (entry.kind != k_call) continue;
    const auto handle = handle_in(entry.body.value("value", Json()), type);
    if (!handle.is_null()) found = handle;
  }
  return found;
}

/// The plan of an earlier run, and the run's own note of what it manages, so that its inverse can be made.
Json plan_of(const Record& record) {
  const auto* entry = record.last(k_plan);
  if (entry == nullptr) return nullptr;
  const auto reviewed = last_handle(record, "plan");
  const auto id = reviewed.is_null() ? entry->name : text_of(reviewed, "id");
  const auto* kept = record.last(k_plan, id);
  const auto notes = kept == nullptr ? Json::array() : kept->body.value("notes", Json::array());
  return plan_handle(kept_plan(record.store(), id), notes.get<std::vector<std::string>>());
}

/// The run that applied something to the target last: the ledger knows, whatever runs came to nothing since.
std::string last_applied(RunContext& context) {
  pg::Session session(context.history(), {.read_only = true});
  const auto run = apply::last_run(session);
  const auto& name = context.environment().name;
  if (run.empty())
    throw Error::usage("no run is known to have applied anything to " + name).next("plumb runs");
  const auto runs = context.services().store->runs();
  if (std::ranges::find(runs, run) != runs.end()) return run;
  throw Error::usage("the last to apply something to " + name + " was run " + run +
                     ", which this store does not hold")
      .next("take it back where it was run");
}

std::string earlier_run(RunContext& context, const std::string& named) {
  return named == "last" ? last_applied(context) : find_run(*context.services().store, named);
}

void expect_same_environment(RunContext& context, const Record& record) {
  const auto environment = text_of(record.started(), "environment");
  if (environment == context.environment().name) return;
  throw Error::usage("run " + record.run() + " was on environment " + environment + ", this one is on " +
                     context.environment().name);
}

}  // namespace

bool is_export(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string first;
  return std::getline(stream, first) && first.starts_with("-- plumb");
}

Json describe_project(RunContext& context, const Json&) {
  const auto& project = context.services().project;
  return {{"name", project.name},
          {"mode", project.mode},
          {"schema", project.schema},
          {"report_path", project.report_path},
          {"sync",
           {{"environment", project.sync.environment},
            {"has_command", !project.sync.command.empty()},
            {"has_generate", !project.sync.generate.empty()}}},
          {"contacts", contacts_of(project)}};
}

Json read_clock(RunContext& context, const Json&) { return utc_text(context.services().clock->now()); }

Json export_plan(RunContext& context, const Json& arguments) {
  const auto plan = context.plan(arguments.value("plan", Json()));
  const auto name = required_text(arguments, "name");
  const auto file = export_path(context, name);
  expect_own_file(file);
  write_file(file, plan::to_sql(plan));
  return {{"path", name}};
}

Json remove_export(RunContext& context, const Json& arguments) {
  const auto file = export_path(context, required_text(arguments, "name"));
  expect_own_file(file);
  std::filesystem::remove(file);
  return nullptr;
}

Json run_tool(RunContext& context, const Json& arguments) {
  const auto tool = required_text(arguments, "tool");
  const auto& words = tool_of(context.services().project, tool);
  if (words.empty()) throw Error::usage("[sync] in plumb.toml names no command for " + tool);
  if (context.dry_run()) {
    note_skipped(context, join(words, " ") + " is not run");
    return {{"status", 0}, {"output", ""}};
  }
  Command command;
  command.program = words.front();
  command.arguments.assign(words.begin() + 1, words.end());
  command.folder = context.services().project.folder;
  command.inherit = true;
  const auto finished = run_command(command);
  return {{"status", finished.status}, {"output", last_lines(finished.output + "\n" + finished.errors)}};
}

Json load_run(RunContext& context, const Json& arguments) {
  const Record record(*context.services().store, *context.services().clock,
                      earlier_run(context, required_text(arguments, "run")));
  expect_same_environment(context, record);
  const auto* state = record.last(k_state);
  const bool is_finished = state != nullptr && is_final(state->name);
  return {{"run", record.run()},
          {"runbook", text_of(record.started().at("manifest"), "name")},
          {"plan", plan_of(record)},
          {"snapshot", last_handle(record, "snapshot")},
          {"state", state == nullptr ? "running" : state->name},
          {"finished", is_finished ? Json(utc_text(state->at)) : Json()}};
}

}  // namespace plumb::engine
