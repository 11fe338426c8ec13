#include "plan/rewrites.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "base/append.hpp"
#include "plan/grouping.hpp"
#include "plan/online.hpp"
#include "plan/spelling.hpp"
#include "plan/table_spelling.hpp"

namespace plumb::plan {
namespace {

using schema::Name;

// What is smaller is read or written in less time than people wait for a lock without noticing.
constexpr std::int64_t k_large_bytes = 32 << 20;

Name table_of(const Step& step) { return schema::table_of(step.object); }

bool is_large(const Hazard& hazard) { return hazard.bytes && *hazard.bytes >= k_large_bytes; }

bool rewrites_large_table(const Step& step) {
  return std::ranges::any_of(step.statement.hazards, [](const Hazard& hazard) {
    return hazard.kind == HazardKind::table_rewrite && is_large(hazard);
  });
}

bool takes_long(const Step& step) {
  return std::ranges::any_of(step.statement.hazards,
                             [](const Hazard& hazard) { return reads_rows(hazard) && is_large(hazard); });
}

/// True when the step keeps people waiting who use a table that is there and holds rows.
bool locks_used_table(const Draft& draft, const Step& step) {
  const auto table = table_of(step);
  return makes_wait(step.statement) && draft.from.find_table(table) && draft.to.find_table(table) &&
         draft.may_hold_rows(table);
}

/// A table without any column of variable length on the way would lose what is set for its long values.
bool may_lose_options(const Draft& draft, const Name& name) {
  const auto* table = draft.from.find_table(name);
  return table && has_options_for_long_values(*table);
}

bool can_share(const Draft& draft, const Step& step) {
  const auto needs_consent = [](const Hazard& hazard) { return hazard.needs_consent(); };
  return step.alters_type && (std::ranges::none_of(step.statement.hazards, needs_consent) ||
                              may_lose_options(draft, table_of(step)));
}

bool has_key(const std::vector<std::string>& keys, const std::string& key) {
  return std::ranges::find(keys, key) != keys.end();
}

using KeySet = std::set<std::string>;

KeySet removed_by(const Steps& steps) {
  KeySet keys;
  for (const auto& step : steps) keys.insert(step.removes.begin(), step.removes.end());
  return keys;
}

/// True when `a` uses what is there before, and `b` only what is made anew in its place: one step cannot wait
/// for both.
bool uses_older(const Step& a, const Step& b, const KeySet& removed) {
  return std::ranges::any_of(a.uses, [&](const std::string& key) {
    return removed.contains(key) && has_key(b.needs, key) && !has_key(a.needs, key);
  });
}

bool are_at_odds(const Step& a, const Step& b, const KeySet& removed) {
  return uses_older(a, b, removed) || uses_older(b, a, removed);
}

void append_hazards(std::vector<Hazard>& hazards, std::vector<Hazard> more) {
  for (auto& hazard : more) {
    const auto says_it = [&](const Hazard& said) {
      return said.kind == hazard.kind && said.message == hazard.message;
    };
    if (std::ranges::none_of(hazards, says_it)) hazards.push_back(std::move(hazard));
  }
}

/// Has `first`, an ALTER TABLE, do what `second` does to the same table, too.
void add_action(const Name& table, std::string& first, const std::string& second) {
  first += ",\n  " + second.substr(alter_table(table, "").size());
}

/// Has `first` do what `second` does, too. The inverse of each begins with the way back of the type.
void take_over(Step& first, Step second) {
  auto &to = first.statement, &from = second.statement;
  const auto table = table_of(second);
  add_action(table, to.sql, from.sql);
  to.object += ", " + from.object;
  append_hazards(to.hazards, std::move(from.hazards));
  add_action(table, to.inverse.sql.front(), from.inverse.sql.front());
  from.inverse.sql.erase(from.inverse.sql.begin());
  append(to.inverse.sql, std::move(from.inverse.sql));
  to.inverse.restores = std::max(to.inverse.restores, from.inverse.restores);
  append(first.needs, std::move(second.needs));
  append(first.uses, std::move(second.uses));
  append(first.makes, std::move(second.makes));
  append(first.removes, std::move(second.removes));
  append(first.relations, std::move(second.relations));
  append(first.types, std::move(second.types));
  append(first.objects, std::move(second.objects));
}

/// The last step between `begin` and `end` that takes long on another table than `table`; null when there is
/// none.
const Step* long_step(Steps::iterator begin, Steps::iterator end, const Name& table) {
  const auto found =
      std::find_if(std::reverse_iterator(end), std::reverse_iterator(begin),
                   [&](const Step& step) { return takes_long(step) && table_of(step) != table; });
  return found == std::reverse_iterator(begin) ? nullptr : &*found;
}

void note_waiting(const Draft& draft, Steps::iterator begin, Steps::iterator end) {
  std::set<Name> noted;
  for (auto step = begin; step != end; ++step) {
    const auto table = table_of(*step);
    if (!locks_used_table(draft, *step) || !noted.insert(table).second) continue;
    const auto* awaited = long_step(step + 1, end, table);
    if (!awaited) continue;
    const bool for_readers = step->statement.lock == lock::access_exclusive;
    step->statement.hazards.push_back(
        draft.table_hazard(for_readers ? HazardKind::blocks_reads : HazardKind::blocks_writes,
                           std::string(for_readers ? "readers and writers wait" : "writers wait") +
                               " until the transaction is done with " + awaited->statement.object,
                           table));
  }
}

}  // namespace

void keep_rewrites_apart(const Draft& draft, Steps& steps) {
  const auto locks_another = [&](const Name& table) {
    return std::ranges::any_of(steps, [&](const Step& step) {
      return step.sharing == Sharing::together && table_of(step) != table && locks_used_table(draft, step);
    });
  };
  for (const auto i : untied(steps))
    if (steps[i].sharing == Sharing::together && rewrites_large_table(steps[i]) &&
        draft.is_online(table_of(steps[i])) && locks_another(table_of(steps[i])))
      steps[i].sharing = Sharing::apart;
}

std::optional<Steps> share_rewrites(const Draft& draft, const Steps& steps) {
  const auto is_shared = [&](const Step& step) { return can_share(draft, step); };
  if (std::ranges::count_if(steps, is_shared) < 2) return std::nullopt;
  const auto removed = removed_by(steps);
  Steps out;
  std::map<std::pair<Name, Sharing>, std::size_t> places;
  for (const auto& step : steps) {
    const auto place =
        is_shared(step) ? places.try_emplace({table_of(step), step.sharing}, out.size()).first : places.end();
    const bool has_place = place != places.end() && place->second < out.size();
    if (has_place && !are_at_odds(out[place->second], step, removed))
      take_over(out[place->second], step);
    else
      out.push_back(step);
  }
  if (out.size() == steps.size()) return std::nullopt;
  return out;
}

void note_waiting(const Draft& draft, Steps& steps) {
  for (auto begin = steps.begin(); begin != steps.end();) {
    const auto end = end_of_group(begin, steps.end());
    note_waiting(draft, begin, end);
    begin = end;
  }
}

}  // namespace plumb::plan
