#include <algorithm>

#include "base/text.hpp"
#include "prisma/adopt.hpp"
#include "prisma/join_keys.hpp"

namespace plumb::prisma {
namespace {

/// A join table that is there keeps its key, whatever new ones get.
void keep_join_key(Adoption& adoption, schema::Table& table, const schema::Table& live) {
  const auto* old = old_join_key(live);
  if (!old && !schema::primary_key(live)) return;
  const bool is_primary = old == nullptr;
  if (is_primary == (schema::primary_key(table) != nullptr)) return;
  change_join_key(table, is_primary);
  if (old) table.indexes.back() = *old;
  adoption.out.notes.push_back("table " + table.name.sql() +
                               (is_primary
                                    ? " keeps its primary key, which Prisma makes since 6"
                                    : " keeps the unique index that Prisma before 6 gave it in place of "
                                      "a primary key"));
}

/// The key of tables that `live` does not have.
bool is_new_key_primary(const Adoption& adoption) {
  const auto wanted = adoption.desired.join_key;
  if (wanted != JoinKey::as_existing) return wanted == JoinKey::primary;
  bool has_old = false;
  for (const auto& name : adoption.desired.join_tables) {
    const auto* live = adoption.live.find_table(name);
    if (live && schema::primary_key(*live)) return true;
    has_old = has_old || (live && old_join_key(*live));
  }
  return !has_old;
}

std::string note_on_new(const std::vector<std::string>& names, bool is_primary) {
  return join(names, ", ") + (names.size() == 1 ? " has " : " have ") +
         (is_primary ? "a primary key, as Prisma makes it since 6; "
                     : "a unique index, as Prisma made it before 6; ") +
         "prisma.join_tables in plumb.toml chooses the key of new tables of many-to-many relations";
}

}  // namespace

void adopt_joins(Adoption& adoption) {
  const bool is_primary = is_new_key_primary(adoption);
  std::vector<std::string> added;
  for (auto& table : adoption.out.model.tables) {
    if (!adoption.desired.join_tables.contains(table.name)) continue;
    if (const auto* live = adoption.live.find_table(table.name)) {
      keep_join_key(adoption, table, *live);
      continue;
    }
    if (is_primary != (schema::primary_key(table) != nullptr)) change_join_key(table, is_primary);
    added.push_back(table.name.sql());
  }
  if (!added.empty()) adoption.out.notes.push_back(note_on_new(added, is_primary));
}

}  // namespace plumb::prisma
