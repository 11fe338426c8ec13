#pragma once
// Throw-away SSH keys, an allowed_signers file, and a request to sign with them.
#include <sys/stat.h>

#include "approval/approval.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/subprocess.hpp"
#include "base/text.hpp"
#include "support/catch.hpp"

namespace plumb::test {

inline constexpr Seconds k_now = 1'800'000'000;

/// A folder with the keys of people that a test names.
class SigningFolder {
 public:
  SigningFolder() { write_signers(""); }

  /// The private key called `name`, made at the first call.
  std::filesystem::path key(const std::string& name, const std::string& passphrase = "") {
    const auto file = folder_.path() / name;
    if (!std::filesystem::exists(file))
      run_command({"ssh-keygen", {"-q", "-t", "ed25519", "-N", passphrase, "-C", name, "-f", file.string()}});
    return file;
  }
  /// "ssh-ed25519 AAAA…" of a key.
  std::string public_key(const std::string& name) {
    const auto fields = split(read_file(key(name).string() + ".pub"), ' ');
    return fields.at(0) + " " + fields.at(1);
  }
  /// Adds a line to allowed_signers: a person with the key of that name.
  SigningFolder& allow(const std::string& person, const std::string& key_name,
                       const std::string& options = "") {
    text_ += person + (options.empty() ? "" : " " + options) + " " + public_key(key_name) + "\n";
    write_signers(text_);
    return *this;
  }
  void write_signers(const std::string& text, unsigned mode = 0644) {
    text_ = text;
    write_file(signers(), text, mode);
    chmod(signers().c_str(), mode);
  }
  std::filesystem::path signers() const { return folder_.path() / "allowed_signers"; }

  /// `person` answers `request` with the key of that name.
  approval::Signature answer(const approval::Request& request, const std::string& person,
                             const std::string& key_name, std::string_view kind,
                             const std::string& reason = "") {
    const auto bytes = approval::statement(request, kind, reason);
    return {person, std::string(kind), approval::sign(key(key_name), kind, bytes), k_now, reason};
  }

 private:
  TemporaryFolder folder_{"plumb-approval-test"};
  std::string text_;
};

/// A request by alice that can be released from now on for an hour.
inline approval::Request request_by_alice() {
  approval::Request request;
  request.run = "r1a2b3";
  request.plan = std::string(64, 'a');
  request.target = {
      {"environment", "prod"}, {"host", "db.example.org"}, {"database", "books"}, {"database_oid", "16384"}};
  request.from_fingerprint = std::string(64, 'f');
  request.runbook = "prod-alignment@1.0.0";
  request.runbook_digest = std::string(64, 'b');
  request.parameters_digest = std::string(64, 'c');
  request.policy_digest = std::string(64, 'd');
  request.snapshot = "s1";
  request.requester = "alice@example.org";
  request.not_before = k_now;
  request.not_after = k_now + 3600;
  request.nonce = "00112233445566778899aabbccddeeff";
  return request;
}

/// The Error that `call` throws; fails the test when it throws none.
Error error_of(const auto& call) {
  try {
    call();
  } catch (const Error& e) {
    return e;
  }
  FAIL("no error was thrown");
  return Error::failed("");
}

}  // namespace plumb::test
