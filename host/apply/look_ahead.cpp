#include "apply/look_ahead.hpp"

#include <algorithm>
#include <map>

#include "apply/fate.hpp"
#include "apply/settings.hpp"
#include "apply/violations.hpp"
#include "base/text.hpp"
#include "sql/disturbance.hpp"

namespace plumb::apply {
namespace {

/// Reading all rows is what the statements will do too; what takes longer is left to them.
constexpr int k_look_limit_ms = 60000;

using TableName = std::pair<std::string, std::string>;

/// A name without a schema may be of any.
bool may_be(const TableName& left, const TableName& right) {
  return left.second == right.second &&
         (left.first == right.first || left.first.empty() || right.first.empty());
}

bool reads(const sql::Demand& demand, const std::string& column) {
  return std::ranges::any_of(demand.columns, [&](const auto& read) { return read == column || read == "*"; });
}

bool calls_functions(const sql::Demand& demand) {
  return !demand.condition.empty() ||
         std::ranges::any_of(demand.keys, [](const auto& key) { return key.column.empty(); });
}

/// What statements before a demand may have changed.
class Disturbances {
 public:
  void add(const sql::Disturbance& more) {
    all_.everything = all_.everything || more.everything;
    all_.functions = all_.functions || more.functions;
    all_.tables.insert(all_.tables.end(), more.tables.begin(), more.tables.end());
    all_.columns.insert(all_.columns.end(), more.columns.begin(), more.columns.end());
  }

  bool disturb(const sql::Demand& demand) const {
    if (all_.everything || (all_.functions && calls_functions(demand))) return true;
    if (has(demand.table) || has(demand.referenced)) return true;
    return std::ranges::any_of(all_.columns, [&](const sql::ColumnName& column) {
      // The columns of a primary key that is referred to are not named: any may be one.
      return (may_be(column.table, demand.table) && reads(demand, column.name)) ||
             may_be(column.table, demand.referenced);
    });
  }

 private:
  bool has(const TableName& table) const {
    return std::ranges::any_of(all_.tables, [&](const TableName& other) { return may_be(other, table); });
  }

  sql::Disturbance all_{false, false, {}, {}};
};

/// Goes through the statements to come in their order.
class Outlook {
 public:
  explicit Outlook(pg::Session& session) : session_(session) {}

  void pass(const plan::Statement& statement, std::size_t group, std::size_t number) {
    auto stated = sql::demands_of(statement.sql);
    for (auto& demand : stated.now) expect(std::move(demand), group, number);
    for (auto& demand : stated.later) unchecked_[{demand.table, demand.name}] = demand;
    for (const auto& name : stated.validated)
      if (auto demand = demand_to_validate(name)) expect(std::move(*demand), group, number);
    disturbances_.add(sql::disturbance_of(statement.sql));
  }

  std::vector<ExpectedDemand> take() { return std::move(found_); }

 private:
  std::optional<sql::Demand> demand_to_validate(const sql::ConstraintName& name) const {
    const auto made_before = unchecked_.find({name.table, name.name});
    if (made_before != unchecked_.end()) return made_before->second;
    return demand_of_unchecked(session_, name);
  }

  void expect(sql::Demand demand, std::size_t group, std::size_t number) {
    if (!disturbances_.disturb(demand)) found_.push_back({std::move(demand), group, number});
  }

