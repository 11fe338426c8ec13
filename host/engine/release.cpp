#include "engine/release.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "engine/advice.hpp"
#include "engine/ending.hpp"
#include "engine/handles.hpp"
#include "engine/signing.hpp"

namespace plumb::engine {
namespace {

/// What a request would say if it were made now, but for its person, times and nonce.
approval::Request facts_now(const Context& context, const plan::Plan& plan) {
  approval::Request request;
  request.run = context.run();
  request.plan = plan.id;
  request.target = plan.target;
  request.from_fingerprint = plan.from.fingerprint;
  request.runbook = context.manifest().name + "@" + context.manifest().version;
  request.runbook_digest = context.source_digest();
  request.parameters_digest = sha256(canonical(context.record().started().at("parameters")));
  request.policy_digest = context.policy_digest();
  return request;
}

/// What moved since the request was signed, or nullopt.
std::optional<std::string> moved(const approval::Request& request, const approval::Request& now) {
  if (request.run != now.run) return "the request is of run " + request.run;
  if (request.plan != now.plan) return "the plan is not the one of the request";
  if (request.target != now.target) return "the target is not the one of the request";
  if (request.from_fingerprint != now.from_fingerprint) return "the plan starts from another schema";
  if (request.runbook != now.runbook || request.runbook_digest != now.runbook_digest)
    return "the runbook has changed";
  if (request.parameters_digest != now.parameters_digest) return "the parameters have changed";
  if (request.policy_digest != now.policy_digest)
    return "the policy has changed (plumb.toml or allowed_signers)";
  return std::nullopt;
}

std::string resume_with_key(const Context& context) {
  return "plumb resume " + context.run() + " --key FILE" + context.command_suffix();
}

[[noreturn]] void wait_for_requester(const Context& context, const std::string& plan,
                                     const std::string& why) {
  const std::string again = why.empty() ? "sign the request" : "sign the request again, " + why;
  throw RunEnds{
      ending_of(Waiting{{}, plan, {again + ": " + resume_with_key(context)}, resume_with_key(context)})};
}

/// With all signatures there, only time is missing: the run is then resumed, not signed.
std::string next_of(const std::string& run, const std::string& suffix, const approval::Verdict& verdict) {
  for (const auto& missing : verdict.missing)
    if (!missing.starts_with("wait until")) return "plumb approve " + run + " --key FILE" + suffix;
  return "plumb resume " + run + suffix;
}

/// True when it is the requester who has to sign, and not somebody who approves.
bool waits_for_requester(const Waiting& waiting) {
  return waiting.next.starts_with("plumb resume") && waiting.next.find(" --key ") != std::string::npos;
}

[[noreturn]] void wait_for_signatures(const Context& context, const std::string& plan,
                                      const approval::Verdict& verdict) {
  throw RunEnds{ending_of(
      Waiting{{}, plan, verdict.missing, next_of(context.run(), context.command_suffix(), verdict)})};
}

/// Why a request cannot be signed for any more, or nullopt.
std::optional<std::string> spent(const Context& context, const SignedRequest& pending,
                                 const plan::Plan& plan) {
  if (const auto what = moved(pending.request, facts_now(context, plan))) return *what;
  const Seconds now = context.now();
  if (now > pending.request.not_after)
    return "the last one expired at " + utc_text(pending.request.not_after);
  return std::nullopt;
}

SignedRequest make_request(Context& context, const plan::Plan& plan, const std::string& snapshot) {
  const auto& policy = context.environment().approval;
  approval::Request request = facts_now(context, plan);
  request.snapshot = snapshot;
  request.requester = approval::principal_of(context.services().signing_key, signers_of(context.services()));
  request.not_before = context.now() + policy.wait;
  request.not_after = context.now() + policy.expires;
  request.nonce = random_hex(16);
  const SignedRequest made{request, sign_request(context.services(), request), {}};
  context.record().append(
      k_request, request.requester,
      {{"plan", plan.id}, {"request", to_json(request)}, {"signature", to_json(made.requested)}});
  return made;
}

/// The request that stands: the recorded one, or a new one when a key is there to sign it.
SignedRequest standing_request(Context& context, const plan::Plan& plan, const std::string& snapshot) {
  auto pending = context.record().request_for(plan.id);
  const auto why = pending ? spent(context, *pending, plan) : std::nullopt;
  if (pending && !why) return *pending;
  if (context.services().signing_key.empty()) wait_for_requester(context, plan.id, why.value_or(""));
  return make_request(context, plan, snapshot);
}

void refuse_unreviewed(const Context& context, const plan::Plan& plan) {
  if (context.dry_run() || context.record().is_reviewed(plan.id)) return;
  if (!context.environment().is_protected) {
    if (plan::consent_questions(plan).empty()) return;
    throw Error::refused("plan " + plan.id.substr(0, 12) + " has not been reviewed")
        .because("it destroys data: run:review(plan) has to come before it is applied")
        .next(anew(context));
  }
  throw Error::refused("plan " + plan.id.substr(0, 12) + " has not been reviewed")
      .because("environment " + context.environment().name +
               " is protected: run:review(plan) has to come before it is applied")
      .next(anew(context));
}

Json approved_by(const std::vector<std::string>& people) { return {{"approvers", people}}; }

}  // namespace

void refresh_needs(const Services& services, const Record& record, Waiting& waiting) {
  if (waiting.needs.empty() || waits_for_requester(waiting)) return;
  const auto request = record.request_for(waiting.plan);
  if (!request) return;
  const auto verdict = verdict_of(services, record, *request);
  const auto suffix = services.database.empty() ? "" : " --database " + services.database;
  waiting.needs = verdict.missing;
  waiting.next = next_of(record.run(), suffix, verdict);
}

Json approve_plan(Context& context, const Json& arguments) {
  const plan::Plan plan = context.plan(arguments.value("plan", Json()));
  const auto& policy = context.environment().approval;
  if (!policy.required() || plan.empty()) return approved_by({});
  if (context.dry_run()) {
    context.services().observer->note("info",
                                      "would ask for the approval of " + plural(policy.people, "person"));
    return approved_by({});
  }
  const Json snapshot = arguments.value("snapshot", Json());
  const auto pending = standing_request(context, plan, snapshot.is_null() ? "" : id_of(snapshot, "snapshot"));
  const auto verdict = verdict_of(context.services(), context.record(), pending);
  if (verdict.rejected_by)
    throw Error(Exit::rejected, "the plan was rejected by " + *verdict.rejected_by)
        .because(verdict.rejection_reason);
  if (!verdict.satisfied) wait_for_signatures(context, plan.id, verdict);
  return approved_by(verdict.approvers);
}

std::vector<std::string> release_plan(Context& context, const plan::Plan& plan) {
  refuse_unreviewed(context, plan);
  if (!context.environment().approval.required() || plan.empty() || context.dry_run()) return {};
  const auto pending = context.record().request_for(plan.id);
  if (!pending)
    throw Error::refused("plan " + plan.id.substr(0, 12) + " has not been approved")
        .because("environment " + context.environment().name +
                 " asks for approval: run:approve(plan) has to come before it is applied")
        .next(anew(context));
  if (const auto why = spent(context, *pending, plan))
    throw Error::refused("the approval does not release this plan").because(*why).next(anew(context));
  const auto verdict = verdict_of(context.services(), context.record(), *pending);
  if (!verdict.satisfied)
    throw Error::refused("the policy of environment " + context.environment().name + " is not satisfied")
        .because(join(verdict.missing, "\n"))
        .next("plumb approve " + context.run() + " --key FILE" + context.command_suffix());
  return {pending->request.nonce};
}

}  // namespace plumb::engine
