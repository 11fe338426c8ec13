// Signing and verifying by `ssh-keygen -Y`.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "approval/approval.hpp"
#include "approval/signers.hpp"
#include "base/descriptor.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/subprocess.hpp"
#include "base/text.hpp"

namespace plumb::approval {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_longest_signature = 16 * 1024;

Finished run_ssh_keygen(std::vector<std::string> arguments, std::string_view input = "") {
  if (!find_program("ssh-keygen"))
    throw Error::usage("ssh-keygen is not installed, which signs approvals")
        .next("apt-get install openssh-client");
  Command command;
  command.program = "ssh-keygen";
  command.arguments = std::move(arguments);
  command.input = std::string(input);
  // A question for a passphrase would wait for somebody who does not see it.
  command.environment["SSH_ASKPASS_REQUIRE"] = "never";
  if (const char* agent = std::getenv("SSH_AUTH_SOCK")) command.environment["SSH_AUTH_SOCK"] = agent;
  return run_command(command);
}

fs::path public_file(const fs::path& key) {
  return key.extension() == ".pub" ? key : fs::path(key.string() + ".pub");
}

/// The public half of a private key that has no passphrase, else nothing.
std::optional<std::string> open_private(const fs::path& key) {
  const auto finished = run_ssh_keygen({"-y", "-P", "", "-f", key.string()});
  if (!finished.ok()) return std::nullopt;
  return finished.output;
}

Error key_needs_agent(const fs::path& key) {
  return Error::usage("the key " + display(key.string()) + " cannot be used as it is")
      .because("it has a passphrase, or it is no private key, and plumb asks for no passphrase")
      .next("ssh-add " + display(key.string()) + ", then repeat the command");
}

/// A private key that ssh-keygen will not take says so here in our words, and not as a missing passphrase.
void require_private(const fs::path& key) {
  struct stat facts {};
  if (stat(key.c_str(), &facts) != 0 || facts.st_uid != geteuid() || (facts.st_mode & 077) == 0) return;
  char mode[8] = {};
  std::snprintf(mode, sizeof mode, "%04o", static_cast<unsigned>(facts.st_mode & 07777));
  throw Error::usage("the key " + display(key.string()) + " is not private")
      .because(std::string("others may read it (mode ") + mode + "), and ssh-keygen takes no such key")
      .next("chmod 600 " + display(key.string()) + ", then repeat the command");
}

void require_key(const fs::path& key) {
  std::error_code unknown;
  if (!fs::is_regular_file(key, unknown))
    throw Error::usage("no key file " + display(key.string()))
        .because(unknown && unknown != std::errc::no_such_file_or_directory ? unknown.message() : "")
        .next("name your SSH key: --key ~/.ssh/id_ed25519");
  if (access(key.c_str(), R_OK) != 0)
    throw Error::usage("the key " + display(key.string()) + " cannot be read")
        .because(system_reason())
        .next("name a key that is yours: --key ~/.ssh/id_ed25519");
  if (key.extension() != ".pub") require_private(key);
}

/// The file to sign with: a private key without a passphrase, else the public one of a key that the agent
/// holds.
fs::path usable_key(const fs::path& key) {
  require_key(key);
  if (key.extension() != ".pub" && open_private(key)) return key;
  if (!fs::is_regular_file(public_file(key))) throw key_needs_agent(key);
  if (std::getenv("SSH_AUTH_SOCK") == nullptr) throw key_needs_agent(key);
  return public_file(key);
}

/// "ssh-ed25519 AAAA… comment" of a key.
std::string public_line(const fs::path& key) {
  require_key(key);
  if (key.extension() != ".pub")
    if (const auto line = open_private(key)) return *line;
  if (!fs::is_regular_file(public_file(key))) throw key_needs_agent(key);
  return read_file(public_file(key));
}

bool is_signer(const std::vector<Signer>& signers, const std::string& principal) {
  return std::any_of(signers.begin(), signers.end(),
                     [&](const auto& signer) { return signer.principal == principal; });
}

}  // namespace

std::string sign(const fs::path& key, std::string_view name_space, std::string_view bytes) {
  const auto usable = usable_key(key);
  const auto finished =
      run_ssh_keygen({"-Y", "sign", "-f", usable.string(), "-n", std::string(name_space)}, bytes);
  if (finished.ok()) return finished.output;
  if (usable != key || key.extension() == ".pub")
    throw key_needs_agent(key).because(display(trim(finished.errors), true));
  throw Error::failed("signing with " + display(key.string()) + " failed")
      .because(display(trim(finished.errors), true));
}

std::string principal_of(const fs::path& key, const fs::path& allowed_signers) {
  const auto signers = read_signers(allowed_signers);
  const auto fields = split(public_line(key), ' ');
  const auto blob = fields.size() < 2 ? std::string() : std::string(trim(fields[1]));
  const auto found =
      std::find_if(signers.begin(), signers.end(), [&](const auto& signer) { return signer.key == blob; });
  if (found != signers.end()) return found->principal;
  throw Error::refused("the key " + display(key.string()) + " belongs to nobody in " +
                       display(allowed_signers.filename().string()))
      .next("have a line with its public half added there, and reviewed");
}

bool verify(const fs::path& allowed_signers, const std::string& principal, std::string_view name_space,
            std::string_view bytes, const std::string& armored) {
  const auto signers = read_signers(allowed_signers);
  if (!is_signer(signers, principal) || armored.size() > k_longest_signature) return false;
  // ssh-keygen reads copies of what was checked here, so that the file cannot change in between.
  const TemporaryFolder folder("plumb-verify");
  const auto signers_copy = folder.path() / "allowed_signers";
  const auto signature = folder.path() / "signature";
  write_file(signers_copy, to_text(signers), 0600);
  write_file(signature, armored, 0600);
  const auto finished = run_ssh_keygen({"-Y", "verify", "-f", signers_copy.string(), "-I", principal, "-n",
                                        std::string(name_space), "-s", signature.string()},
                                       bytes);
  return finished.ok();
}

}  // namespace plumb::approval