  pg::Session& session_;
  Disturbances disturbances_;
  std::map<std::pair<TableName, std::string>, sql::Demand> unchecked_;
  std::vector<ExpectedDemand> found_;
};

using Reading = std::vector<ExpectedDemand>;

bool is_answered_with(const Reading& reading, const sql::Demand& demand) {
  const auto& first = reading.front().demand;
  return first.kind == sql::DemandKind::converting && demand.kind == first.kind &&
         demand.table == first.table && demand.only == first.only;
}

/// The demands by readings of rows that answer them: those on the types of a table's columns together, every
/// other one alone.
std::vector<Reading> readings_of(std::vector<ExpectedDemand> demands) {
  std::vector<Reading> readings;
  for (auto& expected : demands) {
    const auto same = std::ranges::find_if(
        readings, [&](const Reading& reading) { return is_answered_with(reading, expected.demand); });
    if (same == readings.end())
      readings.push_back({std::move(expected)});
    else
      same->push_back(std::move(expected));
  }
  return readings;
}

std::vector<std::string> lines_of(pg::Session& session, const Reading& reading) {
  if (reading.front().demand.kind != sql::DemandKind::converting)
    return {violation(session, reading.front().demand)};
  std::vector<sql::Demand> demands;
  for (const auto& expected : reading) demands.push_back(expected.demand);
  return misconverted(session, demands);
}

/// The rows that do not meet the demands of a reading, a line for each; none too when that cannot be found
/// out, as the statements themselves will.
std::vector<std::string> look(pg::Session& session, const plan::Plan& plan, const Reading& reading,
                              std::vector<std::string>& notes) {
  try {
    pg::Transaction transaction(session, {.read_only = true});
    use_settings(session, plan.settings, Span::transaction);
    session.execute("SET LOCAL statement_timeout = " + std::to_string(k_look_limit_ms));
    return lines_of(session, reading);
  } catch (const Error& error) {
    if (error.code != Exit::failed || session.is_broken()) throw;
    if (error.sqlstate == "57014")
      notes.push_back("whether all rows of " + reading.front().demand.table.second +
                      " fit was not known beforehand: reading them takes longer than " +
                      human_duration(k_look_limit_ms / 1000));
    return {};
  }
}

/// Tells all rows that do not fit; a line that was told already, such as of a check that makes a NOT NULL
/// cheap, is told once.
class Misfits {
 public:
  void add(const std::string& line, const ExpectedDemand& expected) {
    if (line.empty() || std::ranges::find(lines_, line) != lines_.end()) return;
    if (lines_.empty()) first_ = expected;
    lines_.push_back(line);
  }

  void expect_none(const plan::Plan& plan, const ApplyRequest& request, std::size_t applied) const {
    if (lines_.empty()) return;
    auto error = Error::failed(lines_.front());
    for (std::size_t number = 1; number < lines_.size(); ++number) error.because(lines_[number]);
    error.because("seen before the plan was " + std::string(applied == 0 ? "begun: " : "continued: ") +
                  place_of(plan, first_.group, first_.statement) + " would fail");
    tell_fate(error, plan, request, applied);
    error.sqlstate = sqlstate_of(first_.demand);
    error.statement = plan.groups[first_.group].statements[first_.statement].sql;
    throw error;
  }

 private:
  std::vector<std::string> lines_;
  ExpectedDemand first_;
};

}  // namespace

std::vector<ExpectedDemand> expected_demands(pg::Session& session, const plan::Plan& plan,
                                             std::size_t first) {
  Outlook outlook(session);
  for (auto group = first; group < plan.groups.size(); ++group)
    for (std::size_t number = 0; number < plan.groups[group].statements.size(); ++number)
      outlook.pass(plan.groups[group].statements[number], group, number);
  return outlook.take();
}

void expect_fitting_rows(Target& target, const plan::Plan& plan, const ApplyRequest& request,
                         std::size_t first, std::vector<std::string>& notes) {
  const auto readings = readings_of(expected_demands(target.session(), plan, first));
  Misfits misfits;
  std::int64_t done = 0;
  for (const auto& reading : readings) {
    if (request.on_progress)
      request.on_progress(
          {"looking at the rows", done++, static_cast<std::int64_t>(readings.size()), "demands"});
    const auto lines = look(target.session(), plan, reading, notes);
    for (std::size_t at = 0; at < lines.size(); ++at) misfits.add(lines[at], reading[at]);
  }
  misfits.expect_none(plan, request, first);
}

}  // namespace plumb::apply
