#include <optional>
#include <set>
#include <utility>

#include "base/append.hpp"
#include "plan/column_type.hpp"
#include "plan/keys.hpp"
#include "plan/lead.hpp"
#include "plan/lost_settings.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/rebuilt_indexes.hpp"
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

/// Collects the statements that alter one column, in the order the server needs them.
class ColumnAlteration {
 public:
  ColumnAlteration(const Draft& draft, const ColumnChange& change)
      : draft_(draft), change_(change), from_(*change.from), to_(*change.to), lead_(draft, change) {}

  /// The steps that ask the rows before anything changes.
  Steps checks() {
    if (sets_not_null_online() && !asks_checks_again()) check_not_null();
    return std::exchange(steps_, {});
  }

  Steps steps() {
    if (!lead_.identity && has_identity(from_) && !has_identity(to_)) drop_identity();
    if (!lead_.type && !from_.generated.empty() && to_.generated.empty()) drop_expression();
    if (!lead_.default_sql && drops_default()) drop_default();
    const auto first = steps_.size();
    if (!lead_.type && change_.changes_type()) change_type();
    if (!lead_.not_null && from_.not_null != to_.not_null) to_.not_null ? set_not_null() : drop_not_null();
    const auto last = steps_.size();
    if (!lead_.default_sql && sets_default()) set_default();
    if (!lead_.identity && has_identity(to_)) set_identity();
    if (starts_to_count()) set_counter();
    for (auto& setting : own_settings()) set(std::move(setting));
    note_altered(draft_.belated_before.contains(id()) ? first : 0,
                 draft_.belated_after.contains(id()) ? last : steps_.size());
    return std::move(steps_);
  }

 private:
  const schema::Name& table() const { return change_.table->name; }
  schema::ObjectId id() const { return schema::id_of(*change_.table, from_); }
  static bool is_array(const Column& column) { return column.type.ends_with("[]"); }
  static bool has_identity(const Column& column) { return column.identity != Identity::none; }
  std::string action(const std::string& text, Reach reach = Reach::all) const {
    return alter_column(table(), from_.name, text, reach);
  }

  // The steps between stand between the column before and after, for what needs it. A belated default calls
  // what needs the column without it.
  void note_altered(std::size_t first, std::size_t last) {
    if (first >= last) return;
    const auto note = [&](const schema::Name& name) {
      steps_[first].removes.push_back(keys::unaltered(name, from_.name));
      steps_[last - 1].makes.push_back(keys::altered(name, from_.name));
    };
    note(table());
    for (const auto& heir : draft_.lineage.descendants(table())) note(heir.to->name);
    for (auto i = first; i < last; ++i) steps_[i].is_outline = last < steps_.size();
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
    auto& step = add(action("DROP IDENTITY"), {{action(add_identity(from_))}, Restores::shape});
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
    const bool is_same = element_type(from_.type) == element_type(to_.type);
    const auto between = change_.type_is_replaced() && is_same ? conversion_of_replaced : conversion_by_casts;
    return between(draft_, id(), a.type, b.type);
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
    if (!forth.carrier.empty()) make_carrier(forth.carrier);
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
    append(step.statement.inverse.sql, lost_settings(draft_, table(), from_, settings_reach()));
    warn_of_rewriting(forth);
    warn_of_values(forth);
    keep_statistics_targets();
    if (!forth.carrier.empty()) drop_carrier();
  }

  void keep_statistics_targets() {
    const auto type_step = steps_.size() - 1;
    for (auto& target : lost_targets(draft_, id())) {
      if (!target.inverse.empty())
        steps_[type_step].statement.inverse.sql.push_back(std::move(target.inverse));
      add(std::move(target.sql), {{}, Restores::all}).statement.lock = "";
    }
  }

  std::string drop_carrier_sql() const { return "DROP TYPE " + carrier_of(draft_, id(), from_.type); }

  // It is of the new type here, and of the old one on the way back.
  void make_carrier(const std::string& sql) {
    auto& step = add(sql, {{drop_carrier_sql()}, Restores::all});
    step.needs.push_back(keys::type(element_type(to_.type)));
    step.statement.lock = "";
  }

  void drop_carrier() {
    auto& step = add(drop_carrier_sql(), {{conversion_between(to_, aside()).carrier}, Restores::all});
    for (const auto& replaced : change_.replaced)
      for (auto& key : keys::of(draft_.asides.aside(replaced))) step.uses.push_back(std::move(key));
    step.statement.lock = "";
  }

  void warn_of_rewriting(const Conversion& forth) {
    if (forth.rewrites) hazard(HazardKind::table_rewrite, "the table is written anew");
    if (forth.rewrites) hazard(HazardKind::blocks_reads, "readers and writers wait while it is");
    const auto indexes = kept_indexes(draft_, change_);
    const bool is_collated = changes_collation(change_);
    if (indexes.any && !forth.rewrites && (forth.reorders || is_collated))
      hazard(HazardKind::blocks_reads,
             "readers and writers wait while the indexes of the column are built anew");
    if (indexes.unique && is_collated && becomes_nondeterministic(draft_, change_))
      hazard(HazardKind::may_fail_on_data, "fails when two rows have the same key by the new collation");
  }

