#include "engine/context.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "engine/advice.hpp"
#include "engine/handles.hpp"
#include "engine/release.hpp"

namespace plumb::engine {

runbook::Source kept_source(const Record& record) {
  const std::string digest = text_of(record.started(), "source");
  const auto bytes = record.store().kept(digest);
  if (!bytes || sha256(*bytes) != digest)
    throw Error::failed("the source that run " + record.run() + " began with is not in the store")
        .next("start a new run");
  return runbook::source_from_json(parse_json(*bytes, "the source of run " + record.run()));
}

Context::Context(Services& services, Record& record, Scratches& scratches, Target target,
                 std::filesystem::path folder, const ScratchCopy* copy)
    : services_(services),
      record_(record),
      scratches_(scratches),
      target_(std::move(target)),
      folder_(std::move(folder)),
      copy_(copy),
      environment_(services.project.environment(text_of(record.started(), "environment"))),
      source_digest_(text_of(record.started(), "source")),
      source_(kept_source(record)),
      manifest_(runbook::manifest_from_json(record.started().at("manifest"), source_)) {}

std::optional<pg::Identity> Context::pinned() {
  return dry_run() ? std::nullopt : pinned_identity(services_, environment_);
}

SourceContext Context::sources() {
  return {&services_.project, &services_.lock, scratches_.factory(), services_.project.pg_bin};
}

std::string Context::effect_key() const { return run() + "/" + step_ + "/" + std::to_string(effects_); }

void Context::enter_step(const std::string& name) {
  step_ = name;
  effects_ = 0;
}

Json Context::keep_plan(const Planned& planned) {
  keep_document(record_.store(), planned.plan);
  record_.add(k_plan, planned.plan.id, {{"managed", to_json(planned.managed)}, {"notes", planned.notes}});
  write_plan(planned.plan);
  auto handle = plan_handle(planned.plan, planned.notes);
  handle["candidates"] = candidates_of(planned.candidates);
  return handle;
}

void Context::write_plan(const plan::Plan& plan) const {
  write_file(folder_ / "plan.json", canonical(plan::to_json(plan)), 0600);
  write_file(folder_ / "plan.sql", plan::to_sql(plan), 0600);
}

plan::Plan Context::plan(const Json& handle) {
  const std::string id = id_of(handle, "plan");
  // A dry run keeps its own plans apart; one of an earlier run lies with that run.
  const bool is_own = record_.store().kept(id).has_value();
  return kept_plan(is_own ? record_.store() : *services_.store, id);
}

diff::Managed Context::managed(const Json& handle) {
  const std::string id = id_of(handle, "plan");
  const auto* entry = record_.last(k_plan, id);
  if (entry == nullptr) throw Error::usage("plan " + id + " was not made by this run");
  return managed_from_json(entry->body.at("managed"));
}

std::vector<std::string> Context::release(const plan::Plan& plan) { return release_plan(*this, plan); }

Subject Context::subject() const {
  return {environment_.name, target_.info.database, environment_.is_protected};
}

Json Context::script_context() const {
  return {{"run", run()},
          {"target", target_handle(environment_, target_.info.database)},
          {"desired", source_handle(text_of(record_.started(), "desired"))},
          {"params", record_.started().at("parameters")},
          {"dry_run", dry_run()},
          {"anew", anew(*this)}};
}

std::string Context::command_suffix() const {
  return services_.database.empty() ? "" : " --database " + shell_word(services_.database);
}

}  // namespace plumb::engine
