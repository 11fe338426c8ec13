#include "engine/rights.hpp"

#include <algorithm>

#include "apply/rights.hpp"
#include "base/text.hpp"
#include "engine/primitives.hpp"
#include "engine/questions.hpp"

namespace plumb::engine {
namespace {

/// A list of every table of a large schema teaches no more than its beginning.
constexpr std::size_t k_most_lines = 12;

Error lacking(const std::string& role, const std::string& environment,
              const std::vector<std::string>& missing) {
  auto error = Error::usage("role " + display(role) + " may not do what this plan does on " + environment);
  for (std::size_t at = 0; at < std::min(missing.size(), k_most_lines); ++at) error.because(missing[at]);
  if (missing.size() > k_most_lines)
    error.because("and " + std::to_string(missing.size() - k_most_lines) + " more");
  return error;
}

std::string grants_command(RunContext& context, const std::string& environment) {
  const auto& database = context.services().database;
  return "plumb doctor --grants " + environment +
         (database.empty() ? "" : " --database " + shell_word(database));
}

}  // namespace

void expect_rights(RunContext& context, const plan::Plan& plan, const std::string& environment,
                   const pg::ConnectInfo& database) {
  pg::Session session(database, {.read_only = true});
  const auto missing = apply::missing_rights(session, plan);
  if (missing.empty()) return;
  auto error = lacking(session.info().user, environment, missing);
  if (!context.dry_run()) throw error.next(grants_command(context, environment));
  warn(context, "a real run would be refused: " + error.message);
  for (const auto& line : missing) warn(context, line);
}

Json keep_permitted(RunContext& context, const Planned& planned) {
  const auto& own = context.environment().name;
  if (text_of(planned.plan.target, "environment") == own)
    expect_rights(context, planned.plan, own, context.history());
  return context.keep_plan(planned);
}

}  // namespace plumb::engine
