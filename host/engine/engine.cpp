#include "engine/engine.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "engine/ending.hpp"
#include "engine/questions.hpp"
#include "engine/release.hpp"
#include "engine/signing.hpp"
#include "engine/standing.hpp"
#include "engine/state.hpp"
#include "engine/status.hpp"

namespace plumb::engine {
namespace {

Error final_already(const RunStatus& status) {
  return Error::usage("run " + status.run + " is " + status.state + ", it does not go on")
      .next("plumb run " + status.runbook + " --env " + status.environment);
}

/// What the run waits for in answers; throws when it waits for none.
Waiting open_questions(const RunStatus& status) {
  if (status.waiting && !status.waiting->questions.empty()) return *status.waiting;
  throw Error::usage("run " + status.run + " asks nothing")
      .because("it is " + status.state)
      .next("plumb show " + status.run);
}

void require_shown_plan(const Waiting& waiting, const std::string& plan, bool is_protected) {
  if (plan == waiting.plan || (plan.empty() && !is_protected)) return;
  if (plan.empty())
    throw Error::refused("an answer about a protected environment has to name the plan that was seen")
        .next(waiting.next);
  throw Error::stale("the plan under review is not the one the answer names")
      .because("under review: " + waiting.plan)
      .because("named: " + display(plan))
      .next("read the plan, then: " + waiting.next);
}

const Question& question_of(const Waiting& waiting, const std::string& id) {
  std::vector<std::string> ids;
  for (const Question& question : waiting.questions) {
    if (question.id == id) return question;
    ids.push_back(question.id);
  }
  throw Error::usage("there is no open question " + display(id)).because("open: " + join(ids, ", "));
}

/// Records all answers or none.
void take_answers(Record& record, const Waiting& waiting, const std::map<std::string, std::string>& answers,
                  const std::string& who) {
  if (answers.empty()) throw Error::usage("no answer was given").next(waiting.next);
  for (const auto& [id, value] : answers)
    if (judge(question_of(waiting, id), value) == Answered::wrong)
      throw wrong_answer(question_of(waiting, id), value);
  for (const auto& [id, value] : answers) record_answer(record, question_of(waiting, id), value, who);
  record.commit();
}

/// One broken journal does not hide the other runs.
RunStatus unreadable(const std::string& run, const Error& error) {
  RunStatus status;
  status.run = run;
  status.state = "unreadable";
  status.exit = Exit::failed;
  status.error = error;
  return status;
}

/// With what is missing now; in a list, a problem with signatures does not hide the run.
RunStatus refreshed(const Services& services, const Record& record, RunStatus status) {
  try {
    if (status.waiting) refresh_needs(services, record, *status.waiting);
  } catch (const Error&) {  // `show` tells it
  }
  return status;
}

/// Compensations are the runbook's: what a plan did in the database they need not have taken back.
RunStatus told_what_stands(const Services& services, Record& record, RunStatus status) {
  if (status.state != k_aborted) return status;
  const auto standing = what_stands(services, record);
  if (standing.empty()) return status;
  record.append(k_state, k_aborted,
                {{"exit", static_cast<int>(status.exit)}, {"result", status.result + standing}});
  return status_of(record);
}

Json aborted_body(const std::string& who, const std::string& standing) {
  return {{"exit", static_cast<int>(Exit::done)}, {"result", "aborted by " + who + standing}};
}

}  // namespace

Engine::Engine(Services services) : state_(std::make_unique<State>(std::move(services))) {}
Engine::~Engine() = default;

RunStatus Engine::start(const StartRequest& request) {
  const Beginning beginning = state_->prepare(request);
  if (!request.dry_run) expect_requester(state_->services, request.environment);
  if (request.dry_run) return state_->rehearse(beginning);
  const std::string run = state_->new_run();
  const journal::RunLock lock(state_->services.project.state_folder(), run);
  Record record = state_->record_of(run);
  state_->begin(record, beginning);
  return state_->advance(record, beginning.target, state_->folder_of(run), nullptr);
}

RunStatus Engine::resume(const std::string& run) {
  auto [lock, record] = state_->hold(run);
  const RunStatus status = status_of(record);
  if (is_final(status.state)) return status;
  expect_requester(state_->services, status.environment);
  return state_->go_on(record);
}

RunStatus Engine::confirm(const std::string& run, const std::string& plan,
                          const std::map<std::string, std::string>& answers) {
  auto [lock, record] = state_->hold(run);
  const RunStatus status = status_of(record);
  const Waiting waiting = open_questions(status);
  require_shown_plan(waiting, plan, state_->services.project.environment(status.environment).is_protected);
  expect_requester(state_->services, status.environment);
  take_answers(record, waiting, answers, state_->services.person);
  return state_->go_on(record);
}

void Engine::expect_approver(const std::string& run, const std::string& key) {
  const Record record = state_->record_of(run);
  record.started();
  approver_of(state_->services, pending_request(record), key);
}

approval::Verdict Engine::approve(const std::string& run, const std::string& key) {
  auto [lock, record] = state_->hold(run);
  sign_approval(state_->services, record, key);
  return verdict_of(state_->services, record, pending_request(record));
}

RunStatus Engine::reject(const std::string& run, const std::string& key, const std::string& reason) {
  auto [lock, record] = state_->hold(run);
  sign_rejection(state_->services, record, key, reason);
  return status_of(record);
}

RunStatus Engine::abort(const std::string& run, bool undo) {
  auto [lock, record] = state_->hold(run);
  const RunStatus status = status_of(record);
  if (is_final(status.state)) throw final_already(status);
  if (!undo) {
    record.append(k_state, k_aborted,
                  aborted_body(state_->services.person, what_stands(state_->services, record)));
    return status_of(record);
  }
  if (record.last(k_state, k_unwinding) == nullptr) record.append(k_state, k_unwinding, Json::object());
  return told_what_stands(state_->services, record, state_->go_on(record));
}

std::vector<RunStatus> Engine::runs() {
  std::vector<RunStatus> all;
  for (const std::string& run : state_->services.store->runs()) try {
      const Record record = state_->record_of(run);
      all.push_back(refreshed(state_->services, record, state_->status(record)));
    } catch (const Error& error) {
      all.push_back(unreadable(run, error));
    } catch (const Json::exception& error) {
      all.push_back(
          unreadable(run, Error::failed("the journal of run " + run + " is damaged").because(error.what())));
    }
  return all;
}

RunDetails Engine::show(const std::string& run) {
  const Record record = state_->record_of(run);
  RunDetails details = details_of(record, state_->holder(record));
  if (details.status.waiting) refresh_needs(state_->services, record, *details.status.waiting);
  return details;
}

std::string Engine::find_run(const std::string& prefix) {
  return engine::find_run(*state_->services.store, prefix);
}

}  // namespace plumb::engine
