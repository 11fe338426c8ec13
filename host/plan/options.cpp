#include "plan/options.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using Options = std::vector<std::string>;

std::string name_of_option(const std::string& option) { return option.substr(0, option.find('=')); }

bool has_option(const Options& options, const std::string& name) {
  return std::ranges::any_of(options, [&](const auto& option) { return name_of_option(option) == name; });
}

}  // namespace

std::string option_setting(const std::string& option) {
  const auto sign = option.find('=');
  if (sign == std::string::npos) return option;
  const auto value = option.substr(sign + 1);
  const bool is_plain =
      value.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") == std::string::npos;
  return option.substr(0, sign + 1) + (is_plain && !value.empty() ? value : schema::literal(value));
}

std::string option_settings(const Options& options) {
  Options out;
  for (const auto& option : options) out.push_back(option_setting(option));
  return "(" + join(out, ", ") + ")";
}

// The server appends what is set to what is there: from the first place that differs all has to be set.
Options option_actions(const Options& from, const Options& to) {
  Options reset, kept, actions;
  for (const auto& option : from)
    if (has_option(to, name_of_option(option)))
      kept.push_back(option);
    else
      reset.push_back(name_of_option(option));
  const Options set(std::ranges::mismatch(kept, to).in2, to.end());
  if (!reset.empty()) actions.push_back("RESET (" + join(reset, ", ") + ")");
  if (!set.empty()) actions.push_back("SET " + option_settings(set));
  return actions;
}

bool shuts_readers_out(const Options& from, const Options& to) {
  static constexpr auto k_strong =
      std::to_array<std::string_view>({"autosummarize", "buffering", "fastupdate", "gin_pending_list_limit",
                                       "pages_per_range", "user_catalog_table"});
  const auto differs = [](const Options& options, const Options& others) {
    return std::ranges::any_of(options, [&](const auto& option) {
      return std::ranges::find(k_strong, name_of_option(option)) != k_strong.end() &&
             std::ranges::find(others, option) == others.end();
    });
  };
  return differs(from, to) || differs(to, from);
}

}  // namespace plumb::plan
