#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "plan/draft.hpp"
#include "plan/grouping.hpp"
#include "plan/written_hazards.hpp"

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

bool renames(const Classified& seen) {
  return std::ranges::any_of(seen.acts, [](const sql::Act& act) { return act.verb == "RENAME"; });
}

/// What a statement of this kind locks at most of what is there: a new table those it refers to, a view
/// itself when it is replaced.
std::string lock_of(const Classified& seen, bool names_any) {
  static const std::map<std::string, const char*> k_locks = {
      {"ALTER DOMAIN", lock::share},
      {"ALTER PUBLICATION", lock::share_update_exclusive},
      {"COMMENT", lock::share_update_exclusive},
      {"CREATE PUBLICATION", lock::share_update_exclusive},
      {"CREATE STATISTICS", lock::share_update_exclusive},
      {"CREATE TRIGGER", lock::share_row_exclusive},
      {"SECURITY LABEL", lock::share_update_exclusive}};
  if (seen.kind == "CREATE INDEX")
    return seen.effect == Effect::ddl ? lock::share : lock::share_update_exclusive;
  if (seen.kind == "ALTER INDEX" && renames(seen)) return lock::share_update_exclusive;
  if (const auto found = k_locks.find(seen.kind); found != k_locks.end() && !renames(seen))
    return found->second;
  if (seen.kind == "CREATE TABLE" || seen.kind == "CREATE FOREIGN TABLE")
    return names_any ? lock::share_row_exclusive : "";
  if (seen.kind == "CREATE FUNCTION" || seen.kind == "CREATE PROCEDURE")
    return names_any ? lock::row_exclusive : "";  // by a body of SQL, which may write
  if (seen.kind == "CREATE VIEW") return names_any ? lock::access_exclusive : "";
  static const std::set<std::string> k_shutting = {
      "ALTER FOREIGN TABLE", "ALTER INDEX",   "ALTER MATERIALIZED VIEW", "ALTER POLICY",
      "ALTER SEQUENCE",      "ALTER RULE",    "ALTER TRIGGER",           "ALTER VIEW",
      "CREATE RULE",         "CREATE POLICY", "TRUNCATE TABLE"};
  if (seen.kind.starts_with("ALTER TABLE") || seen.kind.starts_with("DROP ") ||
      k_shutting.contains(seen.kind))
    return lock::access_exclusive;
  return seen.effect == Effect::data ? lock::row_exclusive : "";
}

std::string lowered(std::string words) {
  std::ranges::transform(words, words.begin(), [](unsigned char c) { return std::tolower(c); });
  return words;
}

/// The change that an act is, as a plan from schemas names it.
std::string change_of(const sql::Act& act) {
  static const std::map<std::string, std::string> verbs = {
      {"CREATE", "Add"}, {"ADD", "Add"}, {"DROP", "Drop"}, {"ALTER", "Alter"}, {"RENAME", "Rename"}};
  const auto verb = verbs.find(act.verb);
  if (verb == verbs.end()) return "";
  std::string change = verb->second;
  for (const auto& word : split(act.noun, ' ')) change += word.substr(0, 1) + lowered(word.substr(1));
  return change;
}

std::string first_name(const Classified& seen) {
  const auto& names = seen.relations.empty() ? seen.types : seen.relations;
  if (names.empty()) return "";
  return names.front().first.empty() ? names.front().second
                                     : names.front().first + "." + names.front().second;
}

/// The act of a statement whose command tag says all: "CREATE TABLE" of the table it names first.
sql::Act act_of_tag(const Classified& seen) {
  const auto space = seen.kind.find(' ');
  if (space == std::string::npos) return {seen.kind, "", first_name(seen)};
  return {seen.kind.substr(0, space), seen.kind.substr(space + 1), first_name(seen)};
}

/// The one thing that a statement does; several of a kind count as one, others as what its command tag says.
sql::Act act_of(const Classified& seen) {
  if (seen.acts.empty()) return act_of_tag(seen);
  auto act = seen.acts.front();
  for (std::size_t i = 1; i < seen.acts.size(); ++i) {
    if (seen.acts[i].verb != act.verb || seen.acts[i].noun != act.noun) return act_of_tag(seen);
    act.object += ", " + seen.acts[i].object;
  }
  return act;
}

/// Says what the statement does in the words of a plan from schemas ("DropColumn", "column
/// public.book.tags"), where these have a word for it.
void name_change(const Classified& seen, Statement& out) {
  const auto act = act_of(seen);
  out.change = change_of(act);
  if (!out.change.empty() && !act.object.empty()) {
    out.object = lowered(act.noun) + " " + act.object;
  } else {
    out.change = "Run";
    out.object = seen.kind + (act.object.empty() ? "" : " on " + act.object);
  }
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

/// The statements of a plan as they are added.
class WrittenPlan {
 public:
  WrittenPlan(const schema::Model& from, const RiskOf& risk_of)
      : from_(from), risk_of_(risk_of), resolver_(from) {}

  void add(std::string text);
  Plan finished();

 private:
  std::vector<Name> named_by(const Classified& seen) const {
    std::vector<Name> names;
    for (const auto& name : seen.relations)
      for (const auto& found : resolver_.find(name)) names.push_back(found);
    return names;
  }

  const schema::Model& from_;
  const RiskOf& risk_of_;
  Resolver resolver_;
  Plan plan_;
};

Group& group_for(const Classified& seen, Plan& plan) {
  const bool transactional = seen.effect != Effect::non_transactional;
  if (plan.groups.empty() || !transactional || !plan.groups.back().transactional) {
    plan.groups.emplace_back();
    plan.groups.back().transactional = transactional;
  }
  return plan.groups.back();
}

void WrittenPlan::add(std::string text) {
  const auto seen = sql::classify(text);
  refuse_what_no_plan_holds(seen, text);
  if (seen.kind == "CREATE FUNCTION" || seen.kind == "CREATE PROCEDURE")
    plan_.settings = settings_for_routines();
  Group& group = group_for(seen, plan_);
  const auto named = named_by(seen);
  group.relations.insert(group.relations.end(), named.begin(), named.end());
  for (const auto& [schema, name] : seen.types) group.types.push_back({schema, name});
  Statement statement;
  name_change(seen, statement);
  statement.lock = lock_of(seen, !named.empty());
  statement.hazards = written_hazards(seen, named, from_, risk_of_);
  statement.sql = std::move(text);
  group.statements.push_back(std::move(statement));
}

Plan WrittenPlan::finished() {
  for (auto& group : plan_.groups) {
    add_dependents(group, from_, from_);
    sort_names(group);
  }
  return std::move(plan_);
}

}  // namespace

Plan plan_statements(const std::vector<std::string>& statements, const schema::Model& from,
                     const RiskOf& risk_of) {
  WrittenPlan plan(from, risk_of);
  for (std::size_t i = 0; i < statements.size(); ++i)
    for (auto& statement : sql::split(statements[i], "statement " + std::to_string(i + 1)))
      plan.add(std::move(statement.text));
  return plan.finished();
}

Plan plan_statements(const std::vector<std::string>& statements, const schema::Model& from) {
  return plan_statements(statements, from, [](const Name&, const std::string&) { return nullptr; });
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
