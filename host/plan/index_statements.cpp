#include "plan/annotations.hpp"
#include "plan/keys.hpp"
#include "plan/part.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

std::vector<std::string> columns_of(const schema::Index& index) {
  auto columns = index.include;
  for (const auto& key : index.keys)
    if (!key.column.empty()) columns.push_back(key.column);
  return columns;
}

// The columns within an expression or predicate are not known; the index waits for all of the table's.
bool is_opaque(const schema::Index& index) { return !schema::is_plain(index); }

std::vector<std::string> all_columns(const schema::Model& model, const schema::Name& table) {
  std::vector<std::string> out;
  if (const auto* found = model.find_table(table))
    for (const auto& column : found->columns) out.push_back(column.name);
  return out;
}

std::string qualified(const schema::Name& table, const std::string& index) {
  return schema::quoted(table.schema, index);
}

std::string drop_sql(const schema::Name& table, const schema::Index& index) {
  return "DROP INDEX " + qualified(table, index.name);
}

}  // namespace

std::vector<std::string> unique_columns(const schema::Index& index) {
  if (!index.unique || !schema::is_plain(index)) return {};
  std::vector<std::string> columns;
  for (const auto& key : index.keys) columns.push_back(key.column);
  return columns;
}

void add_index(Draft& draft, const schema::Name& table, const schema::Index& index) {
  auto step = part_step(Phase::add_index, "AddIndex", table, part_id(schema::Kind::index, table, index.name),
                        create_index(table, index), lock::share);
  stand_on(step, table, is_opaque(index) ? all_columns(draft.to, table) : columns_of(index));
  step.makes = {keys::name(table.schema, index.name)};
  if (const auto columns = unique_columns(index); !columns.empty())
    step.makes.push_back(keys::unique(table, columns));
  step.statement.inverse = {{drop_sql(table, index)}, Restores::all};
  if (draft.may_hold_rows(table)) {
    step.statement.hazards.push_back(
        draft.table_hazard(HazardKind::blocks_writes, "writers wait while the index is built", table));
    if (index.unique)
      step.statement.hazards.push_back(
          draft.table_hazard(HazardKind::may_fail_on_data, "fails when two rows have the same key", table));
  }
  draft.steps.push_back(std::move(step));
  annotate_new(draft, part_id(schema::Kind::index, table, index.name),
               draft.dropped_parts.contains(part_id(schema::Kind::index, table, index.name)));
}

void drop_index(Draft& draft, const schema::Name& table, const schema::Index& index) {
  auto step =
      part_step(Phase::drop_index, "DropIndex", table, part_id(schema::Kind::index, table, index.name),
                drop_sql(table, index), lock::access_exclusive);
  have_stood_on(step, table, is_opaque(index) ? all_columns(draft.from, table) : columns_of(index));
  step.removes = {keys::name(table.schema, index.name)};
  if (const auto columns = unique_columns(index); !columns.empty())
    step.removes.push_back(keys::unique(table, columns));
  step.statement.inverse = {{create_index(table, index)}, Restores::all};
  step.statement.hazards = {{HazardKind::index_dropped, "queries that use it become slower", {}, {}, false}};
  draft.steps.push_back(std::move(step));
}

void rename_index(Draft& draft, const schema::Name& table, const schema::Index& from, const std::string& to) {
  const auto rename = [&](const std::string& before, const std::string& after) {
    return "ALTER INDEX " + qualified(table, before) + " RENAME TO " + schema::quoted(after);
  };
  auto step =
      part_step(Phase::alter_table, "RenameIndex", table, part_id(schema::Kind::index, table, from.name),
                rename(from.name, to), lock::share_update_exclusive);
  step.removes = {keys::name(table.schema, from.name)};
  step.makes = {keys::name(table.schema, to)};
  step.statement.inverse = {{rename(to, from.name)}, Restores::all};
  draft.steps.push_back(std::move(step));
}

}  // namespace plumb::plan
