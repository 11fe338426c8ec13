#include "plan/lead.hpp"

#include "plan/settings.hpp"
#include "plan/table_spelling.hpp"

namespace plumb::plan {
namespace {

using schema::Column;

// Since 18 the server keeps apart what an heir has by itself, and refuses ONLY.
bool leads_null(const Draft& draft, const schema::Name& table, const std::string& column) {
  return draft.from.server_version >= 180000 || draft.lineage.leads_all(table, column, &Column::not_null);
}

}  // namespace

Lead::Lead(const Draft& draft, const ColumnChange& change) {
  const auto& table = change.table->name;
  const auto& column = change.from->name;
  const auto& lineage = draft.lineage;
  if (change.is_given && draft.has_heirs(table)) default_reach = null_reach = Reach::only;
  if (!lineage.heirs(table).empty()) {
    if (change.is_given || !lineage.leads_all(table, column, &Column::default_sql))
      default_reach = Reach::only;
    if (change.is_given || !leads_null(draft, table, column)) null_reach = Reach::only;
  }
  if (change.is_given) return;
  type = lineage.parent_of_column(table, column) != nullptr;
  default_sql = lineage.is_led(table, column, &Column::default_sql);
  not_null = lineage.is_led(table, column, &Column::not_null);
  identity =
      type && is_partition(*change.table) && draft.from.server_version >= k_partitions_inherit_identity;
}

}  // namespace plumb::plan
