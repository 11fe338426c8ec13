#pragma once
// Releasing a plan: the request for approval, its signatures, and the last look before it is applied.
#include "engine/context.hpp"

namespace plumb::engine {

/// The control call `approve`: returns who approved, or ends the run to wait for the request or for
/// signatures.
Json approve_plan(Context& context, const Json& arguments);

/// Verifies all that releases `plan` again and returns the nonces that apply uses up. Throws Error (refused).
std::vector<std::string> release_plan(Context& context, const plan::Plan& plan);

/// The request that waits for signatures; throws Error (usage) when the run waits for none, Error (refused)
/// when the plan in the store is not the one it names.
SignedRequest pending_request(const Record& record);

/// Who approves with `key`; throws Error (refused or usage) when that person may not, or the request expired.
std::string approver_of(const Services& services, const SignedRequest& pending, const std::string& key);
/// Signs the pending request as a person who is not its requester, and records it.
void sign_approval(const Services& services, Record& record, const std::string& key);
/// Signs that the pending request is rejected.
void sign_rejection(const Services& services, Record& record, const std::string& key,
                    const std::string& reason);

/// Says what is missing, and what to do next, by the signatures and the clock of now; a wait for other things
/// stays.
void refresh_needs(const Services& services, const Record& record, Waiting& waiting);

/// What the signatures of a request amount to now.
approval::Verdict verdict_of(const Services& services, const Record& record,
                             const SignedRequest& signed_request);

}  // namespace plumb::engine
