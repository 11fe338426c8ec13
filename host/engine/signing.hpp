#pragma once
// Who signs what of a request for approval. Recording and judging signatures is release.hpp's contract.
#include "engine/engine.hpp"

namespace plumb::engine {

/// The allowed_signers file of the project.
std::filesystem::path signers_of(const Services& services);

/// The requester's signature, with the key the run was given.
approval::Signature sign_request(const Services& services, const approval::Request& request);

/// Throws Error (refused) when requests on `environment` are signed and the key that was given is nobody's.
void expect_requester(const Services& services, const std::string& environment);

}  // namespace plumb::engine
