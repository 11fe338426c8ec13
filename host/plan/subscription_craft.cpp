// Subscriptions. Their connection is a secret that is never read, so they are made without one that works and
// never connect by themselves.
#include "base/text.hpp"
#include "plan/clauses.hpp"
#include "plan/craft.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;

/// Any other text would not be taken for a connection.
constexpr auto k_placeholder = "host=to-be-given user=to-be-given password=to-be-given";

std::string subscription_target(const Object& subscription) { return target_of(schema::id_of(subscription)); }

/// "slot_name = 'a', binary = true".
std::string subscription_options(const Object& subscription) {
  std::vector<std::string> out;
  for (const auto& [name, value] : attributes_named(subscription, schema::k_option))
    out.push_back(name + " = " + value);
  return join(out, ", ");
}

std::vector<std::string> create_subscription(const Object& subscription) {
  return {"CREATE " + subscription_target(subscription) + " CONNECTION " + schema::literal(k_placeholder) +
          " PUBLICATION " + subscription.properties["publications"] + " WITH (connect = false, " +
          subscription_options(subscription) + ")"};
}

std::vector<Hazard> hazards_of_subscribing(const Object& subscription) {
  const auto alter = "ALTER " + subscription_target(subscription);
  return {hazard(HazardKind::unknown,
                 "its connection is a secret, which plumb never reads: write it in place of the one "
                 "here, or set it afterwards (" +
                     alter + " CONNECTION …)"),
          hazard(HazardKind::changes_behaviour,
                 "it receives nothing until its slot is there on the publisher and it is "
                 "switched on (" +
                     alter + " ENABLE, then REFRESH PUBLICATION)")};
}

/// "binary = false": options that go back to what they are when not said.
std::string usual_value(const std::string& name) {
  if (name == "synchronous_commit") return "'off'";
  if (name == "origin") return "'any'";
  return name == "password_required" ? "true" : "false";
}

std::string changed_subscription_options(const Object& from, const Object& to) {
  std::vector<std::string> out;
  for (const auto& [name, value] : attributes_named(to, schema::k_option))
    if (from.properties[std::string(schema::k_option) + name] != value) out.push_back(name + " = " + value);
  for (const auto& [name, value] : attributes_named(from, schema::k_option))
    if (!to.properties.has(std::string(schema::k_option) + name))
      out.push_back(name + " = " + usual_value(name));
  return join(out, ", ");
}

// Two-phase commit is settled when the subscription is made.
std::optional<Alterations> alter_subscription(const Object& from, const Object& to) {
  if (from.properties["option two_phase"] != to.properties["option two_phase"]) return std::nullopt;
  const auto alter = "ALTER " + subscription_target(to);
  Alterations out;
  const auto &before = from.properties["publications"], &after = to.properties["publications"];
  const auto publish = [&](const std::string& list) {
    return alter + " SET PUBLICATION " + list + " WITH (refresh = false)";
  };
  if (before != after) {
    out.push_back(alteration(publish(after), publish(before)));
    out.back().hazards = {
        hazard(HazardKind::changes_behaviour,
               "other tables are received once it is refreshed (" + alter + " REFRESH PUBLICATION)")};
  }
  const auto options = changed_subscription_options(from, to);
  if (!options.empty())
    out.push_back(alteration(alter + " SET (" + options + ")",
                             alter + " SET (" + changed_subscription_options(to, from) + ")"));
  return out;
}

// With a slot, DROP would reach out to the publisher and could not be part of a transaction.
std::vector<std::string> let_go_of_slot(const Object& subscription) {
  const auto alter = "ALTER " + subscription_target(subscription);
  return {alter + " DISABLE", alter + " SET (slot_name = NONE)"};
}

}  // namespace

Craft subscription_craft() {
  return {.create = create_subscription,
          .alter = alter_subscription,
          .hazards = hazards_of_subscribing,
          .before_drop = let_go_of_slot};
}

}  // namespace plumb::plan
