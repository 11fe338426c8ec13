#pragma once
// Secrets and the redactor behind the one output gate.
#include <string>
#include <string_view>

namespace plumb {

/// A value that cannot be printed, compared or copied into a message by accident. Every non-empty secret is known to
/// redact() for the life of the process.
class Secret {
 public:
  Secret() = default;
  /// Takes the value and makes it known to redact().
  explicit Secret(std::string value);
  /// The value; for handing to libpq or a child's passfile only.
  const std::string& reveal() const { return value_; }
  bool empty() const { return value_.empty(); }

 private:
  std::string value_;
};

/// `text` with every known secret (plain, URL-encoded, base64) and every password in a URL or connection string
/// replaced by "***". Everything plumb prints, logs, stores or hands to Lua passes here.
std::string redact(std::string_view text);

}  // namespace plumb