  void warn_of_values(const Conversion& forth) {
    if (forth.takes_nulls_only)
      hazard(HazardKind::may_fail_on_data, "fails on every value but NULL: a list is no single value");
    else if (forth.may_fail)
      hazard(HazardKind::may_fail_on_data, "fails on a value that " + to_.type + " cannot hold");
    if (forth.values == Values::lost)
      value_hazard(HazardKind::data_loss, "what " + to_.type + " does not hold is rounded or cut off");
    else if (forth.values == Values::respelled)
      value_hazard(HazardKind::changes_behaviour, "values may be spelled in another way from now on");
    if (forth.assumes_utc)
      value_hazard(HazardKind::changes_behaviour,
                   "what has no time zone is taken for UTC: values meant for another shift by hours");
  }

  // The type of the same name is another one: on the way back the old one stands aside under a name of its
  // own.
  Column aside() const {
    auto aside = from_;
    aside.type = draft_.asides.spelled(from_.type);
    aside.collation = draft_.asides.spelled(from_.collation);
    return aside;
  }

  void go_back_to_aside(Step& step) {
    step.statement.inverse.sql = {type_sql(to_, aside(), aside().type)};
    for (const auto& id : change_.replaced) note_touched(step, id);
  }

  bool sets_not_null_online() const {
    return !lead_.not_null && !from_.not_null && to_.not_null && draft_.is_online(table()) &&
           !draft_.unbound.contains(table());  // partitions are away, and read when they come back
  }

  // With a change of type the server asks the checks there are again. Unless it reads all rows anyway, it
  // shall not.
  bool asks_checks_again() const {
    return !lead_.type && change_.changes_type() && !conversion_between(from_, to_).rewrites;
  }

  void set_not_null() {
    if (sets_not_null_online()) return set_not_null_online();
    not_null_from_now();
    hazard(HazardKind::full_scan, "all rows are read");
    hazard(HazardKind::blocks_reads, "readers and writers wait while they are");
    hazard(HazardKind::may_fail_on_data, "fails when a row has no value");
  }

  Constraint null_check() const {
    Constraint check;
    check.name = aside_name(draft_, table(), to_.name + "_not_null");
    check.definition = "CHECK (" + schema::quoted(to_.name) + " IS NOT NULL)";
    check.validated = false;
    return check;
  }

  Step& add_for(const Constraint& check, std::string sql, Inverse inverse) {
    auto& step = add(std::move(sql), std::move(inverse));
    step.object = part_id(check.kind, table(), check.name);
    return step;
  }

  std::string add_sql(const Constraint& check) const {
    return alter_table(table(), plan::add_constraint(check));
  }
  std::string drop_sql(const Constraint& check) const {
    return alter_table(table(), "DROP CONSTRAINT " + schema::quoted(check.name));
  }

  void check_not_null() {
    const auto check = null_check();
    auto& step = add_for(check, add_sql(check), {{drop_sql(check)}, Restores::all});
    step.needs.push_back(keys::bound(table()));  // what became a partition now would lack it
    for (const auto& heir : draft_.lineage.descendants(table()))
      step.needs.push_back(keys::bound(heir.to->name));
    const auto validate = alter_table(table(), "VALIDATE CONSTRAINT " + schema::quoted(check.name));
    go_apart(draft_, add_for(check, validate, {{}, Restores::all}), table());
    hazard(HazardKind::may_fail_on_data, "fails when a row has no value");
  }

  // The server takes the word of a check that holds for all rows, and reads none of them under its lock.
  void set_not_null_online() {
    const auto check = null_check();
    if (asks_checks_again()) check_not_null();
    not_null_from_now();
    add_for(check, drop_sql(check), {{add_sql(check)}, Restores::all});
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
    auto& step = add(action(add_identity(to_)), {{action("DROP IDENTITY")}, Restores::all});
    const auto sequence = identity_sequence(table(), to_).name;
    step.makes.push_back(keys::name(sequence.schema, sequence.name));
  }

  Reach settings_reach() const {
    const bool has_heirs = !draft_.lineage.heirs(table()).empty() || draft_.has_heirs(table());
    return has_heirs ? Reach::only : Reach::all;
  }

  Settings own_settings() const {
    return column_settings(table(), change_.changes_type() ? retyped(from_) : from_, to_, settings_reach());
  }

  void set(Setting setting) {
    Inverse inverse{{}, setting.restores};
    if (!setting.inverse.empty()) inverse.sql.push_back(std::move(setting.inverse));
    auto& step = add(std::move(setting.sql), std::move(inverse));
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

  // It goes on after the last number there is. Undoing the plan drops it: there is nothing to set back.
  void set_counter() {
    auto& step = add(count_on(*new_sequence(), table(), from_.name), {{}, Restores::all});
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
  ColumnAlteration alteration(draft, change);
  auto steps = alteration.checks();
  append(steps, alteration.steps());
  chain(steps, keys::column(change.table->name, change.from->name));
  append(draft.steps, std::move(steps));
  if (change.changes_type()) keep_settings_of_heirs(draft, change.table->name, change.from->name);
}

}  // namespace plumb::plan
