#include "unit/approval/signing_folder.hpp"

using namespace plumb;
using namespace plumb::approval;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::request_by_alice;

TEST_CASE("a request read back from its document is the same document") {
  const auto json = to_json(request_by_alice());
  CHECK(to_json(from_json(parse_json(canonical(json), "request"))) == json);
}

TEST_CASE("a request document with a member more or less is refused") {
  auto more = to_json(request_by_alice());
  more["extra"] = 1;
  CHECK(error_of([&] { from_json(more); }).code == Exit::refused);
  auto less = to_json(request_by_alice());
  less.erase("policy_digest");
  CHECK(error_of([&] { from_json(less); }).code == Exit::refused);
}

TEST_CASE("a request document of another format is refused") {
  auto json = to_json(request_by_alice());
  json["format"] = 2;
  CHECK_THAT(error_of([&] { from_json(json); }).message, ContainsSubstring("another format"));
}

TEST_CASE("a signature read back from its document is the same document") {
  const auto json = to_json(Signature{"a@example.org", std::string(k_approval_namespace), "armor", 5, "why"});
  CHECK(to_json(signature_from_json(json)) == json);
}

TEST_CASE("signed bytes carry the type and both lengths") {
  CHECK(signed_bytes("t@v1", Json{{"a", 1}}) == R"(plumb-signed-v1 4 t@v1 7 {"a":1})");
}

TEST_CASE("request, approval and rejection sign different bytes") {
  const auto request = request_by_alice();
  const auto asked = statement(request, k_request_namespace);
  const auto approved = statement(request, k_approval_namespace);
  CHECK(asked != approved);
  CHECK(approved != statement(request, k_rejection_namespace));
  CHECK(statement(request, k_rejection_namespace, "too early") !=
        statement(request, k_rejection_namespace, "too late"));
}

TEST_CASE("what is read before signing names everything that was signed") {
  const auto request = request_by_alice();
  const auto text = describe(request, {2, {"dba"}, 300, 3600});
  for (const auto& part :
       {request.run, request.plan, request.from_fingerprint, request.runbook, request.runbook_digest,
        request.parameters_digest, request.policy_digest, request.snapshot, request.requester, request.nonce,
        std::string("database_oid 16384"), std::string("one of them dba"), utc_text(request.not_after)}) {
    INFO(part);
    CHECK_THAT(text, ContainsSubstring(part));
  }
}

TEST_CASE("what is read before signing shows control and bidirectional characters as codes") {
  auto request = request_by_alice();
  request.runbook = "safe\x1b[2K\u202egnp.exe";
  request.target["database"] = "books\n\rprod";
  const auto text = describe(request, {});
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u202e") == std::string::npos);
  CHECK(text.find('\r') == std::string::npos);
}

TEST_CASE("who asked for an approval cannot give it") {
  CHECK(error_of([] { refuse_self_approval(request_by_alice(), "alice@example.org"); }).code ==
        Exit::refused);
  CHECK_NOTHROW(refuse_self_approval(request_by_alice(), "bob@example.org"));
}
