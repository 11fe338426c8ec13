#include "config/guard.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "config/guard_command.hpp"
#include "config/guard_database.hpp"
#include "config/guard_rules.hpp"

namespace plumb::config {
namespace {

using Words = std::vector<std::string>;

/// The words that choose a rule. Prisma without words, or asked for help or its version, does nothing else.
Words rule_words(const Invocation& invocation) {
  auto words = invocation.words();
  if (invocation.program != "prisma") return words;
  const bool asks = invocation.has_flag("--help") || invocation.has_flag("-h");
  const bool version = words.size() == 1 && (invocation.has_flag("--version") || invocation.has_flag("-v"));
  if (asks || version || words.size() == 1) return {"prisma", "help"};
  return words;
}

bool is_listed(const std::vector<std::string>& entries, const Words& words) {
  const auto begins = [&](const std::string& entry) {
    return !trim(entry).empty() && begins_with(words, trim(entry));
  };
  return std::any_of(entries.begin(), entries.end(), begins);
}

/// How messages call the command: by the words of its rule, since any other word of the line could be a
/// secret.
std::string shown(const Words& words, const Rule& rule) {
  return rule.command.empty() ? display(words.front()) : std::string(rule.command);
}

/// The environment that an advice is about: the one reached, else the only protected one.
std::string advised_environment(const Project& project, const Reach& reach) {
  if (!reach.environment.empty()) return reach.environment;
  std::string only;
  for (const auto& [name, environment] : project.environments) {
    if (!environment.is_protected) continue;
    if (!only.empty()) return "ENV";
    only = name;
  }
  return only.empty() ? "ENV" : only;
}

std::string with_environment(std::string_view advice, const std::string& environment) {
  std::string out(advice);
  constexpr std::string_view hole = "{env}";
  for (auto at = out.find(hole); at != std::string::npos; at = out.find(hole, at + environment.size()))
    out.replace(at, hole.size(), environment);
  return out;
}

/// A shadow database is emptied by Prisma, so it must never be one that is protected.
bool shadows_protected(const Project& project, const Invocation& invocation) {
  const auto url = invocation.option("--shadow-database-url");
  if (url.empty()) return false;
  const auto reach = reach_of_url(project, url);
  return reach.is_protected && !reach.environment.empty();
}

bool is_allowed(const Project& project, const Words& words, const Rule& rule, const Reach& reach) {
  if (is_listed(project.guard.block, words)) return false;
  if (rule.where == Where::anywhere) return true;
  if (is_listed(project.guard.allow, words)) return !rule.firm || !reach.is_protected;
  return rule.where == Where::unprotected && !reach.is_protected;
}

std::string reason_of(const Project& project, const GuardDecision& decision, const Words& words,
                      const Rule& rule, const Reach& reach) {
  if (is_listed(project.guard.block, words)) return decision.command + " is blocked by [guard] of plumb.toml";
  if (decision.allowed && rule.where != Where::anywhere)
    return decision.command + " may run on " +
           (reach.environment.empty() ? "any database by [guard] of plumb.toml" : reach.environment);
  auto reason = decision.command + " " + std::string(rule.reason);
  if (decision.allowed || rule.where == Where::nowhere) return reason;
  if (!reach.environment.empty()) return reason + ", and " + reach.environment + " is protected";
  return reason + ", and the database here is unknown, which counts as protected: " + reach.unknown;
}

GuardDecision decide_one(const Project& project, const Invocation& invocation) {
  const auto words = rule_words(invocation);
  const auto& rule = rule_for(words, project.mode);
  const auto reach = find_reach(project, invocation);
  GuardDecision decision;
  decision.command = shown(words, rule);
  decision.environment = reach.environment;
  decision.allowed = is_allowed(project, words, rule, reach);
  decision.reason = reason_of(project, decision, words, rule, reach);
  if (!decision.allowed && rule.command.empty() && !is_listed(project.guard.block, words))
    decision.instead =
        "read what it does, then allow it in plumb.toml: [guard] allow = [\"" + decision.command + "\"]";
  else if (!decision.allowed)
    decision.instead = with_environment(rule.instead, advised_environment(project, reach));
  if (decision.allowed && shadows_protected(project, invocation)) {
    decision.allowed = false;
    decision.reason = decision.command + " empties its shadow database, and that one is protected";
  }
  return decision;
}

}  // namespace

GuardDecision decide(const Project& project, const Words& command,
                     const std::map<std::string, std::string>& variables,
                     const std::filesystem::path& folder) {
  GuardDecision last;
  for (const auto& invocation : look_through(command, variables, folder)) {
    last = decide_one(project, invocation);
    if (!last.allowed) return last;
  }
  return last;
}

}  // namespace plumb::config
