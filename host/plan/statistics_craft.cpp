// Extended statistics.
#include "plan/craft.hpp"
#include "plan/target.hpp"

namespace plumb::plan {

std::string set_statistics_target(const schema::Object& statistics) {
  const auto& target = statistics.properties["target"];
  return "ALTER " + target_of(schema::id_of(statistics)) + " SET STATISTICS " +
         (target.empty() ? "-1" : target);
}

namespace {

using schema::Object;

std::vector<std::string> create_statistics(const Object& statistics) {
  std::vector<std::string> out = {statistics.properties["definition"]};
  if (statistics.properties.has("target")) out.push_back(set_statistics_target(statistics));
  return out;
}

std::optional<Alterations> alter_statistics(const Object& from, const Object& to) {
  if (!same_but(from, to, {"target"})) return std::nullopt;
  return Alterations{alteration(set_statistics_target(to), set_statistics_target(from))};
}

}  // namespace

Craft statistics_craft() { return {create_statistics, alter_statistics, nullptr}; }

}  // namespace plumb::plan
