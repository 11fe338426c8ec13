#pragma once
// Requests for approval, signatures over them, and whether a policy is satisfied. Signatures are OpenSSH's
// (`ssh-keygen -Y`) in plumb's own namespaces, one for each type of document.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/json.hpp"
#include "config/project.hpp"

namespace plumb::approval {

/// What is signed; canonical JSON. Everything that must not move between review and apply is named in it.
struct Request {
  std::string run, plan;  ///< run id; plan digest
  Json target;            ///< pinned identity and environment
  std::string from_fingerprint;
  std::string runbook, runbook_digest, parameters_digest;
  std::string policy_digest;
  std::string snapshot;   ///< snapshot id, "" = none
  std::string requester;  ///< principal
  Seconds not_before = 0, not_after = 0;
  std::string nonce;  ///< 128 random bits
};

Json to_json(const Request& request);
Request from_json(const Json& json);
/// The bytes a request's and an approval's signature cover: type, length and canonical text (as DSSE's PAE
/// does).
std::string signed_bytes(std::string_view type, const Json& document);

inline constexpr std::string_view k_request_namespace = "plumb-request@v1";
inline constexpr std::string_view k_approval_namespace = "plumb-approval@v1";
inline constexpr std::string_view k_rejection_namespace = "plumb-rejection@v1";

/// The bytes that a signature of `kind` over `request` covers: the request itself for the requester, an
/// answer that holds the request for an approval, and the reason beside it for a rejection.
std::string statement(const Request& request, std::string_view kind, std::string_view reason = "");

/// Throws Error (refused) when `principal` made the request: nobody approves what they asked for.
void refuse_self_approval(const Request& request, const std::string& principal);

/// A signature by a person over a request.
struct Signature {
  std::string principal;
  std::string kind;     ///< one of the namespaces above
  std::string armored;  ///< what ssh-keygen -Y sign wrote
  Seconds at = 0;       ///< when it was recorded here; not part of what is signed
  std::string reason;   ///< of a rejection; part of what is signed
};
Json to_json(const Signature& signature);
Signature signature_from_json(const Json& json);

/// Signs `bytes` with the private key (or public key of an agent's key) in `key`; throws Error with
/// ssh-keygen's reason.
std::string sign(const std::filesystem::path& key, std::string_view name_space, std::string_view bytes);

/// The principals that may use `key` for `name_space` by the allowed_signers file (no wildcards, no
/// duplicates: a file with a `*` principal or one key for two people is refused).
std::string principal_of(const std::filesystem::path& key, const std::filesystem::path& allowed_signers);

/// True when `armored` is a signature by `principal` over `bytes` in `name_space` that is valid now.
bool verify(const std::filesystem::path& allowed_signers, const std::string& principal,
            std::string_view name_space, std::string_view bytes, const std::string& armored);

/// Checks the signers file: readable, no wildcards, no key for two principals, not writable by others. Throws
/// Error (refused).
void check_signers(const std::filesystem::path& allowed_signers);

/// Whether `signatures` release `request` now. `missing` says what is still needed ("1 more person", "one of
/// dba", "wait until 12:05"); `rejected_by` names who rejected. Signatures that do not verify throw Error
/// (refused).
struct Verdict {
  bool satisfied = false;
  std::vector<std::string> missing;
  std::optional<std::string> rejected_by;
  std::string rejection_reason;
  std::vector<std::string> approvers;
  bool expired = false;  ///< no signature can release this request any more; `missing` says so
};
Verdict evaluate(const Request& request, const Signature& requested, const std::vector<Signature>& signatures,
                 const config::ApprovalPolicy& policy,
                 const std::map<std::string, std::vector<std::string>>& roles,
                 const std::filesystem::path& allowed_signers, Seconds now);

/// The lines a person reads before signing; control and bidirectional characters escaped.
std::string describe(const Request& request, const config::ApprovalPolicy& policy);

}  // namespace plumb::approval
