#include "engine/run.hpp"

#include "base/error.hpp"
#include "base/fault.hpp"
#include "base/interrupt.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"
#include "engine/advice.hpp"
#include "engine/handles.hpp"
#include "engine/release.hpp"
#include "engine/report.hpp"
#include "engine/review.hpp"

namespace plumb::engine {
namespace {

std::int64_t milliseconds_since(std::chrono::steady_clock::time_point began) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began)
      .count();
}

/// Control calls that are entries of their own.
struct Control {
  std::string_view kind;
  Json (*run)(Context& context, const Json& arguments);
  bool asks_people;  ///< not inside of a step, whose work would be repeated after the wait
};

constexpr Control k_controls[] = {{"review", review_plan, true},
                                  {"approve", approve_plan, true},
                                  {"ask", ask_question, true},
                                  {"report", write_report, false}};

const Control* find_control(std::string_view kind) {
  for (const Control& control : k_controls)
    if (control.kind == kind) return &control;
  return nullptr;
}

Error unknown_call(const Call& call) {
  std::vector<std::string> kinds;
  for (const Control& control : k_controls) kinds.emplace_back(control.kind);
  for (const Primitive& primitive : primitives()) kinds.emplace_back(primitive.kind);
  Error error = Error::usage("there is no call " + display(call.kind));
  if (const auto near = nearest(call.kind, kinds)) error.because("did you mean " + *near + "?");
  return error;
}

std::string plan_in(const Json& arguments) {
  const auto plan = arguments.find("plan");
  return plan != arguments.end() && is_handle(*plan, "plan") ? text_of(*plan, "id") : "";
}

}  // namespace

Run::Run(Context& context) : context_(context), replay_(context.record()) {}

Outcome Run::call(const Call& call) {
  if (ending_) return ended();
  try {
    // A step that has done its work is recorded, whatever was asked meanwhile.
    if (call.kind != "step.end") stop_if_interrupted();
    return {.value = answer(call), .error = std::nullopt, .end = false};
  } catch (const RunEnds& ends) {
    return end(ends.ending);
  } catch (const Error& e) {
    return failed(redacted(e));
  } catch (const std::exception& e) {
    return failed(redacted(Error::failed(call.kind + " failed").because(e.what())));
  }
}

Outcome Run::ended() const { return {.value = Json(), .error = ending_->error, .end = true}; }

Outcome Run::end(Ending ending) {
  ending_ = std::move(ending);
  return ended();
}

Outcome Run::failed(const Error& error) {
  if (is_control(error.code)) return end(ending_of(error));
  return {.value = Json(), .error = error, .end = false};
}

Json Run::answer(const Call& call) {
  if (call.kind == "note") return note(call);
  if (call.kind == "step.end") return end_step(call);
  if (!step_ && replay_.take_unwind()) return {{"$unwind", true}};
  if (call.kind == "done") throw RunEnds{{k_done, Exit::done, {}, {}, text_of(call.arguments, "message")}};
  if (call.kind == "step.begin") return begin_step(call);
  return step_ ? perform(call) : recorded(call);
}

Json Run::note(const Call& call) {
  // What the journal already holds was told when it happened.
  if (replay_.at_end())
    context_.services().observer->note(text_of(call.arguments, "level", "info"),
                                       text_of(call.arguments, "text"));
  return nullptr;
}

Json Run::begin_step(const Call& call) {
  if (step_)
    throw Error::usage("step " + display(call.name) + " begins inside of step " + display(step_->name));
  if (call.name.empty()) throw Error::usage("a step needs a name");
  if (!step_names_.insert(call.name).second)
    throw Error::usage("there are two steps named " + display(call.name))
        .because("a resumed run finds steps by their names");
  if (const auto* past = replay_.match("step", call.name, call.where)) {
    const Json value = replayed(*past);
    context_.services().observer->step_finished(call.name, describe(value),
                                                past->body.value("milliseconds", std::int64_t{0}), true);
    return {{"recorded", true}, {"value", value}};
  }
  fault_point("engine.step_begin.before");
  step_ = Step{call.name, call.where, std::chrono::steady_clock::now(), call.arguments.value("undo", false)};
  context_.enter_step(call.name);
  context_.services().observer->step_started(call.name);
  return {{"recorded", false}, {"value", nullptr}};
}

