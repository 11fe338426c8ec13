// Whether signatures release a request.
#include <algorithm>
#include <set>

#include "approval/approval.hpp"
#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::approval {
namespace {

using Roles = std::map<std::string, std::vector<std::string>>;

void require_valid(const Request& request, const Signature& signature,
                   const std::filesystem::path& allowed_signers) {
  const auto bytes = statement(request, signature.kind, signature.reason);
  if (verify(allowed_signers, signature.principal, signature.kind, bytes, signature.armored)) return;
  throw Error::refused("a signature in the name of " + display(signature.principal) + " does not verify")
      .because(
          "the request or the signature was altered, it is of another request, or the key is not allowed any "
          "more")
      .next("start a new run, and have it approved again");
}

void require_requester(const Request& request, const Signature& requested,
                       const std::filesystem::path& allowed_signers) {
  if (requested.kind != k_request_namespace || requested.principal != request.requester)
    throw Error::refused("the request is not signed by " + display(request.requester) +
                         ", in whose name it is made");
  require_valid(request, requested, allowed_signers);
}

void require_answer(const Signature& signature) {
  if (signature.kind == k_approval_namespace || signature.kind == k_rejection_namespace) return;
  throw Error::refused("a signature of " + display(signature.principal) +
                       " is neither an approval nor a rejection");
}

bool has_role(const std::vector<std::string>& people, const std::vector<std::string>& wanted,
              const Roles& roles) {
  for (const auto& role : wanted) {
    const auto members = roles.find(role);
    if (members == roles.end()) continue;
    for (const auto& person : people)
      if (std::find(members->second.begin(), members->second.end(), person) != members->second.end())
        return true;
  }
  return false;
}

/// Distinct people who approved, the requester not among them; several keys of one person are one person.
std::vector<std::string> approvers_of(const Request& request, const std::vector<Signature>& signatures) {
  std::set<std::string> people;
  for (const auto& signature : signatures)
    if (signature.kind == k_approval_namespace && signature.principal != request.requester)
      people.insert(signature.principal);
  return {people.begin(), people.end()};
}

std::string more_people(int count) {
  return std::to_string(count) + (count == 1 ? " more person" : " more people");
}

void add_missing(Verdict& verdict, const config::ApprovalPolicy& policy, const Roles& roles, Seconds earliest,
                 Seconds now) {
  const int more = policy.people - static_cast<int>(verdict.approvers.size());
  if (more > 0) verdict.missing.push_back(more_people(more));
  if (!policy.roles.empty() && !has_role(verdict.approvers, policy.roles, roles))
    verdict.missing.push_back("one of " + join(policy.roles, ", "));
  if (now < earliest) verdict.missing.push_back("wait until " + utc_text(earliest));
}

}  // namespace

Verdict evaluate(const Request& request, const Signature& requested, const std::vector<Signature>& signatures,
                 const config::ApprovalPolicy& policy, const Roles& roles,
                 const std::filesystem::path& allowed_signers, Seconds now) {
  require_requester(request, requested, allowed_signers);
  Verdict verdict;
  for (const auto& signature : signatures) {
    require_answer(signature);
    require_valid(request, signature, allowed_signers);
    if (signature.kind != k_rejection_namespace || verdict.rejected_by) continue;
    verdict.rejected_by = signature.principal;
    verdict.rejection_reason = signature.reason;
  }
  verdict.approvers = approvers_of(request, signatures);
  if (verdict.rejected_by) return verdict;

  // The request's times were chosen by who made it; the waiting time of the policy counts from when it was
  // recorded.
  add_missing(verdict, policy, roles, std::max(request.not_before, requested.at + policy.wait), now);
  verdict.expired = now > request.not_after;
  if (verdict.expired)
    verdict.missing.push_back("a new request, this one expired at " + utc_text(request.not_after));
  verdict.satisfied = verdict.missing.empty();
  return verdict;
}

}  // namespace plumb::approval
