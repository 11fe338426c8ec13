#include "apply/fate.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace plumb::apply {
namespace {

bool is_ledger_alone(const plan::Group& group) {
  return std::ranges::all_of(group.statements,
                             [](const auto& statement) { return statement.change == k_create_ledger; });
}

}  // namespace

std::string place_of(const plan::Plan& plan, std::size_t group, std::size_t statement) {
  return "statement " + std::to_string(statement + 1) + " of " +
         std::to_string(plan.groups[group].statements.size()) + " in group " + std::to_string(group + 1) +
         " of " + std::to_string(plan.groups.size());
}

void tell_fate(Error& error, const plan::Plan& plan, const ApplyRequest& request, std::size_t applied) {
  if (applied == 0) {
    error.because("nothing was changed");
    return;
  }
  if (std::all_of(plan.groups.begin(), plan.groups.begin() + static_cast<std::ptrdiff_t>(applied),
                  is_ledger_alone)) {
    error.because("nothing was changed but that schema plumb is there now");
    return;
  }
  const auto of = " of " + std::to_string(plan.groups.size());
  error.because(applied == 1 ? "group 1" + of + " is applied"
                             : "groups 1 to " + std::to_string(applied) + of + " are applied");
  if (error.code == Exit::failed) error.code = Exit::stopped;  // what is applied is more than nothing
  const auto environment = text_of(plan.target, "environment");
  if (environment.empty()) return;
  error.because("to take back what is applied: plumb abort " + request.run +
                ", then plumb run rollback --env " + environment + " --param run=" + request.run);
}

}  // namespace plumb::apply
