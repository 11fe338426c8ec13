// What a person reads before signing.
#include "approval/approval.hpp"
#include "base/text.hpp"

namespace plumb::approval {
namespace {

constexpr std::size_t k_label_width = 14;

std::string line(std::string_view label, std::string_view value) {
  return pad(label, k_label_width) + display(value) + "\n";
}

/// The facts of a target, one a line; nested ones by their path.
void add_facts(std::string& text, const Json& facts, const std::string& path) {
  if (!facts.is_object()) {
    text += line("", path + " " +
                         (facts.is_string() ? facts.get<std::string>()
                                            : facts.dump(-1, ' ', true, Json::error_handler_t::replace)));
    return;
  }
  for (const auto& [name, value] : facts.items())
    add_facts(text, value, path.empty() ? name : path + "." + name);
}

std::string policy_text(const config::ApprovalPolicy& policy) {
  if (!policy.required()) return "no approval is needed";
  auto text = plural(policy.people, "approver") + " besides the requester";
  if (!policy.roles.empty()) text += ", one of them " + join(policy.roles, " or ");
  if (policy.wait > 0) text += ", after " + human_duration(policy.wait);
  return text;
}

}  // namespace

std::string describe(const Request& request, const config::ApprovalPolicy& policy) {
  std::string text =
      line("run", request.run) + line("plan", request.plan) + line("requested by", request.requester);
  text += "target\n";
  add_facts(text, request.target, "");
  text += line("starts from", request.from_fingerprint);
  text += line("runbook", request.runbook + "  " + request.runbook_digest);
  text += line("parameters", request.parameters_digest);
  text += line("snapshot", request.snapshot.empty() ? "none" : request.snapshot);
  text += line("policy", policy_text(policy)) + line("", request.policy_digest);
  text += line("valid", utc_text(request.not_before) + " to " + utc_text(request.not_after));
  text += line("nonce", request.nonce);
  return text;
}

}  // namespace plumb::approval
