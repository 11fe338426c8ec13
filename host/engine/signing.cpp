#include "engine/signing.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "engine/ending.hpp"
#include "engine/release.hpp"

namespace plumb::engine {
namespace {

approval::Signature sign_as(const Services& services, const approval::Request& request, std::string_view kind,
                            const std::string& key, const std::string& principal, const std::string& reason) {
  approval::Signature signature;
  signature.principal = principal;
  signature.kind = kind;
  signature.reason = reason;
  signature.armored = approval::sign(key, kind, approval::statement(request, kind, reason));
  signature.at = services.clock->now();
  return signature;
}

void record_signature(Record& record, const approval::Request& request,
                      const approval::Signature& signature) {
  record.add(k_signature, signature.principal, {{"nonce", request.nonce}, {"signature", to_json(signature)}});
}

void refuse_expired(const SignedRequest& pending, Seconds now) {
  if (now <= pending.request.not_after) return;
  throw Error::refused("the request expired at " + utc_text(pending.request.not_after))
      .next("the requester signs it again: plumb resume " + pending.request.run + " --key FILE");
}

void refuse_twice(const SignedRequest& pending, const std::string& principal) {
  for (const auto& signature : pending.signatures)
    if (signature.principal == principal && signature.kind == approval::k_approval_namespace)
      throw Error::usage(display(principal) + " has approved this already")
          .next("plumb show " + pending.request.run);
}

}  // namespace

std::filesystem::path signers_of(const Services& services) {
  return services.project.folder / services.project.allowed_signers;
}

approval::Signature sign_request(const Services& services, const approval::Request& request) {
  return sign_as(services, request, approval::k_request_namespace, services.signing_key, request.requester,
                 "");
}

SignedRequest pending_request(const Record& record) {
  const auto* state = record.last(k_state);
  const bool is_waiting = state != nullptr && state->name == k_waiting;
  const Json waiting = is_waiting ? state->body.value("waiting", Json::object()) : Json::object();
  auto pending = record.request_for(text_of(waiting, "plan"));
  if (!pending)
    throw Error::usage("run " + record.run() + " does not wait for an approval")
        .next("plumb show " + record.run());
  // What is signed is what the store keeps, read again and compared with its digest.
  if (const auto plan = kept_plan(record.store(), pending->request.plan); plan.id != pending->request.plan)
    throw Error::refused("the plan in the store is not the one of the request");
  return *pending;
}

void expect_requester(const Services& services, const std::string& environment) {
  const bool is_signed = services.project.environment(environment).approval.required();
  if (is_signed && !services.signing_key.empty())
    approval::principal_of(services.signing_key, signers_of(services));
}

std::string approver_of(const Services& services, const SignedRequest& pending, const std::string& key) {
  refuse_expired(pending, services.clock->now());
  auto principal = approval::principal_of(key, signers_of(services));
  approval::refuse_self_approval(pending.request, principal);
  refuse_twice(pending, principal);
  return principal;
}

void sign_approval(const Services& services, Record& record, const std::string& key) {
  const SignedRequest pending = pending_request(record);
  const auto principal = approver_of(services, pending, key);
  record_signature(record, pending.request,
                   sign_as(services, pending.request, approval::k_approval_namespace, key, principal, ""));
  record.commit();
}

void sign_rejection(const Services& services, Record& record, const std::string& key,
                    const std::string& reason) {
  const SignedRequest pending = pending_request(record);
  const auto principal = approval::principal_of(key, signers_of(services));
  record_signature(
      record, pending.request,
      sign_as(services, pending.request, approval::k_rejection_namespace, key, principal, reason));
  Error error(Exit::rejected, "the plan was rejected by " + display(principal));
  error.because(display(reason)).next("plumb show " + record.run());
  record.append(k_state, k_rejected,
                {{"exit", static_cast<int>(Exit::rejected)},
                 {"plan", pending.request.plan},
                 {"error", to_json(error)}});
}

approval::Verdict verdict_of(const Services& services, const Record& record,
                             const SignedRequest& signed_request) {
  const auto& environment = services.project.environment(text_of(record.started(), "environment"));
  // Signatures may have come since the request was read.
  const auto standing = record.request_for(signed_request.request.plan).value_or(signed_request);
  return approval::evaluate(standing.request, standing.requested, standing.signatures, environment.approval,
                            services.project.roles, signers_of(services), services.clock->now());
}

}  // namespace plumb::engine
