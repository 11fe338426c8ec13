#include "apply/ledger.hpp"

#include <algorithm>

#include "base/digest.hpp"

namespace plumb::apply {

std::vector<std::string> ledger_statements() {
  return {
      "CREATE SCHEMA plumb",
      "COMMENT ON SCHEMA plumb IS 'plumb: what was applied here, and which approvals were used'",
      R"sql(CREATE TABLE plumb.ledger (
  key text PRIMARY KEY,
  run text NOT NULL,
  plan text NOT NULL,
  group_number integer NOT NULL,
  statements text NOT NULL,
  role text NOT NULL DEFAULT session_user,
  applied_at timestamp with time zone NOT NULL DEFAULT pg_catalog.clock_timestamp()
))sql",
      R"sql(CREATE TABLE plumb.approval_used (
  nonce text PRIMARY KEY,
  key text NOT NULL,
  run text NOT NULL,
  plan text NOT NULL,
  used_at timestamp with time zone NOT NULL DEFAULT pg_catalog.clock_timestamp()
))sql",
  };
}

bool has_ledger(pg::Session& session) {
  return session
      .query(R"sql(
        SELECT pg_catalog.count(*) = 2
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'plumb' AND c.relkind = 'r' AND c.relname IN ('ledger', 'approval_used'))sql")[0]
      .boolean(0);
}

bool is_applied(pg::Session& session, const std::string& key) {
  if (!has_ledger(session)) return false;
  return !session.query("SELECT 1 FROM plumb.ledger WHERE key = $1", {key}).empty();
}

plan::Plan applied_part(pg::Session& session, plan::Plan plan, const std::string& run) {
  if (!has_ledger(session)) return plan;
  const auto rows =
      session.query("SELECT DISTINCT group_number FROM plumb.ledger WHERE run = $1 AND plan = $2 ORDER BY 1",
                    {run, plan.id});
  std::vector<plan::Group> groups;
  for (const auto row : rows) {
    const auto number = static_cast<std::size_t>(row.integer(0));
    if (number >= 1 && number <= plan.groups.size()) groups.push_back(plan.groups[number - 1]);
  }
  plan.groups = std::move(groups);
  return plan;
}

bool has_row(pg::Session& session, const LedgerRow& row) {
  if (!has_ledger(session)) return false;
  const auto rows = session.query("SELECT plan, statements FROM plumb.ledger WHERE key = $1", {row.key});
  if (rows.empty()) return false;
  if (rows[0][0] == row.plan && rows[0][1] == row.statements) return true;
  throw Error::failed("the target's ledger has another plan under " + row.key)
      .because("applied was plan " + rows[0].text(0).substr(0, 12) + ", this is " + row.plan.substr(0, 12))
      .next("start a new run");
}

namespace {

/// The newest row of the ledger: run and time in UTC; none without a ledger.
std::optional<std::pair<std::string, std::string>> newest_row(pg::Session& session) {
  if (!has_ledger(session)) return std::nullopt;
  const auto rows = session.query(R"sql(
    SELECT l.run, pg_catalog.to_char(l.applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')
    FROM plumb.ledger AS l ORDER BY l.applied_at DESC LIMIT 1)sql");
  if (rows.empty()) return std::nullopt;
  return std::pair(rows[0].text(0), rows[0].text(1));
}

}  // namespace

std::string last_run(pg::Session& session) {
  const auto newest = newest_row(session);
  return newest ? newest->first : "";
}

std::string last_to_apply(pg::Session& session, const std::string& run) {
  const auto newest = newest_row(session);
  if (!newest || newest->first == run) return "";
  return "run " + newest->first + " was the last to apply a plan here, at " + newest->second + " UTC";
}

std::string group_key(const std::string& effect_key, std::size_t group) {
  return effect_key + "#" + std::to_string(group + 1);
}

std::string statements_digest(const plan::Group& group) {
  Sha256 digest;
  for (const auto& statement : group.statements) digest.update(statement.sql + ";\n");
  return digest.hex();
}

void write_row(pg::Session& session, const LedgerRow& row) {
  session.execute(R"sql(
    INSERT INTO plumb.ledger (key, run, plan, group_number, statements)
    VALUES ($1, $2, $3, $4::integer, $5))sql",
                  {row.key, row.run, row.plan, std::to_string(row.group + 1), row.statements});
}

void use_approvals(pg::Session& session, const ApplyRequest& request, const std::string& plan) {
  for (const auto& nonce : request.nonces) {
    session.execute(R"sql(
      INSERT INTO plumb.approval_used (nonce, key, run, plan) VALUES ($1, $2, $3, $4)
      ON CONFLICT (nonce) DO NOTHING)sql",
                    {nonce, request.key, request.run, plan});
    const auto used = session.query("SELECT key, run FROM plumb.approval_used WHERE nonce = $1", {nonce});
    // The same effect finds its own mark when it is repeated after a crash.
    if (!used.empty() && used[0][0] == request.key) continue;
    throw Error::refused("this approval was already used")
        .because("run " + used[0].text(1) + " applied a plan with it; an approval releases one application")
        .next("plumb approve " + request.run);
  }
}

void add_ledger(plan::Plan& plan) {
  if (plan.groups.empty() || !plan.groups.front().transactional)
    plan.groups.insert(plan.groups.begin(), plan::Group{});
  auto& statements = plan.groups.front().statements;
  std::vector<plan::Statement> ledger;
  for (auto& sql : ledger_statements()) {
    plan::Statement statement;
    statement.sql = std::move(sql);
    statement.change = k_create_ledger;
    statement.object = "schema plumb";
    statement.inverse.restores =
        plan::Restores::all;  // it stays: what was applied is history also when undone
    ledger.push_back(std::move(statement));
  }
  statements.insert(statements.begin(), ledger.begin(), ledger.end());
}

bool creates_ledger(const plan::Plan& plan) {
  const auto first = ledger_statements()[2];
  return std::ranges::any_of(plan.groups, [&](const plan::Group& group) {
    return std::ranges::any_of(group.statements,
                               [&](const auto& statement) { return statement.sql == first; });
  });
}

bool may_create_schema(pg::Session& session) {
  return session.query("SELECT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')")[0]
      .boolean(0);
}

}  // namespace plumb::apply
