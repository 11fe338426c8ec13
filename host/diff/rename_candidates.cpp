#include "diff/rename_candidates.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "schema/identifier.hpp"

namespace plumb::diff {
namespace {

using schema::Column;
using schema::Kind;
using schema::Model;
using schema::Name;
using schema::Table;

constexpr double k_likely = 0.5;
/// Where whole schemas are exchanged, every table would look at every other one.
constexpr std::size_t k_most_table_pairs = 10'000;

/// A pair under judgement.
struct Pair {
  std::string before, after;  ///< names; `before` qualified
  double score = 0;
  std::vector<std::string> reasons;

  void count(bool is_so, double weight, const char* reason) {
    if (!is_so) return;
    score += weight;
    reasons.emplace_back(reason);
  }
};
using Pairs = std::vector<Pair>;

bool is_alike(const std::string& a, const std::string& b) {
  return nearest(a, {b}).has_value() || a.find(b) != std::string::npos || b.find(a) != std::string::npos;
}

/// The best partner of each, and each in one pair only.
void keep_best(Pairs pairs, std::vector<RenameCandidate>& out) {
  std::ranges::stable_sort(pairs, [](const Pair& a, const Pair& b) { return a.score > b.score; });
  std::set<std::string> taken;
  for (auto& pair : pairs) {
    if (pair.score < k_likely || taken.contains("-" + pair.before) || taken.contains("+" + pair.after))
      continue;
    taken.insert({"-" + pair.before, "+" + pair.after});
    out.push_back({pair.before, pair.after, std::move(pair.reasons), pair.score});
  }
}

std::size_t place_of(const Table& table, const Column& column) {
  return static_cast<std::size_t>(&column - table.columns.data());
}

/// True when the columns before both have one name, or both come first.
bool have_one_place(const Table& from, const Column& before, const Table& to, const Column& after) {
  const auto a = place_of(from, before), b = place_of(to, after);
  if (a == 0 || b == 0) return a == b;
  return from.columns[a - 1].name == to.columns[b - 1].name;
}

Pair judge(const Table& from, const Column& before, const Table& to, const Column& after) {
  Pair pair{from.name.sql() + "." + schema::quoted(before.name), schema::quoted(after.name), 0, {}};
  if (before.type != after.type || before.generated != after.generated) return pair;
  pair.count(true, 0.4, "same type");
  pair.count(before.default_sql == after.default_sql && before.not_null == after.not_null, 0.1,
             "same default and NULL");
  pair.count(have_one_place(from, before, to, after), 0.25, "same place");
  pair.count(is_alike(before.name, after.name), 0.25, "alike in name");
  return pair;
}

/// How much of the columns of two tables is the same in name and type.
double common_part(const Table& a, const Table& b) {
  std::size_t same = 0;
  for (const auto& column : a.columns) {
    const auto* other = schema::find_column(b, column.name);
    same += other && other->type == column.type;
  }
  const auto all = a.columns.size() + b.columns.size() - same;
  return all == 0 ? 0 : static_cast<double>(same) / static_cast<double>(all);
}

Pair judge(const Table& before, const Table& after) {
  Pair pair{before.name.sql(), schema::quoted(after.name.name), 0, {}};
  const auto common = common_part(before, after);
  pair.count(common > 0, 0.75 * common, common == 1 ? "same columns" : "columns in common");
  pair.count(is_alike(before.name.name, after.name.name), 0.25, "alike in name");
  return pair;
}

/// A value that goes and one that comes at the same place.
Pairs judge(const schema::Enum& before, const schema::Enum& after) {
  Pairs pairs;
  if (before.values.size() != after.values.size()) return pairs;
  const auto has = [](const auto& values, const auto& value) {
    return std::ranges::find(values, value) != values.end();
  };
  for (std::size_t i = 0; i < before.values.size(); ++i) {
    const auto &old = before.values[i], &wanted = after.values[i];
    if (has(after.values, old) || has(before.values, wanted)) continue;
    pairs.push_back(
        {before.name.sql() + "." + schema::quoted(old), schema::quoted(wanted), 0.5, {"same place"}});
    pairs.back().count(is_alike(old, wanted), 0.25, "alike in name");
  }
  return pairs;
}

/// Objects of one kind that changes drop or add.
std::vector<schema::ObjectId> objects_of(const Changes& changes, Action action, Kind kind) {
  std::vector<schema::ObjectId> out;
  for (const auto& change : changes)
    if (change.action == action && change.object.kind == kind) out.push_back(change.object);
  return out;
}

Pairs column_pairs(const Changes& changes, const Model& from, const Model& to) {
  Pairs pairs;
  std::multimap<Name, std::string> added;
  for (const auto& id : objects_of(changes, Action::add, Kind::column))
    added.emplace(Name{id.schema, id.parent}, id.name);
  for (const auto& old : objects_of(changes, Action::drop, Kind::column)) {
    const Name table{old.schema, old.parent};
    const auto &before = *from.find_table(table), &after = *to.find_table(table);
    const auto [begin, end] = added.equal_range(table);
    for (auto wanted = begin; wanted != end; ++wanted)
      pairs.push_back(judge(before, *schema::find_column(before, old.name), after,
                            *schema::find_column(after, wanted->second)));
  }
  return pairs;
}

Pairs table_pairs(const Changes& changes, const Model& from, const Model& to) {
  Pairs pairs;
  auto dropped = objects_of(changes, Action::drop, Kind::table);
  auto added = objects_of(changes, Action::add, Kind::table);
  // One that is dropped and made anew keeps its name.
  std::erase_if(dropped, [&](const auto& id) { return to.find_table({id.schema, id.name}); });
  std::erase_if(added, [&](const auto& id) { return from.find_table({id.schema, id.name}); });
  if (dropped.size() * added.size() > k_most_table_pairs) return pairs;
  for (const auto& old : dropped)
    for (const auto& wanted : added)
      if (old.schema == wanted.schema)
        pairs.push_back(
            judge(*from.find_table({old.schema, old.name}), *to.find_table({wanted.schema, wanted.name})));
  return pairs;
}

Pairs value_pairs(const Changes& changes, const Model& from, const Model& to) {
  Pairs pairs;
  for (const auto& id : objects_of(changes, Action::alter, Kind::enum_type))
    for (auto& pair : judge(*from.find_enum({id.schema, id.name}), *to.find_enum({id.schema, id.name})))
      pairs.push_back(std::move(pair));
  return pairs;
}

}  // namespace

std::vector<RenameCandidate> rename_candidates(const Changes& changes, const Model& from, const Model& to) {
  std::vector<RenameCandidate> out;
  keep_best(table_pairs(changes, from, to), out);
  keep_best(column_pairs(changes, from, to), out);
  keep_best(value_pairs(changes, from, to), out);
  std::ranges::stable_sort(out, [](const auto& a, const auto& b) { return a.score > b.score; });
  return out;
}

std::string to_line(const RenameCandidate& candidate) {
  return candidate.from + " may have become " + candidate.to + " (" + join(candidate.reasons, ", ") + ")";
}

}  // namespace plumb::diff
