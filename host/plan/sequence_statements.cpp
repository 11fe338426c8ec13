#include <algorithm>

#include "base/text.hpp"
#include "plan/annotations.hpp"
#include "plan/keys.hpp"
#include "plan/sequence_options.hpp"
#include "plan/settings.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

Step sequence_step(Phase phase, const std::string& change, const schema::Sequence& sequence,
                   std::string sql) {
  auto step = make_step(phase, change, schema::id_of(sequence), std::move(sql));
  step.relations = {sequence.name};
  return step;
}

bool is_owned(const schema::Sequence& sequence) { return !sequence.owner_column.empty(); }

bool same_owner(const schema::Sequence& a, const schema::Sequence& b) {
  return a.owner_table == b.owner_table && a.owner_column == b.owner_column;
}

// Ownership can be stated when the column is there, and must be lifted before the column goes.
Step owner_step(const schema::Sequence& from, const schema::Sequence& to, const std::string& change) {
  auto step = sequence_step(Phase::own_sequence, change, to, own_sequence(to));
  step.statement.lock = lock::share_row_exclusive;
  step.needs = {keys::sequence(to.name.sql())};
  if (is_owned(to)) {
    step.needs.push_back(keys::column(to.owner_table, to.owner_column));
    step.relations.push_back(to.owner_table);
  }
  if (is_owned(from)) step.uses.push_back(keys::column(from.owner_table, from.owner_column));
  return step;
}

std::string alter_sql(const schema::Sequence& from, const schema::Sequence& to) {
  auto options = changed_options(from, to);
  if (from.type != to.type) options.insert(options.begin(), "AS " + to.type);
  if (is_elsewhere(from, to)) options.push_back("RESTART WITH " + std::to_string(to.start));
  return options.empty() ? "" : "ALTER SEQUENCE " + to.name.sql() + " " + join(options, " ");
}

std::vector<std::string> change_sql(const schema::Sequence& from, const schema::Sequence& to) {
  std::vector<std::string> out{clamp_sql(from, to), alter_sql(from, to)};
  std::erase(out, "");
  return out;
}

void alter_options(Draft& draft, const schema::Sequence& from, const schema::Sequence& to) {
  if (alter_sql(from, to).empty()) return;
  Steps steps;
  for (auto& sql : change_sql(from, to)) {
    const bool sets_value = sql == clamp_sql(from, to);
    auto& step = steps.emplace_back(sequence_step(Phase::alter_table, "AlterSequence", to, std::move(sql)));
    step.statement.lock = sets_value ? lock::row_exclusive : lock::share_row_exclusive;
    step.statement.inverse.restores = narrows(from, to) ? Restores::shape : Restores::all;
  }
  if (narrows(from, to))
    steps.front().statement.hazards = {is_elsewhere(from, to) ? restarted(to) : moved_number()};
  steps.back().statement.inverse.sql = change_sql(to, from);
  chain(steps, keys::sequence(to.name.sql()) + " altered");
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

// One that belongs to a column may have followed its table already; being told again does nothing.
void alter_persistence(Draft& draft, const schema::Sequence& from, const schema::Sequence& to) {
  if (from.more.has("unlogged") == to.more.has("unlogged")) return;
  auto step = sequence_step(Phase::alter_table, "AlterSequence", to, set_persistence(to));
  step.statement.lock = lock::access_exclusive;
  step.statement.inverse = {{set_persistence(from)}, Restores::all};
  draft.steps.push_back(std::move(step));
}

// What owns it then may need the name of what owns it now.
void own_after_nobody(Draft& draft, const schema::Sequence& from, const schema::Sequence& to) {
  auto nobodys = to;
  nobodys.owner_column.clear();
  Steps steps = {owner_step(from, nobodys, "AlterSequence"), owner_step(nobodys, to, "AlterSequence")};
  steps.front().statement.inverse = {{own_sequence(from)}, Restores::all};
  steps.back().statement.inverse = {{own_sequence(nobodys)}, Restores::all};
  chain(steps, keys::sequence(to.name.sql()) + " owned");
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

}  // namespace

void add_sequence(Draft& draft, const schema::Sequence& sequence) {
  auto step = sequence_step(Phase::create_sequence, "AddSequence", sequence, create_sequence(sequence));
  step.statement.inverse = {{"DROP SEQUENCE " + sequence.name.sql()}, Restores::all};
  step.needs = {keys::schema(sequence.name.schema)};
  step.makes = {keys::sequence(sequence.name.sql()), keys::name(sequence.name.schema, sequence.name.name),
                keys::type(sequence.name.sql())};
  draft.steps.push_back(std::move(step));
  annotate_new(draft, schema::id_of(sequence));
  if (!is_owned(sequence)) return;
  auto own = owner_step(schema::Sequence{}, sequence, "AddSequence");
  auto disown = sequence;
  disown.owner_column.clear();
  own.statement.inverse = {{own_sequence(disown)}, Restores::all};
  draft.steps.push_back(std::move(own));
}

// A sequence goes with the table or column that owns it; the inverse of that drop makes it again.
void drop_sequence(Draft& draft, const schema::Sequence& sequence) {
  const schema::ObjectId owner{schema::Kind::column, sequence.owner_table.schema, sequence.owner_table.name,
                               sequence.owner_column};
  if (is_owned(sequence) && (draft.dropped.contains(sequence.owner_table) ||
                             draft.dropped_parts.contains(owner) || draft.remade_columns.contains(owner)))
    return;
  auto step =
      sequence_step(Phase::drop_sequence, "DropSequence", sequence, "DROP SEQUENCE " + sequence.name.sql());
  step.statement.lock = lock::access_exclusive;
  step.statement.hazards = {
      {HazardKind::changes_behaviour, "the number it stands at is gone", {}, {}, false}};
  step.statement.inverse = {{create_sequence(sequence)}, Restores::shape};
  if (is_owned(sequence)) step.statement.inverse.sql.push_back(own_sequence(sequence));
  for (auto& sql : annotation_statements(draft, schema::id_of(sequence)))
    step.statement.inverse.sql.push_back(std::move(sql));
  step.uses = {keys::schema(sequence.name.schema)};
  step.removes = {keys::sequence(sequence.name.sql()), keys::name(sequence.name.schema, sequence.name.name),
                  keys::type(sequence.name.sql())};
  draft.steps.push_back(std::move(step));
}

void alter_sequence(Draft& draft, const schema::Sequence& from, const schema::Sequence& to) {
  alter_options(draft, from, to);
  alter_persistence(draft, from, to);
  if (same_owner(from, to)) return;
  if (is_owned(to) && draft.dropped.contains(from.owner_table)) return own_after_nobody(draft, from, to);
  auto step = owner_step(from, to, "AlterSequence");
  step.statement.inverse = {{own_sequence(from)}, Restores::all};
  draft.steps.push_back(std::move(step));
}

void keep_sequences(Draft& draft, const schema::Name& table) {
  for (const auto* sequence : draft.kept_from(table))
    own_after_nobody(draft, *sequence, *draft.to.find_sequence(sequence->name));
}

void keep_sequences(Draft& draft, const schema::Name& table, const std::string& column) {
  for (const auto* sequence : draft.owned_by(table))
    if (const auto* after = draft.to.find_sequence(sequence->name); after && sequence->owner_column == column)
      own_after_nobody(draft, *sequence, *after);
}

}  // namespace plumb::plan
