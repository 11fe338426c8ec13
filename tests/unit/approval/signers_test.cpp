#include "approval/signers.hpp"

#include "unit/approval/signing_folder.hpp"

using namespace plumb;
using namespace plumb::approval;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::SigningFolder;

namespace {

constexpr const char* k_key =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUk0g7lZFjvQgVJvCqT6r9xyzXyzXyzXyzXyzXyzXyz";

Error refused(const std::string& text) {
  SigningFolder folder;
  folder.write_signers(text);
  auto error = error_of([&] { check_signers(folder.signers()); });
  CHECK(error.code == Exit::refused);
  return error;
}

std::vector<Signer> signers_in(const std::string& text) {
  SigningFolder folder;
  folder.write_signers(text);
  return read_signers(folder.signers());
}

}  // namespace

TEST_CASE("a signers file is read line by line without comments") {
  const auto signers =
      signers_in(std::string("# people\n\n  a@example.org "
                             "namespaces=\"plumb-approval@v1,plumb-request@v1\",valid-before=\"20300101\" ") +
                 k_key + " Anna's key\r\n");
  REQUIRE(signers.size() == 1);
  CHECK(signers[0].principal == "a@example.org");
  CHECK(signers[0].options == "namespaces=\"plumb-approval@v1,plumb-request@v1\",valid-before=\"20300101\"");
  CHECK(signers[0].key_type == "ssh-ed25519");
  CHECK(signers[0].line == 3);
}

TEST_CASE("a person may have several keys") {
  SigningFolder folder;
  folder.allow("bob@example.org", "old").allow("bob@example.org", "new");
  CHECK(read_signers(folder.signers()).size() == 2);
}

TEST_CASE("a wildcard principal is refused") {
  CHECK_THAT(refused(std::string("* ") + k_key).message, ContainsSubstring("allowed_signers:1: "));
  refused(std::string("*@example.org ") + k_key);
  refused(std::string("a?@example.org ") + k_key);
  refused(std::string("!a@example.org ") + k_key);
}

TEST_CASE("one key for two people is refused") {
  refused(std::string("a@example.org,b@example.org ") + k_key);
  CHECK_THAT(refused(std::string("a@example.org ") + k_key + "\nb@example.org " + k_key + "\n").message,
             ContainsSubstring("of line 1"));
}

TEST_CASE("a key that stands twice for one person is refused") {
  refused(std::string("a@example.org ") + k_key + "\na@example.org " + k_key + "\n");
}

TEST_CASE("two names that differ in capitals only are refused") {
  SigningFolder folder;
  folder.allow("bob@example.org", "one").allow("Bob@example.org", "two");
  CHECK_THAT(error_of([&] { check_signers(folder.signers()); }).message, ContainsSubstring("capitals"));
}

TEST_CASE("a certificate authority is refused") {
  refused(std::string("a@example.org cert-authority ") + k_key);
  refused(std::string("a@example.org namespaces=\"x\",cert-authority ") + k_key);
}

TEST_CASE("lines that are not understood are refused") {
  refused("a@example.org\n");
  refused("a@example.org ssh-ed25519\n");
  refused("a@example.org ssh-ed25519 not*base64\n");
  refused("a@example.org ssh-dss AAAAB3NzaC1kc3MAAACBAPVcdFm1234567890123456789012345678901234567890\n");
  refused(std::string("a@example.org namespaces=\"x ") + k_key);
  refused(std::string("a@example.org valid-before=20300101 ") + k_key);
  refused(std::string("\"a b\" ") + k_key);
  refused(std::string("\u0430@example.org ") + k_key);
}

TEST_CASE("a file that others can write is refused with what to do") {
  SigningFolder folder;
  folder.write_signers("", 0664);
  CHECK_THAT(error_of([&] { check_signers(folder.signers()); }).hint, ContainsSubstring("chmod go-w "));
}

TEST_CASE("a missing file is refused") {
  CHECK(error_of([] { check_signers("/nowhere/allowed_signers"); }).code == Exit::refused);
}
