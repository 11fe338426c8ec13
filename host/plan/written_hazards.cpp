#include "plan/written_hazards.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/text.hpp"

namespace plumb::plan {
namespace {

using schema::Name;
using sql::Effect;
using sql::Remark;

/// What a remark means for the rows of what it names, by the beginning of its kind.
struct Loss {
  std::string_view kind, before, after;
};

constexpr Loss k_losses[] = {{"DROP TABLE", "all rows of ", " are gone"},
                             {"TRUNCATE CASCADE", "all rows of ", " and of what refers to it are gone"},
                             {"TRUNCATE", "all rows of ", " are gone"},
                             {"DELETE without", "all rows of ", " are gone"},
                             {"UPDATE without", "what all rows of ", " held before is gone"},
                             {"DROP COLUMN", "all values of ", " are gone"},
                             {"ALTER COLUMN TYPE", "values of ", " may not outlive the change of type"}};

std::string loss_text(const Remark& remark) {
  for (const auto& [kind, before, after] : k_losses)
    if (remark.kind.starts_with(kind)) return std::string(before) + remark.object + std::string(after);
  return join({remark.kind, remark.object}, " ");
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
bool hides_writing(const sql::Classified& seen) {
  return seen.effect == Effect::data &&
         (seen.kind == "EXPLAIN" || (seen.kind == "SELECT" && !seen.relations.empty()));
}

/// True when `text` is how a statement names the table, with its schema or without, followed by `rest`.
bool names_it(const std::string& text, const Name& table, const std::string& rest = "") {
  return text == table.name + rest || text == table.schema + "." + table.name + rest;
}

/// Collects the hazards of one statement.
class WrittenHazards {
 public:
  WrittenHazards(const sql::Classified& seen, const std::vector<Name>& named, const schema::Model& from,
                 const RiskOf& risk_of)
      : seen_(seen), from_(from), risk_of_(risk_of) {
    for (const auto& name : named)
      if (const auto* table = from.find_table(name)) named_.push_back(table);
  }

  std::vector<Hazard> all() {
    if (seen_.effect == Effect::unknown) add(HazardKind::unknown, "plumb cannot tell what it does");
    for (const auto& remark : seen_.remarks) add_remark(remark);
    if (seen_.remarks.empty() && (overwrites_rows(seen_.kind) || hides_writing(seen_))) add_overwriting();
    if (seen_.kind == "CREATE INDEX" && seen_.effect == Effect::ddl)
      measure(add(HazardKind::blocks_writes, "writers wait while the index is built"), all_named());
    if (changes_rights(seen_.kind)) add(HazardKind::changes_permissions, "changes who may do what");
    if (seen_.effect == Effect::non_transactional)
      add(HazardKind::not_transactional, "cannot be rolled back with the rest");
    return std::move(out_);
  }

 private:
  Hazard& add(HazardKind kind, std::string message) {
    out_.push_back({kind, std::move(message), {}, {}, false});
    return out_.back();
  }

  void add_remark(const Remark& remark) {
    if (remark.destructive) {
      Hazard& hazard = add(HazardKind::data_loss, loss_text(remark));
      if (!measure_column(hazard, remark)) measure(hazard, lost_with(remark));
    }
    if (remark.kind == "ALTER COLUMN TYPE")
      measure(add(HazardKind::table_rewrite, "the table may be written anew"), all_named());
    if (remark.kind == "DROP INDEX") add(HazardKind::index_dropped, "queries that use it become slower");
  }

  /// Which rows meet its condition nobody knows before it runs: at most all.
  void add_overwriting() {
    Hazard& hazard =
        add(HazardKind::data_loss, "what the rows held before is gone; at most all of the table");
    auto tables = all_named();
    if (overwrites_rows(seen_.kind) && tables.size() > 1) tables.resize(1);  // its own comes first
    measure(hazard, tables);
    hazard.exact = false;
  }

  std::vector<Name> all_named() const {
    std::vector<Name> names;
    for (const auto* table : named_) names.push_back(table->name);
    return names;
  }

  /// The tables whose rows go when what the remark names goes.
  std::vector<Name> lost_with(const Remark& remark) const {
    std::vector<Name> tables;
    if (remark.kind.starts_with("DROP SCHEMA"))
      for (const auto& table : from_.tables)
        if (table.name.schema == remark.object && table.kind != schema::TableKind::partition)
          tables.push_back(table.name);
    for (const auto* table : named_)
      if (names_it(remark.object, table->name)) tables.push_back(table->name);
    if (remark.kind == "TRUNCATE CASCADE") add_referring(tables);
    return tables;
  }

  void add_referring(std::vector<Name>& tables) const {
    for (std::size_t i = 0; i < tables.size(); ++i)  // grows while it goes
      for (const auto& table : from_.tables)
        for (const auto& key : table.constraints)
          if (key.kind == schema::Kind::foreign_key && key.references == tables[i] &&
              std::ranges::find(tables, table.name) == tables.end())
            tables.push_back(table.name);
  }

  /// Measures the column that the remark names; false when it names none that is there.
  bool measure_column(Hazard& hazard, const Remark& remark) const {
    for (const auto* table : named_)
      for (const auto& column : table->columns) {
        if (!names_it(remark.object, table->name, "." + column.name)) continue;
        const auto* risk = risk_of_(table->name, column.name);
        if (risk == nullptr || !risk->columns.contains(column.name)) return true;
        std::tie(hazard.rows, hazard.bytes) = risk->columns.at(column.name);
        hazard.exact = risk->exact;
        return true;
      }
    return false;
  }

  /// Rows and bytes of all of `tables`, when all are known.
  void measure(Hazard& hazard, const std::vector<Name>& tables) const {
    std::int64_t rows = 0, bytes = 0;
    bool exact = true, known = !tables.empty();
    for (const auto& table : tables) {
      const auto* risk = risk_of_(table, "");
      known = known && risk != nullptr;
      if (risk == nullptr) continue;  // the others are asked for all the same
      rows += risk->rows;
      bytes += risk->bytes;
      exact = exact && risk->exact;
    }
    if (!known) return;
    hazard.rows = rows;
    hazard.bytes = bytes;
    hazard.exact = exact;
  }

  const sql::Classified& seen_;
  const schema::Model& from_;
  const RiskOf& risk_of_;
  std::vector<const schema::Table*> named_;
  std::vector<Hazard> out_;
};

}  // namespace

std::vector<Hazard> written_hazards(const sql::Classified& seen, const std::vector<Name>& named,
                                    const schema::Model& from, const RiskOf& risk_of) {
  return WrittenHazards(seen, named, from, risk_of).all();
}

}  // namespace plumb::plan