Json Run::end_step(const Call& call) {
  if (!step_) throw Error::usage("a step ends that has not begun");
  const Step step = *step_;
  const auto milliseconds = milliseconds_since(step.began);
  step_.reset();
  context_.leave_step();
  if (const auto error = call.arguments.find("error"); error != call.arguments.end() && !error->is_null()) {
    const Error failure = error_from_json(*error);
    record_failure(step.name, failure, failure.code == Exit::usage || !step.has_asked,
                   {{"kind", "step"}, {"milliseconds", milliseconds}, {"where", step.where}});
    context_.services().observer->step_failed(step.name, failures_.back().error);
    return nullptr;
  }
  const Json value = redacted(call.arguments.value("value", Json()));
  fault_point("engine.step_end.before");
  keep(step.name, {{"kind", "step"},
                   {"value", value},
                   {"milliseconds", milliseconds},
                   {"undo", step.undo},
                   {"where", step.where}});
  fault_point("engine.step_end.after");
  context_.services().observer->step_finished(step.name, describe(value), milliseconds, false);
  return nullptr;
}

Json Run::recorded(const Call& call) {
  if (call.kind == "ask" && !question_ids_.insert(text_of(call.arguments, "id")).second)
    throw Error::usage("question " + display(text_of(call.arguments, "id")) + " is asked twice");
  if (const auto* past = replay_.match(call.kind, call.name, call.where)) return replayed(*past);
  const auto began = std::chrono::steady_clock::now();
  try {
    const Json value = perform(call);
    keep(call.name, {{"kind", call.kind},
                     {"value", value},
                     {"plan", plan_in(call.arguments)},
                     {"milliseconds", milliseconds_since(began)},
                     {"where", call.where}});
    return value;
  } catch (const Error& e) {
    if (!is_control(e.code))
      record_failure(
          call.name, redacted(e), e.code == Exit::usage,
          {{"kind", call.kind}, {"milliseconds", milliseconds_since(began)}, {"where", call.where}});
    throw;
  }
}

Json Run::replayed(const PastCall& past) {
  if (past.kind == "review") context_.reviewed_plan = text_of(past.body, "plan");
  if (const auto error = past.body.find("error"); error != past.body.end()) {
    const Error failure = error_from_json(*error);
    failures_.push_back({past.position, failure, failure.code == Exit::usage});
    throw failures_.back().error;
  }
  const Json value = past.body.value("value", Json());
  if (past.kind == "report") context_.report = text_of(value, "path");
  return value;
}

Json Run::perform(const Call& call) {
  if (step_) step_->has_asked = true;
  const Control* control = find_control(call.kind);
  if (control == nullptr) return perform_primitive(call);
  if (control->asks_people && step_)
    throw Error::usage("run:" + call.kind + " has to stand outside of step " + display(step_->name))
        .because("it may wait for people, and the step would be repeated after that");
  return control->run(context_, call.arguments);
}

Json Run::perform_primitive(const Call& call) {
  const Primitive* primitive = find_primitive(call.kind);
  if (primitive == nullptr) throw unknown_call(call);
  if (primitive->need.empty()) return redacted(primitive->run(context_, call.arguments));
  require_need(call, primitive->need);
  context_.count_effect();
  fault_point("engine.effect.before");
  Json value = redacted(primitive->run(context_, call.arguments));
  fault_point("engine.effect.after");
  return value;
}

