#include "unit/approval/signing_folder.hpp"

using namespace plumb;
using namespace plumb::approval;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::k_now;
using plumb::test::request_by_alice;
using plumb::test::SigningFolder;

namespace {

/// Alice asks; bob, carol (a dba) and dave may approve.
class Review {
 public:
  Review() {
    folder.allow("alice@example.org", "alice")
        .allow("bob@example.org", "bob")
        .allow("carol@example.org", "carol");
    requested = folder.answer(request, "alice@example.org", "alice", k_request_namespace);
  }

  Signature approved_by(const std::string& name) { return approved_with(name, name); }
  Signature approved_with(const std::string& name, const std::string& key) {
    return folder.answer(request, name + "@example.org", key, k_approval_namespace);
  }
  Signature rejected_by(const std::string& name, const std::string& reason) {
    return folder.answer(request, name + "@example.org", name, k_rejection_namespace, reason);
  }

  Verdict verdict(const std::vector<Signature>& signatures, Seconds now = k_now) {
    return evaluate(request, requested, signatures, policy,
                    {{"dba", {"carol@example.org", "alice@example.org"}}}, folder.signers(), now);
  }
  Error refusal(const std::vector<Signature>& signatures) {
    auto error = error_of([&] { verdict(signatures); });
    CHECK(error.code == Exit::refused);
    return error;
  }

  SigningFolder folder;
  Request request = request_by_alice();
  Signature requested;
  config::ApprovalPolicy policy{2, {"dba"}, 0, 3600};
};

using Missing = std::vector<std::string>;

}  // namespace

TEST_CASE("enough people with one of the roles release a request") {
  Review review;
  const auto verdict = review.verdict({review.approved_by("bob"), review.approved_by("carol")});
  CHECK(verdict.satisfied);
  CHECK(verdict.approvers == Missing{"bob@example.org", "carol@example.org"});
}

TEST_CASE("without signatures a request says all it needs") {
  Review review;
  const auto verdict = review.verdict({});
  CHECK_FALSE(verdict.satisfied);
  CHECK(verdict.missing == Missing{"2 more people", "one of dba"});
}

TEST_CASE("one of two people leaves one to go") {
  Review review;
  CHECK(review.verdict({review.approved_by("carol")}).missing == Missing{"1 more person"});
}

TEST_CASE("people enough without the role do not release a request") {
  Review review;
  review.policy.people = 1;
  CHECK(review.verdict({review.approved_by("bob")}).missing == Missing{"one of dba"});
}

TEST_CASE("the requester's own approval counts neither as person nor as role") {
  Review review;
  review.policy.people = 1;
  const auto verdict = review.verdict({review.approved_by("alice")});
  CHECK_FALSE(verdict.satisfied);
  CHECK(verdict.missing == Missing{"1 more person", "one of dba"});
}

TEST_CASE("the requester's second key does not make a second person") {
  Review review;
  review.folder.allow("alice@example.org", "alice-laptop");
  review.policy.people = 1;
  CHECK_FALSE(review.verdict({review.approved_with("alice", "alice-laptop")}).satisfied);
}

TEST_CASE("two keys of one person are one person") {
  Review review;
  review.folder.allow("carol@example.org", "carol-laptop");
  const auto verdict =
      review.verdict({review.approved_by("carol"), review.approved_with("carol", "carol-laptop")});
  CHECK(verdict.missing == Missing{"1 more person"});
}

TEST_CASE("an approval of another plan is refused") {
  Review review;
  const auto approval = review.approved_by("bob");
  review.request.plan = std::string(64, 'e');
  review.requested = review.folder.answer(review.request, "alice@example.org", "alice", k_request_namespace);
  review.refusal({approval});
}

TEST_CASE("an approval for another database is refused") {
  Review review;
  const auto approval = review.approved_by("bob");
  review.request.target["database_oid"] = "16385";
  review.requested = review.folder.answer(review.request, "alice@example.org", "alice", k_request_namespace);
  review.refusal({approval});
}

TEST_CASE("an approval of another request that differs in its nonce only is refused") {
  Review review;
  const auto approval = review.approved_by("bob");
  review.request.nonce.back() = '0';
  review.requested = review.folder.answer(review.request, "alice@example.org", "alice", k_request_namespace);
  review.refusal({approval});
}

TEST_CASE("a request altered by one byte is refused") {
  Review review;
  review.request.snapshot = "s2";
  review.refusal({});
}

TEST_CASE("a request in the name of somebody else is refused") {
  Review review;
  review.requested = review.folder.answer(review.request, "bob@example.org", "bob", k_request_namespace);
  review.refusal({});
  review.requested.principal = "alice@example.org";
  review.refusal({});
}

TEST_CASE("the signature of a request is no approval") {
  Review review;
  auto signature = review.folder.answer(review.request, "bob@example.org", "bob", k_request_namespace);
  CHECK_THAT(review.refusal({signature}).message, ContainsSubstring("neither"));
  signature.kind = k_approval_namespace;
  review.refusal({signature});
}

TEST_CASE("a rejection that is passed off as an approval is refused") {
  Review review;
  auto rejection = review.rejected_by("bob", "no");
  rejection.kind = k_approval_namespace;
  review.refusal({rejection});
}

TEST_CASE("a rejection is final, whoever approved") {
  Review review;
  const auto verdict = review.verdict(
      {review.approved_by("bob"), review.rejected_by("carol", "not on friday"), review.approved_by("carol")});
  CHECK_FALSE(verdict.satisfied);
  CHECK(verdict.rejected_by == "carol@example.org");
  CHECK(verdict.rejection_reason == "not on friday");
}

TEST_CASE("the reason of a rejection cannot be altered") {
  Review review;
  auto rejection = review.rejected_by("bob", "no");
  rejection.reason = "yes";
  review.refusal({rejection});
}

TEST_CASE("approvals wait for the policy's time") {
  Review review;
  review.policy.wait = 300;
  const auto signatures = std::vector{review.approved_by("bob"), review.approved_by("carol")};
  CHECK(review.verdict(signatures, k_now + 299).missing == Missing{"wait until " + utc_text(k_now + 300)});
  CHECK(review.verdict(signatures, k_now + 300).satisfied);
}

TEST_CASE("a request is not released before the time it names itself") {
  Review review;
  CHECK_FALSE(review.verdict({review.approved_by("bob"), review.approved_by("carol")}, k_now - 1).satisfied);
}

TEST_CASE("an expired request is never released") {
  Review review;
  const auto signatures = std::vector{review.approved_by("bob"), review.approved_by("carol")};
  CHECK(review.verdict(signatures, k_now + 3600).satisfied);
  const auto verdict = review.verdict(signatures, k_now + 3601);
  CHECK_FALSE(verdict.satisfied);
  CHECK(verdict.expired);
}

TEST_CASE("a key taken out of the signers file takes its approvals along") {
  Review review;
  const auto signatures = std::vector{review.approved_by("bob"), review.approved_by("carol")};
  review.folder.write_signers("");
  review.folder.allow("alice@example.org", "alice").allow("carol@example.org", "carol");
  review.refusal(signatures);
}

TEST_CASE("a signers file with a wildcard releases nothing") {
  Review review;
  const auto signature = review.approved_by("bob");
  review.folder.allow("*", "mallory");
  review.refusal({signature});
}
