#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "plan/draft.hpp"
#include "plan/grouping.hpp"
#include "sql/statement.hpp"

namespace plumb::plan {
namespace {

using schema::Name;
using sql::Classified;
using sql::Effect;

void refuse_what_no_plan_holds(const Classified& seen, const std::string& text) {
  if (seen.effect != Effect::forbidden && seen.effect != Effect::control) return;
  const bool is_control = seen.effect == Effect::control;
  Error error = Error::refused("a plan may not hold " + seen.kind);
  error.because(is_control ? "transactions, settings and locks are the plan's own"
                           : "what it would do cannot be seen in its text");
  error.statement = text;
  throw error.next(is_control ? "leave it out" : "write the statements it would run");
}

bool changes_rights(const std::string& kind) {
  static const std::set<std::string> kinds = {
      "GRANT",       "REVOKE",        "GRANT ROLE",   "ALTER DEFAULT PRIVILEGES",
      "CREATE ROLE", "ALTER ROLE",    "DROP ROLE",    "REASSIGN OWNED",
      "DROP OWNED",  "CREATE POLICY", "ALTER POLICY", "DROP POLICY"};
  return kinds.contains(kind);
}

bool overwrites_rows(const std::string& kind) {
  return kind == "UPDATE" || kind == "DELETE" || kind == "MERGE";
}

// A SELECT or EXPLAIN with writing inside: which rows it touches is not told apart from an UPDATE of its own.
bool hides_writing(const Classified& seen) {
  return seen.effect == Effect::data &&
         (seen.kind == "EXPLAIN" || (seen.kind == "SELECT" && !seen.relations.empty()));
}

std::vector<Hazard> hazards_of(const Classified& seen) {
  std::vector<Hazard> out;
  const auto add = [&](HazardKind kind, std::string message) {
    out.push_back({kind, std::move(message), {}, {}, false});
  };
  if (seen.effect == Effect::unknown) add(HazardKind::unknown, "plumb cannot tell what it does");
  for (const auto& remark : seen.remarks) {
    if (remark.destructive) add(HazardKind::data_loss, join({remark.kind, remark.object}, " "));
    if (remark.kind == "ALTER COLUMN TYPE") add(HazardKind::table_rewrite, "the table may be written anew");
    if (remark.kind == "DROP INDEX") add(HazardKind::index_dropped, "queries that use it become slower");
  }
  if (seen.remarks.empty() && (overwrites_rows(seen.kind) || hides_writing(seen)))
    add(HazardKind::data_loss, "what the rows held before is gone");
  if (seen.kind == "CREATE INDEX" && seen.effect == Effect::ddl)
    add(HazardKind::blocks_writes, "writers wait while the index is built");
  if (changes_rights(seen.kind)) add(HazardKind::changes_permissions, "changes who may do what");
  if (seen.effect == Effect::non_transactional)
    add(HazardKind::not_transactional, "cannot be rolled back with the rest");
  return out;
}

std::string lock_of(const Classified& seen) {
  if (seen.kind == "CREATE INDEX")
    return seen.effect == Effect::ddl ? lock::share : lock::share_update_exclusive;
  if (seen.kind.starts_with("ALTER TABLE") || seen.kind.starts_with("DROP ") || seen.kind == "TRUNCATE TABLE")
    return lock::access_exclusive;
  return seen.effect == Effect::data ? lock::row_exclusive : "";
}

std::string object_of(const Classified& seen) {
  if (!seen.remarks.empty() && !seen.remarks.front().object.empty()) return seen.remarks.front().object;
  const auto& names = seen.relations.empty() ? seen.types : seen.relations;
  if (names.empty()) return "";
  return names.front().first.empty() ? names.front().second
                                     : names.front().first + "." + names.front().second;
}

/// Resolves the names of statements in a model.
class Resolver {
 public:
  explicit Resolver(const schema::Model& model) {
    for (const auto& table : model.tables) {
      add({table.name.schema, table.name.name}, table.name);
      for (const auto& index : table.indexes) add({table.name.schema, index.name}, table.name);
      for (const auto& constraint : table.constraints) add({table.name.schema, constraint.name}, table.name);
    }
    for (const auto& sequence : model.sequences) add(sequence.name, sequence.name);
  }

  /// The tables and sequences that may be meant: an index stands for its table, and a name without a schema
  /// for each of that name. A name that is not there yet stands for itself.
  std::vector<Name> find(const std::pair<std::string, std::string>& name) const {
    if (name.first.empty()) {
      const auto found = by_name_.find(name.second);
      return found == by_name_.end() ? std::vector<Name>() : found->second;
    }
    const auto found = by_full_name_.find({name.first, name.second});
    return {found == by_full_name_.end() ? Name{name.first, name.second} : found->second};
  }

 private:
  void add(const Name& name, const Name& relation) {
    by_full_name_.emplace(name, relation);
    by_name_[name.name].push_back(relation);
  }

  std::map<Name, Name> by_full_name_;
  std::map<std::string, std::vector<Name>> by_name_;
};

Statement statement_of(const Classified& seen, std::string text) {
  Statement out;
  out.sql = std::move(text);
  out.change = seen.kind;
  out.object = object_of(seen);
  out.lock = lock_of(seen);
  out.hazards = hazards_of(seen);
  return out;
}

Group& group_for(const Classified& seen, Plan& plan) {
  const bool transactional = seen.effect != Effect::non_transactional;
  if (plan.groups.empty() || !transactional || !plan.groups.back().transactional) {
    plan.groups.emplace_back();
    plan.groups.back().transactional = transactional;
  }
  return plan.groups.back();
}

void add_statement(std::string text, const Resolver& resolver, Plan& plan) {
  const auto seen = sql::classify(text);
  refuse_what_no_plan_holds(seen, text);
  Group& group = group_for(seen, plan);
  for (const auto& name : seen.relations)
    for (const auto& found : resolver.find(name)) group.relations.push_back(found);
  for (const auto& [schema, name] : seen.types) group.types.push_back({schema, name});
  group.statements.push_back(statement_of(seen, std::move(text)));
}

}  // namespace

Plan plan_statements(const std::vector<std::string>& statements, const schema::Model& from) {
  Plan plan;
  const Resolver resolver(from);
  for (std::size_t i = 0; i < statements.size(); ++i)
    for (auto& statement : sql::split(statements[i], "statement " + std::to_string(i + 1)))
      add_statement(std::move(statement.text), resolver, plan);
  for (auto& group : plan.groups) {
    add_dependents(group, from, from);
    sort_names(group);
  }
  return plan;
}

Inverse inverse_of(const Plan& plan) {
  Inverse out{{}, Restores::all};
  for (auto group = plan.groups.rbegin(); group != plan.groups.rend(); ++group)
    for (auto statement = group->statements.rbegin(); statement != group->statements.rend(); ++statement) {
      const auto& inverse = statement->inverse;
      if (statement->change == "CreateLedger") continue;  // what was applied stays on record
      out.sql.insert(out.sql.end(), inverse.sql.begin(), inverse.sql.end());
      out.restores = std::max(out.restores, inverse.restores);
    }
  return out;
}

}  // namespace plumb::plan
