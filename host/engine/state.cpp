#include "engine/state.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "engine/run.hpp"
#include "engine/status.hpp"
#include "engine/transcript.hpp"

namespace plumb::engine {
namespace {

constexpr int k_format = 1;

/// Lets primitives talk to the transcript while a run advances.
class Listening {
 public:
  Listening(Services& services, Observer& observer) : services_(services), before_(services.observer) {
    services_.observer = &observer;
  }
  ~Listening() { services_.observer = before_; }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;

 private:
  Services& services_;
  Observer* before_;
};

Json started_body(const Services& services, const Beginning& beginning, const std::string& source) {
  const auto& manifest = beginning.manifest;
  return {{"format", k_format},
          {"plumb", PLUMB_VERSION},
          {"runbook",
           {{"name", manifest.name},
            {"version", manifest.version},
            {"digest", beginning.source.digest},
            {"path", beginning.source.path},
            {"built_in", beginning.source.built_in}}},
          {"manifest", runbook::to_json(manifest)},
          {"source", source},
          {"environment", beginning.environment},
          {"database", services.database},
          {"desired", services.project.schema},
          {"parameters", beginning.parameters},
          {"person", services.person},
          {"policy", services.project.digest},
          {"identity", beginning.target.seen.to_json()},
          {"dry_run", beginning.dry_run}};
}

/// Answers that name a parameter are its values; the others answer questions.
void take_parameters(const runbook::Manifest& manifest, std::map<std::string, std::string>& parameters,
                     std::map<std::string, std::string>& answers) {
  for (const auto& parameter : manifest.parameters)
    if (auto answer = answers.extract(parameter.name)) parameters.insert(std::move(answer));
}

void refuse_answers(const config::Environment& environment,
                    const std::map<std::string, std::string>& answers) {
  if (answers.empty() || !environment.is_protected) return;
  throw Error::refused("environment " + environment.name +
                       " is protected: nothing about it is answered before it was shown")
      .because("given: " + answers.begin()->first)
      .next("leave --answer out; the run prints the command that answers its questions");
}

/// Tells when the runbook's file has changed since; the run goes on under what it began with.
void tell_changed_source(const Services& services, const runbook::Source& kept) {
  std::string now;
  try {
    now = services.library->find(kept.built_in ? kept.name : kept.path).digest;
  } catch (const Error&) {  // the file is gone or unreadable: it has changed too
  }
  if (now == kept.digest) return;
  services.observer->note(
      "info", "the runbook " + kept.path + " has changed; the run goes on under the content it began with");
}

}  // namespace

Engine::State::State(Services given) : services(std::move(given)), scratches(services) {}

std::filesystem::path Engine::State::folder_of(const std::string& run) const {
  return services.project.state_folder() / "runs" / run;
}

Engine::State::Held Engine::State::hold(const std::string& run) {
  record_of(run).started();  // before the lock makes a folder for a run that does not exist
  return {journal::RunLock(services.project.state_folder(), run), record_of(run)};
}

std::optional<std::string> Engine::State::holder(const Record& record) const {
  if (is_resting(record)) return std::nullopt;
  return journal::RunLock::holder(services.project.state_folder(), record.run());
}

RunStatus Engine::State::status(const Record& record) const { return status_of(record, holder(record)); }

Beginning Engine::State::prepare(const StartRequest& request) {
  const auto& environment = services.project.environment(request.environment);
  Beginning beginning;
  beginning.source = services.library->find(request.runbook);
  beginning.manifest = services.read_manifest(beginning.source);
  require_known_needs(beginning.source, beginning.manifest);
  auto parameters = request.parameters;
  beginning.answers = request.answers;
  take_parameters(beginning.manifest, parameters, beginning.answers);
  refuse_answers(environment, beginning.answers);
  beginning.parameters = runbook::resolve_parameters(beginning.manifest, parameters);
  require_trust(services, beginning.source, beginning.manifest, environment);
  beginning.environment = environment.name;
  beginning.target = require_target(services, environment);
  beginning.dry_run = request.dry_run;
  return beginning;
}

std::string Engine::State::new_run() {
  constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string run;
  do {
    auto bits = std::stoull(random_hex(8), nullptr, 16);
    run.clear();
    for (int i = 0; i < 8; ++i, bits >>= 5) run += letters[bits & 31];
  } while (!services.store->entries(run).empty());
  return run;
}

void Engine::State::begin(Record& record, const Beginning& beginning) {
  const std::string source = record.store().keep(canonical(runbook::to_json(beginning.source)));
  record.add(k_started, beginning.manifest.name, started_body(services, beginning, source));
  for (const auto& [id, value] : beginning.answers)
    record.add(k_answer, id, {{"value", value}, {"plan", ""}, {"who", services.person}, {"any_plan", true}});
  record.commit();
}

RunStatus Engine::State::advance(Record& record, const Target& target, const std::filesystem::path& folder,
                                 const ScratchCopy* copy) {
  Transcript transcript(*services.observer, clock(), folder);
  const Listening listening(services, transcript);
  Context context(services, record, scratches, target, folder, copy);
  Run run(context);
  const auto script = services.make_script(context.source());
  run.finish(script->run(run, context.script_context()));
  return status_of(record);
}

RunStatus Engine::State::go_on(Record& record) {
  const Json& started = record.started();
  if (const auto database = text_of(started, "database"); database != services.database)
    throw Error::usage("run " + record.run() + " is about " +
                       (database.empty() ? "the project without --database" : "--database " + database));
  const Target target =
      require_target(services, services.project.environment(text_of(started, "environment")));
  tell_changed_source(services, kept_source(record));
  return advance(record, target, folder_of(record.run()), nullptr);
}

RunStatus Engine::State::rehearse(const Beginning& beginning) {
  const TemporaryFolder folder("plumb-dry-run");
  const auto store = journal::make_memory_store();
  Record record(*store, clock(), "dry-run");
  begin(record, beginning);
  const ScratchCopy copy(scratches, beginning.target.info, beginning.target.seen.server_major,
                         services.project.pg_bin);
  auto status = advance(record, beginning.target, folder.path(), &copy);
  status.report.clear();  // said to be written in a real run, and gone with the folder
  return status;
}

}  // namespace plumb::engine
