#include "plan/online.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

// Who waits for one of these locks keeps nobody from reading and writing, and gets it only after older
// transactions have ended; autovacuum, too, makes way only after a second.
constexpr int k_patient_lock_timeout_ms = 600'000;

// What changes the catalog alone takes a moment. Something is wrong where it does not.
constexpr int k_brief_timeout_ms = 30'000;

bool has_relation(const schema::Model& model, const schema::Name& name) {
  const auto is_it = [&](const auto& part) { return part.name == name.name; };
  return std::ranges::any_of(model.tables, [&](const schema::Table& table) {
    return table.name.schema == name.schema &&
           (table.name.name == name.name || std::ranges::any_of(table.indexes, is_it) ||
            std::ranges::any_of(table.constraints, is_it));
  });
}

Hazard scan(const Draft& draft, const schema::Name& table) {
  return draft.table_hazard(HazardKind::full_scan, "all rows are read, while others read and write", table);
}

}  // namespace

bool reads_rows(const Hazard& hazard) {
  return hazard.kind == HazardKind::table_rewrite || hazard.kind == HazardKind::blocks_writes ||
         hazard.kind == HazardKind::blocks_reads || hazard.kind == HazardKind::full_scan;
}

bool makes_wait(const Statement& statement) {
  return statement.lock == lock::access_exclusive || statement.lock == lock::share_row_exclusive ||
         statement.lock == lock::share;
}

bool is_partitioned(const schema::Table* table) { return table && table->more.has("partition key"); }

void go_outside(Step& step) {
  step.sharing = Sharing::outside;
  step.statement.lock = lock::share_update_exclusive;
  step.statement.lock_timeout_ms = k_patient_lock_timeout_ms;
  step.statement.hazards.push_back(
      {HazardKind::not_transactional, "runs outside of a transaction", {}, {}, false});
}

void go_outside(const Draft& draft, Step& step, const schema::Name& table) {
  go_outside(step);
  step.statement.hazards.push_back(scan(draft, table));
}

void go_apart(const Draft& draft, Step& step, const schema::Name& table) {
  step.sharing = Sharing::apart;
  step.statement.lock = lock::share_update_exclusive;
  step.statement.lock_timeout_ms = k_patient_lock_timeout_ms;
  step.statement.hazards.push_back(scan(draft, table));
}

void limit_blocking(std::vector<Group>& groups) {
  for (auto& group : groups)
    for (auto& statement : group.statements)
      if (makes_wait(statement) && std::ranges::none_of(statement.hazards, reads_rows))
        statement.statement_timeout_ms = k_brief_timeout_ms;
}

bool is_built_online(const Draft& draft, const schema::Name& table) {
  return draft.is_online(table) && !is_partitioned(draft.from.find_table(table));
}

bool has_rows_of_another(const Draft& draft, const schema::ObjectId& part) {
  const auto needs = draft.from.needs_of(part);
  return std::ranges::any_of(needs, [&](const schema::ObjectId& id) {
    return id.kind == schema::Kind::table && table_of(id) != table_of(part);
  });
}

bool is_built_aside(const Draft& draft, const schema::ObjectId& part) {
  const schema::Name table{part.schema, part.parent};
  const auto needs = draft.from.needs_of(part);
  const bool makes_way =
      has_rows_of_another(draft, part) ||
      std::ranges::any_of(needs, [&](const schema::ObjectId& id) { return draft.gone.contains(id); });
  return draft.dropped_parts.contains(part) && !draft.reshaped.contains(table) && !makes_way &&
         is_built_online(draft, table);
}

std::string aside_name(const Draft& draft, const schema::Name& table, const std::string& name) {
  const auto is_taken = [&](const std::string& wanted) {
    return has_relation(draft.from, {table.schema, wanted}) || has_relation(draft.to, {table.schema, wanted});
  };
  auto wanted = schema::with_ending(name, "_new");
  for (int number = 2; is_taken(wanted); ++number)
    wanted = schema::with_ending(name, "_new" + std::to_string(number));
  return wanted;
}

}  // namespace plumb::plan
