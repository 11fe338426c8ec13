#include <cstdlib>

#include "unit/approval/signing_folder.hpp"

using namespace plumb;
using namespace plumb::approval;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::SigningFolder;

namespace {

const std::string k_bytes("plan\n\0bytes", 11);

/// A folder in which bob may sign, and his signature over k_bytes.
struct Signed {
  explicit Signed(const std::string& options = "") { folder.allow("bob@example.org", "bob", options); }
  bool verifies(std::string_view bytes, const std::string& armor,
                std::string_view name_space = k_approval_namespace,
                const std::string& person = "bob@example.org") {
    return verify(folder.signers(), person, name_space, bytes, armor);
  }
  SigningFolder folder;
  std::string armored = sign(folder.key("bob"), k_approval_namespace, k_bytes);
};

}  // namespace

TEST_CASE("a signature verifies over the very bytes") {
  Signed bob;
  CHECK(bob.verifies(k_bytes, bob.armored));
}

TEST_CASE("one byte altered anywhere in what was signed is refused") {
  Signed bob;
  for (std::size_t i = 0; i < k_bytes.size(); ++i) {
    auto altered = k_bytes;
    altered[i] = static_cast<char>(altered[i] ^ 1);
    CHECK_FALSE(bob.verifies(altered, bob.armored));
  }
  CHECK_FALSE(bob.verifies(k_bytes + "\n", bob.armored));
}

TEST_CASE("one byte altered in the signature is refused") {
  Signed bob;
  auto altered = bob.armored;
  const auto middle = altered.find('\n', 40) + 5;
  altered[middle] = altered[middle] == 'A' ? 'B' : 'A';
  CHECK_FALSE(bob.verifies(k_bytes, altered));
  CHECK_FALSE(bob.verifies(k_bytes, ""));
  CHECK_FALSE(bob.verifies(k_bytes, std::string(100'000, 'A')));
}

TEST_CASE("a signature made in another namespace is refused") {
  Signed bob;
  const auto git = sign(bob.folder.key("bob"), "git", k_bytes);
  CHECK_FALSE(bob.verifies(k_bytes, git));
  CHECK_FALSE(bob.verifies(k_bytes, bob.armored, k_request_namespace));
}

TEST_CASE("a key that is limited to other namespaces is refused") {
  Signed bob("namespaces=\"git\"");
  CHECK_FALSE(bob.verifies(k_bytes, bob.armored));
}

TEST_CASE("an expired key is refused") {
  Signed bob("valid-before=\"20200101\"");
  CHECK_FALSE(bob.verifies(k_bytes, bob.armored));
}

TEST_CASE("another person's signature and an unknown person are refused") {
  Signed bob;
  bob.folder.allow("carol@example.org", "carol");
  CHECK_FALSE(bob.verifies(k_bytes, bob.armored, k_approval_namespace, "carol@example.org"));
  CHECK_FALSE(bob.verifies(k_bytes, bob.armored, k_approval_namespace, "mallory@example.org"));
}

TEST_CASE("a key that is not in the file is refused") {
  Signed bob;
  CHECK_FALSE(bob.verifies(k_bytes, sign(bob.folder.key("mallory"), k_approval_namespace, k_bytes)));
}

TEST_CASE("the person of a key is found by its private and by its public file") {
  Signed bob;
  CHECK(principal_of(bob.folder.key("bob"), bob.folder.signers()) == "bob@example.org");
  CHECK(principal_of(bob.folder.key("bob").string() + ".pub", bob.folder.signers()) == "bob@example.org");
}

TEST_CASE("a key of nobody is refused") {
  Signed bob;
  CHECK(error_of([&] { principal_of(bob.folder.key("mallory"), bob.folder.signers()); }).code ==
        Exit::refused);
}

TEST_CASE("a key with a passphrase asks for the agent and does not wait") {
  Signed bob;
  unsetenv("SSH_AUTH_SOCK");
  const auto key = bob.folder.key("locked", "a passphrase");
  CHECK_THAT(error_of([&] { sign(key, k_approval_namespace, k_bytes); }).hint, ContainsSubstring("ssh-add "));
}

TEST_CASE("a key that is not there is named") {
  CHECK_THAT(error_of([] { sign("/nowhere/key", k_approval_namespace, k_bytes); }).message,
             ContainsSubstring("/nowhere/key"));
}

TEST_CASE("a key that an agent holds signs by its public file") {
  Signed bob;
  const auto socket = bob.folder.signers().parent_path() / "agent";
  const auto started = run_command({"ssh-agent", {"-s", "-a", socket.string()}});
  REQUIRE(started.ok());
  const auto pid = started.output.substr(started.output.find("SSH_AGENT_PID=") + 14,
                                         started.output.find(';', started.output.find("SSH_AGENT_PID=")) -
                                             started.output.find("SSH_AGENT_PID=") - 14);
  setenv("SSH_AUTH_SOCK", socket.c_str(), 1);
  const auto key = bob.folder.key("bob");
  run_command({"ssh-add", {"-q", key.string()}, {{"SSH_AUTH_SOCK", socket.string()}}});
  std::filesystem::remove(key);
  const auto armored = sign(key.string() + ".pub", k_approval_namespace, k_bytes);
  run_command({"ssh-agent", {"-k"}, {{"SSH_AGENT_PID", pid}}});
  unsetenv("SSH_AUTH_SOCK");
  CHECK(bob.verifies(k_bytes, armored));
}

TEST_CASE("a key that others may read is refused for that, and not for a passphrase") {
  Signed bob;
  std::filesystem::permissions(bob.folder.key("bob"), std::filesystem::perms(0644));
  const auto error = error_of([&] { sign(bob.folder.key("bob"), k_approval_namespace, k_bytes); });
  CHECK(error.code == Exit::usage);
  CHECK_THAT(error.detail, ContainsSubstring("mode 0644"));
  CHECK_THAT(error.hint, ContainsSubstring("chmod 600"));
}
