#pragma once
// The parts of redact(): how a secret may be spelled, and passwords that are recognised by where they stand.
#include <string>
#include <string_view>
#include <vector>

namespace plumb {

/// What stands in the place of a secret.
inline constexpr std::string_view k_redacted = "***";

/// The spellings under which `secret` may appear: plain, URL-encoded, base64 (at each alignment), JSON, SQL.
std::vector<std::string> spellings(const std::string& secret);

/// `text` without the passwords of URLs (scheme://user:password@host).
std::string redact_urls(std::string_view text);

/// `text` without the values of password=… (connection strings, URL parameters), "password": "…" (JSON) and
/// PASSWORD '…' (SQL).
std::string redact_assignments(std::string_view text);

}  // namespace plumb
