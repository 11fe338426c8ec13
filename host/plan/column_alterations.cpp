#include <optional>
#include <set>

#include "plan/column_type.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/replaced_values.hpp"
#include "plan/sequence_options.hpp"
#include "plan/settings.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/table_spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Column;
using schema::Constraint;
using schema::Identity;

/// Who leads in what: a parent's statement goes on to its heirs where all of them go the same way.
struct Lead {
  Lead(const Draft& draft, const ColumnChange& change) {
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

  // Since 18 the server keeps apart what an heir has by itself, and refuses ONLY.
  static bool leads_null(const Draft& draft, const schema::Name& table, const std::string& column) {
    return draft.from.server_version >= 180000 || draft.lineage.leads_all(table, column, &Column::not_null);
  }

  /// True when the statement of a parent does it.
  bool type = false, default_sql = false, not_null = false, identity = false;
  /// How far own statements go.
  Reach default_reach = Reach::all, null_reach = Reach::all;
};

/// Collects the statements that alter one column, in the order the server needs them.
class ColumnAlteration {
 public:
  ColumnAlteration(const Draft& draft, const ColumnChange& change)
      : draft_(draft), change_(change), from_(*change.from), to_(*change.to), lead_(draft, change) {}

  Steps steps() {
    if (!lead_.identity && has_identity(from_) && !has_identity(to_)) drop_identity();
    if (!lead_.type && !from_.generated.empty() && to_.generated.empty()) drop_expression();
    if (!lead_.default_sql && drops_default()) drop_default();
    if (!lead_.type && change_.changes_type()) change_type();
    if (!lead_.not_null && from_.not_null != to_.not_null) to_.not_null ? set_not_null() : drop_not_null();
    if (!lead_.default_sql && sets_default()) set_default();
    if (!lead_.identity && has_identity(to_)) set_identity();
    if (starts_to_count()) set_counter();
    for (auto& setting : own_settings()) set(std::move(setting));
    return std::move(steps_);
  }

 private:
  const schema::Name& table() const { return change_.table->name; }
  static bool is_array(const Column& column) { return column.type.ends_with("[]"); }
  static bool has_identity(const Column& column) { return column.identity != Identity::none; }
  std::string action(const std::string& text, Reach reach = Reach::all) const {
    return alter_column(table(), from_.name, text, reach);
  }

  // A default is an expression of the old type; setting it anew leaves exactly the one that is wanted.
  bool drops_default() const {
    if (from_.default_sql.empty()) return false;
    if (change_.default_must_be_remade) return true;
    return to_.default_sql.empty() ||
           (change_.changes_type() &&
            (change_.type_is_replaced() || element_type(from_.type) != element_type(to_.type) ||
             is_array(from_) != is_array(to_)));
  }
  bool sets_default() const {
    return !to_.default_sql.empty() && (drops_default() || from_.default_sql != to_.default_sql);
  }
  Step& add(std::string sql, Inverse inverse) {
    steps_.push_back(part_step(Phase::alter_column, "AlterColumn", table(),
                               schema::id_of(*change_.table, from_), std::move(sql), lock::access_exclusive));
    auto& step = steps_.back();
    step.needs.push_back(keys::column(table(), from_.name));
    step.uses.push_back(keys::column(table(), from_.name));
    step.statement.inverse = std::move(inverse);
    return step;
  }

  void hazard(HazardKind kind, const std::string& message) {
    if (draft_.may_hold_rows(table()))
      steps_.back().statement.hazards.push_back(draft_.table_hazard(kind, message, table()));
  }

  void value_hazard(HazardKind kind, const std::string& message) {
    if (draft_.may_hold_rows(table()))
      steps_.back().statement.hazards.push_back(draft_.column_hazard(kind, message, table(), from_.name));
  }

  void use_of(const Column& column, std::vector<std::string>& keys) {
    for (auto& key : keys::needs_of(column)) keys.push_back(std::move(key));
  }

  void drop_identity() {
    const auto options = identity_options(from_);
    const auto back = action("ADD " + spelled(from_.identity) + (options.empty() ? "" : " " + options));
    auto& step = add(action("DROP IDENTITY"), {{back}, Restores::shape});
    const auto sequence = identity_sequence(table(), from_).name;
    step.removes.push_back(keys::name(sequence.schema, sequence.name));
    hazard(HazardKind::changes_behaviour, "rows no longer get a number by themselves");
  }

  void drop_expression() {
    add(action("DROP EXPRESSION"), {{}, Restores::nothing});
    hazard(HazardKind::changes_behaviour, "the values are kept, and no longer computed");
  }

