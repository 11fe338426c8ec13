#pragma once
// Who signs what of a request for approval.
#include "engine/engine.hpp"

namespace plumb::engine {

/// The allowed_signers file of the project.
std::filesystem::path signers_of(const Services& services);

/// The requester's signature, with the key the run was given.
approval::Signature sign_request(const Services& services, const approval::Request& request, Seconds now);
/// The signature of a person who approves.
approval::Signature sign_approved(const Services& services, const approval::Request& request, const std::string& key, Seconds now);
/// The signature of a person who rejects, over the reason too.
approval::Signature sign_rejected(const Services& services, const approval::Request& request, const std::string& key,
                                  const std::string& reason, Seconds now);

}  // namespace plumb::engine
