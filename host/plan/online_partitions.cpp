#include <algorithm>

#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Index;
using schema::Model;
using schema::Name;
using schema::Table;
using schema::TableKind;

std::vector<const Table*> partitions_of(const Model& model, const Name& parent) {
  std::vector<const Table*> out;
  for (const auto& table : model.tables)
    if (table.more.has("bound") && table.parents.front() == parent) out.push_back(&table);
  return out;
}

bool stays_bound(const Draft& draft, const Name& partition) {
  const auto *before = draft.from.find_table(partition), *after = draft.to.find_table(partition);
  return before && after && before->parents == after->parents &&
         before->more["bound"] == after->more["bound"];
}

/// True when all partitions below are there already and stay, and none keeps its rows on another server.
bool has_settled_partitions(const Draft& draft, const Name& parent) {
  const auto is_settled = [&](const Table* partition) {
    return stays_bound(draft, partition->name) && partition->kind != TableKind::foreign &&
           !draft.dropped.contains(partition->name) && has_settled_partitions(draft, partition->name);
  };
  return std::ranges::all_of(partitions_of(draft.from, parent), is_settled) &&
         std::ranges::all_of(partitions_of(draft.to, parent), is_settled);
}

/// The name that an index of the parent has on a partition: as the desired schema says, or as the server
/// would call it.
std::string name_on_partition(const Draft& draft, const Table& partition, const Name& parent_index) {
  if (const auto* wanted = draft.to.find_table(partition.name))
    for (const auto& index : wanted->indexes)
      if (index.more["parent"] == parent_index.sql()) return index.name;
  return aside_name(draft, partition.name, partition.name.name + "_" + parent_index.name);
}

/// Builds the indexes of a partitioned table from its leaves up.
class PartitionedBuild {
 public:
  PartitionedBuild(Draft& draft, const Name& root, const Index& index) : draft_(draft), root_(root) {
    build(*draft.to.find_table(root), index);
  }

 private:
  void build(const Table& table, const Index& index) {
    const auto partitions =
        is_partitioned(&table) ? partitions_of(draft_.from, table.name) : std::vector<const Table*>{};
    auto step = creating_step(table, index);
    if (partitions.empty()) step.makes.push_back(keys::built(step.object));
    draft_.steps.push_back(std::move(step));
    for (const auto* partition : partitions) {
      auto own = index;
      own.name = name_on_partition(draft_, *partition, {table.name.schema, index.name});
      build(*partition, own);
      attach(table, index, *partition, own);
    }
  }

  // What stands on the root needs all of it; a partition's index goes with the one it is attached to.
  Step creating_step(const Table& table, const Index& index) {
    const auto how = is_partitioned(&table) ? IndexBuild::on_parent_only : IndexBuild::concurrently;
    auto step = part_step(Phase::add_index, "AddIndex", table.name,
                          part_id(schema::Kind::index, table.name, index.name),
                          create_index(table.name, index, how), lock::share);
    for (const auto& column : draft_.to.find_table(root_)->columns) stand_on(step, root_, {column.name});
    step.makes = {keys::name(table.name.schema, index.name)};
    step.statement.inverse = {{}, Restores::all};
    if (table.name == root_)
      step.statement.inverse.sql = {"DROP INDEX " + schema::quoted(table.name.schema, index.name)};
    if (how == IndexBuild::concurrently) go_outside(draft_, step, table.name);
    if (how == IndexBuild::concurrently && index.unique)
      step.statement.hazards.push_back(draft_.table_hazard(
          HazardKind::may_fail_on_data, "fails when two rows have the same key", table.name));
    return step;
  }

  void attach(const Table& parent, const Index& whole, const Table& partition, const Index& part) {
    const auto whole_id = part_id(schema::Kind::index, parent.name, whole.name);
    const auto part_of_id = part_id(schema::Kind::index, partition.name, part.name);
    auto step = part_step(Phase::add_index, "AlterIndex", parent.name, whole_id,
                          "ALTER INDEX " + schema::quoted(parent.name.schema, whole.name) +
                              " ATTACH PARTITION " + schema::quoted(partition.name.schema, part.name),
                          lock::access_exclusive);
    step.needs.push_back(keys::built(part_of_id));
    step.needs.push_back(keys::name(parent.name.schema, whole.name));
    step.makes.push_back(keys::built(whole_id));
    if (const auto columns = unique_columns(whole); parent.name == root_ && !columns.empty())
      step.makes.push_back(keys::unique(root_, columns));
    step.relations.push_back(partition.name);
    step.statement.inverse = {{}, Restores::all};
    draft_.steps.push_back(std::move(step));
  }

  Draft& draft_;
  Name root_;
};

}  // namespace

bool can_build_partitions(const Draft& draft, const Name& table) {
  const auto *before = draft.from.find_table(table), *after = draft.to.find_table(table);
  return draft.is_online(table) && is_partitioned(before) && is_partitioned(after) &&
         has_settled_partitions(draft, table);
}

void add_partitioned_index(Draft& draft, const Name& table, const Index& index) {
  PartitionedBuild(draft, table, index);
}

}  // namespace plumb::plan
