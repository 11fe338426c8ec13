// What sits on tables and views, and event triggers.
#include "plan/craft.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

/// "ENABLE", "DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS".
std::string firing(const Object& object) {
  const auto& enabled = object.properties["enabled"];
  if (enabled == "no") return "DISABLE";
  if (enabled == "replica") return "ENABLE REPLICA";
  return enabled == "always" ? "ENABLE ALWAYS" : "ENABLE";
}

std::string set_firing(const Object& object, const std::string& kind) {
  return "ALTER TABLE " + object.table.sql() + " " + firing(object) + " " + kind + " " +
         schema::quoted(object.name.name);
}

std::vector<std::string> create_on_table(const Object& object, const std::string& kind) {
  std::vector<std::string> out = {object.properties["definition"]};
  if (object.properties.has("enabled")) out.push_back(set_firing(object, kind));
  return out;
}

std::vector<std::string> create_rule(const Object& rule) { return create_on_table(rule, "RULE"); }

std::vector<std::string> create_trigger(const Object& trigger) { return create_on_table(trigger, "TRIGGER"); }

std::optional<Alterations> alter_rule(const Object& from, const Object& to) {
  if (!same_but(from, to, {"enabled"})) return std::nullopt;
  return Alterations{alteration(set_firing(to, "RULE"), set_firing(from, "RULE"))};
}

std::optional<Alterations> alter_trigger(const Object& from, const Object& to) {
  if (!same_but(from, to, {"enabled"})) return std::nullopt;
  return Alterations{alteration(set_firing(to, "TRIGGER"), set_firing(from, "TRIGGER"))};
}

std::string event_firing(const Object& trigger) {
  return "ALTER EVENT TRIGGER " + schema::quoted(trigger.name.name) + " " + firing(trigger);
}

std::vector<std::string> create_event_trigger(const Object& trigger) {
  const auto& tags = trigger.properties["tags"];
  std::string sql =
      "CREATE EVENT TRIGGER " + schema::quoted(trigger.name.name) + " ON " + trigger.properties["event"];
  if (!tags.empty()) sql += " WHEN TAG IN (" + tags + ")";
  std::vector<std::string> out = {sql + " EXECUTE FUNCTION " + trigger.properties["function"] + "()"};
  if (trigger.properties.has("enabled")) out.push_back(event_firing(trigger));
  return out;
}

std::optional<Alterations> alter_event_trigger(const Object& from, const Object& to) {
  if (!same_but(from, to, {"enabled"})) return std::nullopt;
  return Alterations{alteration(event_firing(to), event_firing(from))};
}

std::string roles_of(const Object& policy) {
  const auto& roles = policy.properties["roles"];
  return roles.empty() ? "PUBLIC" : roles;
}

std::string conditions_of(const Object& policy) {
  const auto &seen = policy.properties["using"], &written = policy.properties["check"];
  return (seen.empty() ? "" : " USING (" + seen + ")") +
         (written.empty() ? "" : " WITH CHECK (" + written + ")");
}

std::vector<std::string> create_policy(const Object& policy) {
  const auto& command = policy.properties["command"];
  std::string sql = "CREATE " + target_of(schema::id_of(policy));
  if (policy.properties.has("restrictive")) sql += " AS RESTRICTIVE";
  if (!command.empty()) sql += " FOR " + command;
  if (policy.properties.has("roles")) sql += " TO " + roles_of(policy);
  return {sql + conditions_of(policy)};
}

// A condition can be replaced in place, not taken away (manual, ALTER POLICY).
bool loses_condition(const Object& from, const Object& to) {
  const auto loses = [&](std::string_view name) {
    return from.properties.has(name) && !to.properties.has(name);
  };
  return loses("using") || loses("check");
}

std::vector<Hazard> change_policy(const Object&, const Object&) {
  return {hazard(HazardKind::changes_permissions, "other rows may be seen or written than before")};
}

std::optional<Alterations> alter_policy(const Object& from, const Object& to) {
  if (!same_but(from, to, {"roles", "using", "check"}) || loses_condition(from, to) ||
      loses_condition(to, from))
    return std::nullopt;
  const auto set = [](const Object& policy) {
    return "ALTER " + target_of(schema::id_of(policy)) + " TO " + roles_of(policy) + conditions_of(policy);
  };
  auto change = alteration(set(to), set(from));
  change.hazards = change_policy(from, to);
  return Alterations{std::move(change)};
}

}  // namespace

Craft rule_craft() { return {create_rule, alter_rule, nullptr}; }

Craft trigger_craft() { return {create_trigger, alter_trigger, nullptr}; }

Craft event_trigger_craft() { return {create_event_trigger, alter_event_trigger, nullptr}; }

Craft policy_craft() { return {.create = create_policy, .alter = alter_policy, .changing = change_policy}; }

}  // namespace plumb::plan