void Run::require_need(const Call& call, std::string_view need) const {
  const auto& needs = context_.manifest().needs;
  if (std::find(needs.begin(), needs.end(), need) == needs.end())
    throw Error::refused(call.kind + " at " + call.where + " needs " + std::string(need) +
                         ", which the runbook does not declare")
        .next("add \"" + std::string(need) + "\" to its needs: " + anew(context_));
  if (!step_)
    throw Error::refused(call.kind + " at " + call.where +
                         " changes something and has to be inside of a step")
        .next("wrap it in run:step(\"name\", function() … end): " + anew(context_));
}

void Run::keep(const std::string& name, Json body) {
  try {
    context_.record().append(k_call, name, std::move(body));
  } catch (const Error& e) {
    throw RunEnds{ending_of(e)};  // a script that went on without its journal could not be resumed
  }
}

void Run::record_failure(const std::string& name, const Error& error, bool repeats, Json body) {
  // Not committed by itself: it counts only when the script catches it and goes on, with what it does next.
  body["error"] = to_json(error);
  failures_.push_back({context_.record().add(k_call, name, std::move(body)), error, repeats});
}

/// The failure that ended the script, from which a resumed run tries again; null when it was none of a call.
const Run::Failure* Run::retried(const std::optional<Error>& script_error) const {
  if (ending_ || !script_error || failures_.empty()) return nullptr;
  for (const Failure& failure : failures_)
    if (failure.error.code == script_error->code && script_error->message.ends_with(failure.error.message))
      return &failure;
  return &failures_.back();
}

/// True when a resumed run would end in the same error: what the script was answered is recorded, and so is
/// the script.
bool Run::repeats(const std::optional<Error>& script_error) const {
  if (ending_ || !script_error || interrupted()) return false;
  if (const Failure* failure = retried(script_error)) return failure->repeats;
  return !step_ || !step_->has_asked;
}

Ending Run::ending_after(const std::optional<Error>& script_error) {
  if (ending_) return *ending_;
  // The terminal sends an interrupt to the script's process too, which then cannot tell why it ended.
  if (script_error && interrupted())
    return ending_of(Error(Exit::stopped, "stopped by the person").next("plumb resume " + context_.run()));
  if (script_error) {
    Error error = redacted(*script_error);
    if (is_control(error.code))
      error.code = Exit::failed;  // a script cannot claim what only the host decides
    return ending_of(error);
  }
  try {
    replay_.require_end();
  } catch (const Error& e) {
    return ending_of(e);
  }
  return {k_done, Exit::done, std::nullopt, std::nullopt, ""};
}

/// Every error ends in what to do next; where nobody knows better, that is to go on or to begin anew. A plan
/// that does something else than it promised has to be made again.
Ending Run::taught(Ending ending, bool repeats) const {
  if (!ending.error || !ending.error->hint.empty()) return ending;
  const bool is_spent = repeats || ending.exit == Exit::verification;
  const auto next = is_final(ending.state) ? again_command(context_)
                    : is_spent             ? anew(context_)
                                           : resume_command(context_);
  ending.error->next(redact(next));
  return ending;
}

Ending Run::finish(const std::optional<Error>& script_error) {
  Ending ending = taught(ending_after(script_error), repeats(script_error));
  if (replay_.is_unwinding() && ending.state == k_done) ending.state = k_aborted;
  const std::string step = step_ ? step_->name : "";
  if (step_ && ending.error) context_.services().observer->step_failed(step, *ending.error);
  Json body = {{"exit", static_cast<int>(ending.exit)},
               {"step", step},
               {"result", ending.result},
               {"report", context_.report},
               {"plan", context_.reviewed_plan}};
  if (ending.error) body["error"] = to_json(*ending.error);
  if (ending.waiting) body["waiting"] = to_json(*ending.waiting);
  if (const Failure* failure = retried(script_error)) body["retry_from"] = failure->position;
  context_.record().append(k_state, ending.state, std::move(body));
  return ending;
}

}  // namespace plumb::engine