  void drop_default() {
    auto& step = add(action("DROP DEFAULT", lead_.default_reach),
                     {{action("SET DEFAULT " + from_.default_sql, lead_.default_reach)}, Restores::all});
    step.makes.push_back(keys::cleared(table(), from_.name));
    use_of(from_, step.uses);
  }

  Conversion conversion_between(const Column& a, const Column& b) const {
    const auto column = schema::quoted(a.name);
    return change_.type_is_replaced() ? conversion_of_replaced(draft_, column, a.type, b.type)
                                      : conversion(column, a.type, b.type);
  }

  std::string type_sql(const Column& a, const Column& b, const std::string& target) const {
    const auto how = conversion_between(a, b);
    std::string sql = "TYPE " + target;
    if (!b.collation.empty()) sql += " COLLATE " + b.collation;
    const bool has_values = !draft_.is_foreign(table());
    return action(how.using_sql.empty() || !has_values ? sql : sql + " USING " + how.using_sql);
  }

  void change_type() {
    const auto forth = conversion_between(from_, to_);
    auto& step = add(type_sql(from_, to_, to_.type), {});
    step.alters_type = true;
    step.statement.inverse = {{type_sql(to_, from_, from_.type)},
                              forth.values == Values::kept ? Restores::all : Restores::shape};
    step.needs.push_back(keys::type(element_type(to_.type)));
    for (const auto& heir : draft_.lineage.descendants(table()))
      step.needs.push_back(keys::cleared(heir.to->name, from_.name));
    if (!change_.replaced.empty())
      go_back_to_aside(step);
    else
      step.uses.push_back(keys::type(element_type(from_.type)));
    for (auto& setting : column_settings(table(), retyped(from_), from_, settings_reach()))
      step.statement.inverse.sql.push_back(std::move(setting.sql));  // another type has another storage
    if (forth.rewrites) hazard(HazardKind::table_rewrite, "the table is written anew");
    if (forth.rewrites) hazard(HazardKind::blocks_reads, "readers and writers wait while it is");
    if (forth.may_fail)
      hazard(HazardKind::may_fail_on_data, "fails on a value that " + to_.type + " cannot hold");
    if (forth.values == Values::lost)
      value_hazard(HazardKind::data_loss, "what " + to_.type + " does not hold is rounded or cut off");
    else if (forth.values == Values::respelled)
      value_hazard(HazardKind::changes_behaviour, "values may be spelled in another way from now on");
  }

  // The type of the same name is another one: on the way back the old one stands aside under a name of its
  // own.
  void go_back_to_aside(Step& step) {
    auto aside = from_;
    aside.type = draft_.asides.spelled(from_.type);
    aside.collation = draft_.asides.spelled(from_.collation);
    step.statement.inverse.sql = {type_sql(to_, aside, aside.type)};
    for (const auto& id : change_.replaced) note_touched(step, id);
  }

  void set_not_null() {
    if (draft_.is_online(table())) return set_not_null_online();
    not_null_from_now();
    hazard(HazardKind::full_scan, "all rows are read");
    hazard(HazardKind::blocks_reads, "readers and writers wait while they are");
    hazard(HazardKind::may_fail_on_data, "fails when a row has no value");
  }

  // The server takes the word of a check that holds for all rows, and reads none of them under its lock.
  void set_not_null_online() {
    Constraint check;
    check.name = aside_name(draft_, table(), to_.name + "_not_null");
    check.definition = "CHECK (" + schema::quoted(to_.name) + " IS NOT NULL)";
    check.validated = false;
    const auto add_check = alter_table(table(), plan::add_constraint(check));
    const auto drop_check = alter_table(table(), "DROP CONSTRAINT " + schema::quoted(check.name));
    add(add_check, {{drop_check}, Restores::all});
    go_apart(
        draft_,
        add(alter_table(table(), "VALIDATE CONSTRAINT " + schema::quoted(check.name)), {{}, Restores::all}),
        table());
    hazard(HazardKind::may_fail_on_data, "fails when a row has no value");
    not_null_from_now();
    add(drop_check, {{add_check}, Restores::all});
  }

  void not_null_from_now() {
    auto& step = add(action("SET NOT NULL", lead_.null_reach),
                     {{action("DROP NOT NULL", lead_.null_reach)}, Restores::all});
    step.makes.push_back(keys::not_null(table(), from_.name));
    for (const auto& heir : draft_.lineage.heirs(table()))
      step.needs.push_back(keys::not_null(heir.to->name, from_.name));
  }

  void drop_not_null() {
    auto& step = add(action("DROP NOT NULL", lead_.null_reach),
                     {{action("SET NOT NULL", lead_.null_reach)}, Restores::all});
    step.makes.push_back(keys::nullable(table(), from_.name));
    for (const auto& parent : draft_.lineage.parents(table()))
      step.needs.push_back(keys::nullable(parent.to->name, from_.name));
  }

