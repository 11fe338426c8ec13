// Requests and signatures as documents, and the bytes that are signed.
#include <algorithm>
#include <array>

#include "approval/approval.hpp"
#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::approval {
namespace {

constexpr int k_format = 1;

/// The members of Request that are texts, by their names in the document.
constexpr std::array k_texts = {
    std::pair("run", &Request::run),
    std::pair("plan", &Request::plan),
    std::pair("from_fingerprint", &Request::from_fingerprint),
    std::pair("runbook", &Request::runbook),
    std::pair("runbook_digest", &Request::runbook_digest),
    std::pair("parameters_digest", &Request::parameters_digest),
    std::pair("policy_digest", &Request::policy_digest),
    std::pair("snapshot", &Request::snapshot),
    std::pair("requester", &Request::requester),
    std::pair("nonce", &Request::nonce),
};
constexpr std::size_t k_other_members = 4;  // format, target, not_before, not_after

Error unreadable(const std::string& what, const std::string& why) {
  return Error::refused("the " + what + " cannot be read: " + why)
      .next("ask for approval again: plumb resume RUN");
}

std::string required_text(const Json& json, const std::string& what, const std::string& key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_string()) throw unreadable(what, key + " is missing");
  return found->get<std::string>();
}

Seconds required_time(const Json& json, const std::string& what, const std::string& key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_number_integer()) throw unreadable(what, key + " is missing");
  return found->get<Seconds>();
}

void check_format(const Json& json, const std::string& what, std::size_t members) {
  if (!json.is_object()) throw unreadable(what, "it is not an object");
  if (required_time(json, what, "format") != k_format) throw unreadable(what, "it is of another format");
  if (json.size() != members) throw unreadable(what, "it holds what this version does not know");
}

}  // namespace

Json to_json(const Request& request) {
  Json json = {{"format", k_format},
               {"target", request.target},
               {"not_before", request.not_before},
               {"not_after", request.not_after}};
  for (const auto& [name, member] : k_texts) json[name] = request.*member;
  return json;
}

Request from_json(const Json& json) {
  const std::string what = "request for approval";
  check_format(json, what, k_texts.size() + k_other_members);
  Request request;
  for (const auto& [name, member] : k_texts) request.*member = required_text(json, what, name);
  if (!json.contains("target")) throw unreadable(what, "target is missing");
  request.target = json.at("target");
  request.not_before = required_time(json, what, "not_before");
  request.not_after = required_time(json, what, "not_after");
  return request;
}

Json to_json(const Signature& signature) {
  return {{"format", k_format},     {"principal", signature.principal},
          {"kind", signature.kind}, {"armored", signature.armored},
          {"at", signature.at},     {"reason", signature.reason}};
}

Signature signature_from_json(const Json& json) {
  const std::string what = "signature";
  check_format(json, what, 6);
  Signature signature;
  signature.principal = required_text(json, what, "principal");
  signature.kind = required_text(json, what, "kind");
  signature.armored = required_text(json, what, "armored");
  signature.at = required_time(json, what, "at");
  signature.reason = required_text(json, what, "reason");
  return signature;
}

std::string signed_bytes(std::string_view type, const Json& document) {
  // The lengths keep one pair of type and body from being read as another.
  const std::string body = canonical(document);
  return "plumb-signed-v1 " + std::to_string(type.size()) + " " + std::string(type) + " " +
         std::to_string(body.size()) + " " + body;
}

std::string statement(const Request& request, std::string_view kind, std::string_view reason) {
  if (kind == k_request_namespace) return signed_bytes(kind, to_json(request));
  Json answer = {{"format", k_format}, {"request", to_json(request)}};
  if (kind == k_rejection_namespace) answer["reason"] = reason;
  return signed_bytes(kind, answer);
}

void refuse_self_approval(const Request& request, const std::string& principal) {
  if (principal != request.requester) return;
  throw Error::refused(display(principal) + " asked for this approval and cannot give it")
      .next("ask another person to run: plumb approve " + request.run);
}

}  // namespace plumb::approval
