#include "prisma/adopt.hpp"

#include <algorithm>
#include <set>

#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

/// Desired sequences that were replaced go, live ones that took their place come. A live sequence that
/// belongs to no column is somebody's own; Prisma knows none, and removes none.
void adopt_sequences(Adoption& adoption) {
  auto& sequences = adoption.out.model.sequences;
  std::erase_if(sequences, [&](const auto& sequence) {
    return adoption.replaced.contains({sequence.owner_table, sequence.owner_column});
  });
  std::set<schema::Name> known;
  for (const auto& sequence : sequences) known.insert(sequence.name);
  for (const auto& sequence : adoption.live.sequences) {
    const auto kept = adoption.kept.find(&sequence);
    const bool stays = sequence.owner_table.name.empty() || kept != adoption.kept.end();
    if (stays && known.insert(sequence.name).second)
      sequences.push_back(kept == adoption.kept.end() ? sequence : kept->second);
  }
}

void adopt_enum(Adoption& adoption, schema::Enum& type) {
  const auto* live = adoption.live.find_enum(type.name);
  if (!live || live->values == type.values) return;
  auto values = values_in_live_order(type.values, live->values);
  if (values == type.values) return;
  adoption.out.notes.push_back("enum " + type.name.sql() +
                               " keeps the order its values have in the database");
  type.values = std::move(values);
}

}  // namespace

/// The values of both in the order of `live`; a new one stands behind the value it is declared behind.
std::vector<std::string> values_in_live_order(const std::vector<std::string>& desired,
                                              const std::vector<std::string>& live) {
  const std::set<std::string_view> wanted(desired.begin(), desired.end()), known(live.begin(), live.end());
  std::vector<std::string> values;
  std::copy_if(live.begin(), live.end(), std::back_inserter(values),
               [&](const auto& value) { return wanted.contains(value); });
  for (std::size_t i = 0; i < desired.size(); ++i) {
    if (known.contains(desired[i])) continue;
    const auto before = i == 0 ? values.end() : std::find(values.begin(), values.end(), desired[i - 1]);
    values.insert(i == 0 ? values.begin() : before + 1, desired[i]);
  }
  return values;
}

Adoption::Adoption(const Desired& wanted, const schema::Model& database)
    : desired(wanted), live(database), out{wanted.model, {}, {}} {
  for (const auto& type : live.enums) enums.insert(type.name.sql());
  for (const auto& sequence : live.sequences) {
    by_default.emplace("nextval(" + schema::literal(sequence.name.sql()) + "::regclass)", &sequence);
    by_owner.emplace(std::pair(sequence.owner_table, sequence.owner_column), &sequence);
  }
}

Adopted adopt(const Desired& desired, const schema::Model& live) {
  Adoption adoption(desired, live);
  auto& model = adoption.out.model;
  for (auto& type : model.enums) adopt_enum(adoption, type);
  adopt_joins(adoption);
  adopt_extensions(adoption);
  for (auto& table : model.tables) {
    const auto* known = live.find_table(table.name);
    if (!known) continue;
    table.kind = known->kind;
    table.unlogged = known->unlogged;
    adopt_columns(adoption, table, *known);
    adopt_keys(adoption, table, *known);
  }
  adopt_sequences(adoption);
  model.sort();
  return std::move(adoption.out);
}

}  // namespace plumb::prisma
