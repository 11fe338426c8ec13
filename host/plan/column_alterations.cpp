#include "plan/column_type.hpp"
#include "plan/keys.hpp"
#include "plan/online.hpp"
#include "plan/part.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
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
      : draft_(draft), change_(change), from_(*change.from), to_(*change.to) {}

  Steps steps() {
    if (from_.identity != Identity::none && to_.identity == Identity::none) drop_identity();
    if (!from_.generated.empty() && to_.generated.empty()) drop_expression();
    if (drops_default()) drop_default();
    if (change_.changes_type()) change_type();
    if (from_.not_null != to_.not_null) to_.not_null ? set_not_null() : drop_not_null();
    if (sets_default()) set_default();
    if (to_.identity != Identity::none && from_.identity != to_.identity) set_identity();
    if (starts_to_count()) set_counter();
    return std::move(steps_);
  }

 private:
  const schema::Name& table() const { return change_.table->name; }
  std::string action(const std::string& text) const { return alter_column(table(), from_.name, text); }

  // A default is an expression of the old type; setting it anew leaves exactly the one that is wanted.
  bool drops_default() const {
    if (from_.default_sql.empty()) return false;
    if (change_.default_must_be_remade) return true;
    return to_.default_sql.empty() ||
           (change_.changes_type() &&
            (change_.type_is_replaced() || element_type(from_.type) != element_type(to_.type)));
  }
  bool sets_default() const {
    return !to_.default_sql.empty() && (drops_default() || from_.default_sql != to_.default_sql);
  }
  // A column that begins to number its rows by a sequence of this plan goes on after the highest number there
  // is.
  bool starts_to_count() const {
    const auto sequence = keys::sequence_in(to_.default_sql);
    return (sequence && from_.default_sql != to_.default_sql &&
            draft_.created_sequences.contains(*sequence)) ||
           (from_.identity == Identity::none && to_.identity != Identity::none);
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

  void use_of(const Column& column, std::vector<std::string>& keys) {
    for (auto& key : keys::needs_of(column)) keys.push_back(std::move(key));
  }

  void drop_identity() {
    add(action("DROP IDENTITY"), {{action("ADD " + spelled(from_.identity))}, Restores::shape});
    hazard(HazardKind::changes_behaviour, "rows no longer get a number by themselves");
  }

  void drop_expression() {
    add(action("DROP EXPRESSION"), {{}, Restores::nothing});
    hazard(HazardKind::changes_behaviour, "the values are kept, and no longer computed");
  }

  void drop_default() {
    auto& step = add(action("DROP DEFAULT"), {{action("SET DEFAULT " + from_.default_sql)}, Restores::all});
    use_of(from_, step.uses);
  }

  Conversion conversion_between(const Column& a, const Column& b) const {
    const auto column = schema::quoted(a.name);
    return change_.type_is_replaced() ? conversion_through_text(column, a.type, b.type)
                                      : conversion(column, a.type, b.type);
  }

  std::string type_sql(const Column& a, const Column& b, const std::string& target) const {
    const auto how = conversion_between(a, b);
    std::string sql = "TYPE " + target;
    if (!b.collation.empty()) sql += " COLLATE " + b.collation;
    return action(how.using_sql.empty() ? sql : sql + " USING " + how.using_sql);
  }

  void change_type() {
    const auto forth = conversion_between(from_, to_);
    auto& step = add(type_sql(from_, to_, to_.type), {});
    step.alters_type = true;
    step.statement.inverse = {{type_sql(to_, from_, from_.type)},
                              forth.keeps_values ? Restores::all : Restores::shape};
    step.needs.push_back(keys::type(element_type(to_.type)));
    if (change_.type_is_replaced())
      go_back_to_aside(step);
    else
      step.uses.push_back(keys::type(element_type(from_.type)));
    if (forth.rewrites) hazard(HazardKind::table_rewrite, "the table is written anew");
    if (forth.rewrites) hazard(HazardKind::blocks_reads, "readers and writers wait while it is");
    if (forth.may_fail)
      hazard(HazardKind::may_fail_on_data, "fails on a value that " + to_.type + " cannot hold");
    if (!forth.keeps_values && !change_.type_is_replaced())
      hazard(HazardKind::changes_behaviour, "values may be rounded or cut, and cannot be had back exactly");
  }

  // The type of the same name is another one: on the way back the old one stands aside under a name of its
  // own.
  void go_back_to_aside(Step& step) {
    const auto aside = replaced_name(change_.replaced).sql();
    const auto old_type = aside + (from_.type.ends_with("[]") ? "[]" : "");
    const auto through = conversion_through_text(schema::quoted(from_.name), to_.type, old_type).using_sql;
    step.statement.inverse = {{action("TYPE " + old_type + " USING " + through)}, Restores::all};
    step.uses.push_back(keys::type(aside));
    step.types = {change_.replaced};
  }

  void set_not_null() {
    if (draft_.is_online(table())) return set_not_null_online();
    add(action("SET NOT NULL"), {{action("DROP NOT NULL")}, Restores::all});
    hazard(HazardKind::full_scan, "all rows are read");
    hazard(HazardKind::blocks_reads, "readers and writers wait while they are");
    hazard(HazardKind::may_fail_on_data, "fails when a row has no value");
  }

  // The server takes the word of a check that holds for all rows, and reads none of them under its lock.
  void set_not_null_online() {
    Constraint check;
    check.name = aside_name(draft_, table(), to_.name + "_not_null");
    check.definition = "CHECK (" + schema::quoted(to_.name) + " IS NOT NULL) NOT VALID";
    const auto add_check = alter_table(table(), plan::add_constraint(check));
    const auto drop_check = alter_table(table(), "DROP CONSTRAINT " + schema::quoted(check.name));
    add(add_check, {{drop_check}, Restores::all});
    go_apart(
        draft_,
        add(alter_table(table(), "VALIDATE CONSTRAINT " + schema::quoted(check.name)), {{}, Restores::all}),
        table());
    hazard(HazardKind::may_fail_on_data, "fails when a row has no value");
    add(action("SET NOT NULL"), {{action("DROP NOT NULL")}, Restores::all});
    add(drop_check, {{add_check}, Restores::all});
  }

  void drop_not_null() { add(action("DROP NOT NULL"), {{action("SET NOT NULL")}, Restores::all}); }

  void set_default() {
    const bool had = !from_.default_sql.empty() && !drops_default();
    const auto back = had ? action("SET DEFAULT " + from_.default_sql) : action("DROP DEFAULT");
    auto& step = add(action("SET DEFAULT " + to_.default_sql), {{back}, Restores::all});
    use_of(to_, step.needs);
    if (had) use_of(from_, step.uses);
  }

  void set_identity() {
    if (from_.identity == Identity::none) {
      add(action("ADD " + spelled(to_.identity)), {{action("DROP IDENTITY")}, Restores::all});
      return;
    }
    const auto set = [&](Identity identity) {
      return action(identity == Identity::always ? "SET GENERATED ALWAYS" : "SET GENERATED BY DEFAULT");
    };
    add(set(to_.identity), {{set(from_.identity)}, Restores::all});
  }

  std::string counter() const {
    const auto sequence = keys::sequence_in(to_.default_sql);
    if (sequence) return schema::literal(*sequence) + "::pg_catalog.regclass";
    return "pg_catalog.pg_get_serial_sequence(" + schema::literal(table().sql()) + ", " +
           schema::literal(from_.name) + ")::pg_catalog.regclass";
  }

  // The sequence is of this plan: undoing the plan drops it, so that there is nothing to set back.
  void set_counter() {
    const auto column = schema::quoted(from_.name);
    auto& step = add("SELECT pg_catalog.setval(" + counter() + ", COALESCE((SELECT pg_catalog.max(" + column +
                         ") FROM " + table().sql() + "), 0) + 1, false)",
                     {{}, Restores::all});
    step.statement.lock = lock::row_exclusive;
  }

  const Draft& draft_;
  const ColumnChange& change_;
  const Column& from_;
  const Column& to_;
  Steps steps_;
};

}  // namespace

void alter_column(Draft& draft, const ColumnChange& change) {
  auto steps = ColumnAlteration(draft, change).steps();
  if (steps.empty()) return;
  const auto& table = change.table->name;
  steps.front().removes.push_back(keys::unaltered(table, change.from->name));
  steps.back().makes.push_back(keys::altered(table, change.from->name));
  chain(steps, keys::column(table, change.from->name));
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

}  // namespace plumb::plan
