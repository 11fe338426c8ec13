#include "plan/index_marks.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "plan/keys.hpp"
#include "plan/spelling.hpp"
#include "plan/table_spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Name;
using schema::ObjectId;
using schema::Table;

constexpr auto k_clustered = "clustered";
constexpr auto k_identity = "replica identity";
constexpr auto k_marks = std::to_array<std::string_view>({k_clustered, k_identity});

std::string mark_action(std::string_view mark, const std::string& index) {
  return (mark == k_clustered ? "CLUSTER ON " : "REPLICA IDENTITY USING INDEX ") + schema::quoted(index);
}

/// The index that has the mark; an empty name when none has.
ObjectId marked_index(const Table& table, std::string_view mark) {
  for (const auto& index : table.indexes)
    if (index.more.has(mark)) return schema::id_of(table, index);
  for (const auto& constraint : table.constraints)
    if (constraint.more.has(mark)) return schema::id_of(table, constraint);
  return {};
}

/// What ALTER TABLE says to give a table the mark it has.
std::string action_of(const Table& table, std::string_view mark) {
  if (const auto index = marked_index(table, mark); !index.name.empty()) return mark_action(mark, index.name);
  if (mark == k_clustered) return "SET WITHOUT CLUSTER";
  if (is_foreign(table)) return "REPLICA IDENTITY DEFAULT";  // it has none, whatever its catalog says
  const auto& identity = table.more[k_identity];
  if (identity == "full") return "REPLICA IDENTITY FULL";
  return identity == "nothing" ? "REPLICA IDENTITY NOTHING" : "REPLICA IDENTITY DEFAULT";
}

/// The table as it is after its indexes got their new names.
Table with_new_names(Table table, const Worklist& work) {
  const auto rename = [&](auto& parts) {
    for (auto& part : parts)
      for (const auto& [from, to] : work.renames)
        if (schema::id_of(table, part) == from) part.name = to;
  };
  rename(table.indexes);
  rename(table.constraints);
  return table;
}

bool has_mark(const schema::Model& model, const ObjectId& id, std::string_view mark) {
  if (const auto* constraint = find_constraint(model, id)) return constraint->more.has(mark);
  const auto* index = id.kind == Kind::index ? find_index(model, id) : nullptr;
  return index && index->more.has(mark);
}

/// True for a change that says what has the mark, or that nothing has it any more.
bool speaks_of(const Draft& draft, const diff::Change& change, std::string_view mark) {
  if (change.action == diff::Action::add)
    return change.object.kind == Kind::table || has_mark(draft.to, change.object, mark);
  if (change.action == diff::Action::drop) return has_mark(draft.from, change.object, mark);
  return std::ranges::any_of(change.fields, [&](const auto& field) { return field.field == mark; });
}

std::set<Name> tables_spoken_of(const Draft& draft, const diff::Changes& changes, std::string_view mark) {
  std::set<Name> out;
  for (const auto& change : changes)
    if (speaks_of(draft, change, mark)) out.insert(table_of(change.object));
  return out;
}

/// Marks the index of one table.
class Marking {
 public:
  Marking(Draft& draft, const Worklist& work, std::string_view mark)
      : draft_(draft), work_(work), mark_(mark) {}

  void run(const Table& before, const Table& wanted) {
    const auto old = with_new_names(before, work_);
    const auto from = action_of(old, mark_), to = action_of(wanted, mark_);
    const auto index = marked_index(wanted, mark_), old_index = marked_index(before, mark_);
    const bool is_gone = work_.dropped.contains(old_index);
    if (from == to && !work_.added.contains(index)) return;
    if (index.name.empty() && mark_ == k_clustered && is_gone) return;
    auto step =
        make_step(Phase::alter_table, "AlterTable", schema::id_of(wanted), alter_table(wanted.name, to));
    step.statement.lock = mark_ == k_clustered ? lock::share_update_exclusive : lock::access_exclusive;
    stand_on_index(step, wanted, index);
    step.relations = {wanted.name};
    // An index that is dropped gets its mark back when it comes back.
    step.statement.inverse.restores = Restores::all;
    if (!is_gone && !draft_.created.contains(wanted.name))
      step.statement.inverse.sql = {alter_table(wanted.name, from)};
    draft_.steps.push_back(std::move(step));
  }

 private:
  static void stand_on_index(Step& step, const Table& table, const ObjectId& index) {
    step.needs = {keys::table(table.name)};
    if (index.name.empty()) return;
    step.needs.push_back(keys::name(table.name.schema, index.name));
    for (const auto& column : table.columns) step.needs.push_back(keys::altered(table.name, column.name));
  }

  Draft& draft_;
  const Worklist& work_;
  std::string_view mark_;
};

}  // namespace

void mark_indexes(Draft& draft, const diff::Changes& changes, const Worklist& work) {
  for (const auto mark : k_marks) {
    Marking marking(draft, work, mark);
    const auto spoken_of = tables_spoken_of(draft, changes, mark);
    for (const auto& name : spoken_of) {
      const auto *before = draft.from.find_table(name), *wanted = draft.to.find_table(name);
      if (!wanted) continue;
      Table unmarked;
      unmarked.name = name;
      marking.run(draft.created.contains(name) || !before ? unmarked : *before, *wanted);
    }
    for (const auto& id : work.added)
      if (has_mark(draft.from, id, mark) && !spoken_of.contains(table_of(id))) {
        const auto& table = *draft.from.find_table(table_of(id));
        marking.run(table, table);
      }
  }
}

std::string identity_statement(const Table& table) {
  return table.more.has(k_identity) && !is_foreign(table)
             ? alter_table(table.name, action_of(table, k_identity))
             : "";
}

std::vector<std::string> marking_statements(const Name& table, const ObjectId& index,
                                            const schema::Properties& more) {
  std::vector<std::string> out;
  for (const auto mark : k_marks)
    if (more.has(mark)) out.push_back(alter_table(table, mark_action(mark, index.name)));
  return out;
}

}  // namespace plumb::plan
