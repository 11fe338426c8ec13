#include "plan/plan.hpp"

#include <array>

#include "base/digest.hpp"

namespace plumb::plan {

std::string_view to_string(HazardKind kind) {
  static constexpr auto words = std::to_array<std::string_view>(
      {"data_loss", "table_rewrite", "blocks_writes", "blocks_reads", "full_scan", "may_fail_on_data",
       "index_dropped", "not_transactional", "changes_permissions", "changes_behaviour", "unknown"});
  return words[static_cast<std::size_t>(kind)];
}

std::string_view to_string(Restores restores) {
  static constexpr auto words = std::to_array<std::string_view>({"all", "shape", "nothing"});
  return words[static_cast<std::size_t>(restores)];
}

bool Plan::empty() const { return statement_count() == 0; }

std::size_t Plan::statement_count() const {
  std::size_t count = 0;
  for (const auto& group : groups) count += group.statements.size();
  return count;
}

// Each spelled as the server shows it, so that what was set can be compared.
Json default_settings() {
  return {{"DateStyle", "ISO, YMD"},
          {"IntervalStyle", "postgres"},
          {"TimeZone", "UTC"},
          {"search_path", "pg_catalog"},
          {"standard_conforming_strings", "on"}};
}

Json settings_for_routines() {
  auto settings = default_settings();
  settings["check_function_bodies"] = "off";
  return settings;
}

void seal(Plan& plan) {
  auto document = to_json(plan);
  document.erase("id");
  plan.id = sha256(canonical(document));
}

std::vector<ConsentQuestion> consent_questions(const Plan& plan) {
  std::vector<ConsentQuestion> out;
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements)
      for (const auto& hazard : statement.hazards)
        if (hazard.needs_consent())
          out.push_back({"hazard." + std::to_string(out.size() + 1), &statement, &hazard});
  return out;
}

}  // namespace plumb::plan