  void set_default() {
    const bool had = !from_.default_sql.empty() && !drops_default();
    const auto back = had ? "SET DEFAULT " + from_.default_sql : "DROP DEFAULT";
    auto& step = add(action("SET DEFAULT " + to_.default_sql, lead_.default_reach),
                     {{action(back, lead_.default_reach)}, Restores::all});
    use_of(to_, step.needs);
    follow_parents_type(step);
    if (had) use_of(from_, step.uses);
  }

  /// What stands on the type of a column waits for the parent that changes it.
  void follow_parents_type(Step& step) {
    if (!lead_.type || !change_.changes_type()) return;
    for (const auto& parent : draft_.lineage.parents(table()))
      step.needs.push_back(keys::altered(parent.to->name, from_.name));
  }

  void set_identity() {
    if (has_identity(from_)) {
      for (auto& setting : identity_settings(table(), from_, to_)) set(std::move(setting));
      return;
    }
    const auto options = identity_options(to_);
    auto& step = add(action("ADD " + spelled(to_.identity) + (options.empty() ? "" : " " + options)),
                     {{action("DROP IDENTITY")}, Restores::all});
    const auto sequence = identity_sequence(table(), to_).name;
    step.makes.push_back(keys::name(sequence.schema, sequence.name));
  }

  Reach settings_reach() const {
    const bool has_heirs =
        !draft_.lineage.heirs(table()).empty() || (change_.is_given && draft_.has_heirs(table()));
    return has_heirs ? Reach::only : Reach::all;
  }

  Settings own_settings() const {
    return column_settings(table(), change_.changes_type() ? retyped(from_) : from_, to_, settings_reach());
  }

  void set(Setting setting) {
    auto& step = add(std::move(setting.sql), {{std::move(setting.inverse)}, Restores::all});
    step.statement.lock = setting.lock;
    step.statement.hazards = std::move(setting.hazards);
    follow_parents_type(step);
  }

  /// The sequence by which the column begins to number its rows with this plan.
  std::optional<schema::Sequence> new_sequence() const {
    if (has_identity(to_))
      return has_identity(from_) || lead_.identity ? std::nullopt
                                                   : std::optional(identity_sequence(table(), to_));
    const auto name = keys::sequence_in(to_.default_sql);
    if (!name || from_.default_sql == to_.default_sql || !draft_.created_sequences.contains(*name))
      return std::nullopt;
    for (const auto& sequence : draft_.to.sequences)
      if (sequence.name.sql() == *name) return sequence;
    return std::nullopt;
  }

  bool starts_to_count() const {
    static const std::set<std::string> numbers = {"smallint", "integer", "bigint", "numeric"};
    const bool has_numbers =
        draft_.may_hold_rows(table()) || (draft_.is_foreign(table()) && !draft_.created.contains(table()));
    return numbers.contains(to_.type) && has_numbers && new_sequence();
  }

  // It goes on after the last number there is. The sequence is of this plan: undoing the plan drops it, so
  // that there is nothing to set back.
  void set_counter() {
    const auto sequence = *new_sequence();
    const auto start = std::to_string(sequence.start), increment = std::to_string(sequence.increment);
    const std::string last = sequence.increment > 0 ? "max" : "min",
                      later = sequence.increment > 0 ? "GREATEST" : "LEAST";
    auto& step = add("SELECT pg_catalog.setval(" + schema::literal(sequence.name.sql()) +
                         "::pg_catalog.regclass, (SELECT " + later + "(pg_catalog." + last + "(" +
                         schema::quoted(from_.name) + ") + " + increment + ", " + start + ") FROM " +
                         table().sql() + ")::bigint, false)",
                     {{}, Restores::all});
    step.statement.lock = lock::row_exclusive;
  }

  const Draft& draft_;
  const ColumnChange& change_;
  const Column& from_;
  const Column& to_;
  const Lead lead_;
  Steps steps_;
};

}  // namespace

void alter_column(Draft& draft, const ColumnChange& change) {
  auto steps = ColumnAlteration(draft, change).steps();
  if (steps.empty()) return;
  const auto& table = change.table->name;
  steps.front().removes.push_back(keys::unaltered(table, change.from->name));
  steps.back().makes.push_back(keys::altered(table, change.from->name));
  for (const auto& heir : draft.lineage.descendants(table)) {
    steps.front().removes.push_back(keys::unaltered(heir.to->name, change.from->name));
    steps.back().makes.push_back(keys::altered(heir.to->name, change.from->name));
  }
  chain(steps, keys::column(table, change.from->name));
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

}  // namespace plumb::plan
