#include "plan/annotations.hpp"
#include "plan/attached.hpp"
#include "plan/index_marks.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/part_settings.hpp"
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

std::string drop_sql(const schema::Name& table, const schema::Index& index, bool is_online) {
  return (is_online ? "DROP INDEX CONCURRENTLY " : "DROP INDEX ") + qualified(table, index.name);
}

IndexBuild how_built(bool is_online) { return is_online ? IndexBuild::concurrently : IndexBuild::plain; }

std::string rename_sql(const schema::Name& table, const std::string& before, const std::string& after) {
  return "ALTER INDEX " + qualified(table, before) + " RENAME TO " + schema::quoted(after);
}

std::vector<Hazard> hazards_of_building(const Draft& draft, const schema::Name& table, bool is_online) {
  if (is_online || !draft.may_hold_rows(table)) return {};
  return {draft.table_hazard(HazardKind::blocks_writes, "writers wait while the index is built", table)};
}

/// Builds `index` for the part `id`, whose name it may not have yet.
Step building_step(const Draft& draft, const schema::Name& table, const schema::Index& index,
                   const schema::ObjectId& id) {
  const bool is_online = is_built_online(draft, table);
  const auto how = draft.attached.alone.contains(id) ? IndexBuild::on_parent_only : how_built(is_online);
  auto step =
      part_step(Phase::add_index, "AddIndex", table, id, create_index(table, index, how), lock::share);
  stand_on(step, table, is_opaque(index) ? all_columns(draft.to, table) : columns_of(index));
  step.makes = {keys::name(table.schema, index.name), keys::built(id)};
  step.statement.inverse = {{drop_sql(table, index, is_online)}, Restores::all};
  step.statement.hazards = hazards_of_building(draft, table, is_online);
  if (is_online) go_outside(draft, step, table);
  if (index.unique && draft.may_hold_rows(table))
    step.statement.hazards.push_back(
        draft.table_hazard(HazardKind::may_fail_on_data, "fails when two rows have the same key", table));
  return step;
}

/// Gives foreign keys what they can stand on.
void make_key(Step& step, const schema::Name& table, const schema::Index& index) {
  if (const auto columns = unique_columns(index); !columns.empty())
    step.makes.push_back(keys::unique(table, columns));
}

/// Gives an index that was built aside its own name, once that is free.
Step naming_step(const schema::Name& table, const schema::Index& aside, const schema::Index& index) {
  const auto id = part_id(schema::Kind::index, table, index.name);
  auto step = part_step(Phase::alter_table, "RenameIndex", table, id,
                        rename_sql(table, aside.name, index.name), lock::share_update_exclusive);
  step.needs.push_back(keys::built(id));
  step.makes = {keys::name(table.schema, index.name)};
  make_key(step, table, index);
  step.statement.inverse = {{rename_sql(table, index.name, aside.name)}, Restores::all};
  return step;
}

void set_after_creating(Draft& draft, const schema::Name& table, const schema::Index& index) {
  for (auto& sql : statements_after_creating(table, index)) {
    auto step =
        part_step(Phase::alter_table, "AlterIndex", table, part_id(schema::Kind::index, table, index.name),
                  std::move(sql), lock::share_update_exclusive);
    step.needs.push_back(keys::name(table.schema, index.name));
    step.statement.inverse = {{}, Restores::all};  // it goes with the index
    draft.steps.push_back(std::move(step));
  }
}

/// True for an index that makes way for changed columns and is made again: the server locks their table
/// anyway, and nothing is gained by taking the index away before. One with rows of another table goes in the
/// same transaction in which that may be written anew.
bool makes_way(const Draft& draft, const schema::Name& table, const schema::ObjectId& id) {
  return draft.added_parts.contains(id) &&
         (draft.reshaped.contains(table) || has_rows_of_another(draft, id));
}

/// The indexes of partitions go with the one they are attached to.
void free_names_on_partitions(const Draft& draft, const schema::Name& table, const std::string& index,
                              Step& step) {
  const auto parent = schema::quoted(table.schema, index);
  for (const auto& heir : draft.lineage.heirs(table))
    for (const auto& part : heir.from->indexes) {
      if (part.more["parent"] != parent) continue;
      step.removes.push_back(keys::name(heir.from->name.schema, part.name));
      free_names_on_partitions(draft, heir.from->name, part.name, step);
    }
}

}  // namespace

std::vector<std::string> unique_columns(const schema::Index& index) {
  if (!index.unique || !schema::is_plain(index)) return {};
  std::vector<std::string> columns;
  for (const auto& key : index.keys) columns.push_back(key.column);
  return columns;
}

void add_index(Draft& draft, const schema::Name& table, const schema::Index& index) {
  const auto id = part_id(schema::Kind::index, table, index.name);
  if (is_built_aside(draft, id)) {
    auto aside = index;
    aside.name = aside_name(draft, table, index.name);
    draft.steps.push_back(building_step(draft, table, aside, id));
    draft.steps.push_back(naming_step(table, aside, index));
  } else if (can_build_partitions(draft, table) && !draft.attached.alone.contains(id)) {
    add_partitioned_index(draft, table, index);
  } else {
    auto step = building_step(draft, table, index, id);
    if (!draft.attached.alone.contains(id)) make_key(step, table, index);
    order_among_attached(draft, id, step);
    draft.steps.push_back(std::move(step));
  }
  set_after_creating(draft, table, index);
  annotate_new(draft, id);
  annotate_along(draft, id);
}

void drop_index(Draft& draft, const schema::Name& table, const schema::Index& index) {
  const auto id = part_id(schema::Kind::index, table, index.name);
  const bool is_online = is_built_online(draft, table) && !makes_way(draft, table, id);
  auto step = part_step(Phase::drop_index, "DropIndex", table, id, drop_sql(table, index, is_online),
                        lock::access_exclusive);
  have_stood_on(step, table, is_opaque(index) ? all_columns(draft.from, table) : columns_of(index));
  if (is_built_aside(draft, id)) step.needs.push_back(keys::built(id));
  step.removes = {keys::name(table.schema, index.name)};
  if (is_partitioned(draft.from.find_table(table))) free_names_on_partitions(draft, table, index.name, step);
  if (const auto columns = unique_columns(index); !columns.empty())
    step.removes.push_back(keys::unique(table, columns));
  step.statement.inverse = {making_again(draft, id), Restores::all};
  if (is_online) step.statement.inverse.sql = {create_index(table, index, IndexBuild::concurrently)};
  for (auto& sql : statements_after_creating(table, index))
    step.statement.inverse.sql.push_back(std::move(sql));
  for (auto& sql : marking_statements(table, id, index.more))
    step.statement.inverse.sql.push_back(std::move(sql));
  for (auto& sql : annotation_statements(draft, id)) step.statement.inverse.sql.push_back(std::move(sql));
  step.statement.hazards = {{HazardKind::index_dropped, "queries that use it become slower", {}, {}, false}};
  if (is_online) go_outside(step);
  draft.steps.push_back(std::move(step));
}

void rename_index(Draft& draft, const schema::Name& table, const schema::Index& from, const std::string& to) {
  auto step =
      part_step(Phase::alter_table, "RenameIndex", table, part_id(schema::Kind::index, table, from.name),
                rename_sql(table, from.name, to), lock::share_update_exclusive);
  step.removes = {keys::name(table.schema, from.name)};
  step.makes = {keys::name(table.schema, to)};
  step.statement.inverse = {{rename_sql(table, to, from.name)}, Restores::all};
  draft.steps.push_back(std::move(step));
}

}  // namespace plumb::plan
