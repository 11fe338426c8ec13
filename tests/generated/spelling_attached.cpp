// Triggers, rules and policies.
#include "base/text.hpp"
#include "generated/routines.hpp"
#include "generated/rules.hpp"
#include "generated/spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

std::string on(const Sketch& sketch, const Part& part) {
  return " ON " + name_of(sketch, relation_of(sketch, part));
}

/// One column of the relation, as `row` ("NEW.") shows it.
std::string condition(const Sketch& sketch, const Part& part, const std::string& row, int k) {
  const auto outputs = outputs_of(sketch, relation_of(sketch, part));
  const auto* output = find_output(outputs, part.one("columns"));
  return output == nullptr ? "true" : predicate(sketch, output->type, row + schema::quoted(output->name), k);
}

class Trigger {
 public:
  Trigger(const Sketch& sketch, const Part& part)
      : sketch_(sketch), part_(part), home_(relation_of(sketch, part)) {}

  std::string text() const {
    return std::string("CREATE ") + (is_constraint() ? "CONSTRAINT TRIGGER " : "TRIGGER ") + own_name(part_) +
           " " + timing() + " " + events() + on(sketch_, part_) +
           (is_constraint() && part_.trait("constraint") == 2 ? " DEFERRABLE INITIALLY DEFERRED" : "") +
           transition() + (is_row() ? " FOR EACH ROW" : " FOR EACH STATEMENT") + when() +
           " EXECUTE FUNCTION " + name_of(sketch_, sketch_.at(part_.one("function"))) + "(" +
           (part_.has("argument") ? "'it''s', '2'" : "") + ")";
  }

  bool is_of_view() const { return home_.kind != Kind::table; }

 private:
  bool is_row() const { return part_.has("row"); }
  bool is_after() const { return part_.trait("timing") == 2; }
  bool is_constraint() const { return part_.has("constraint") && is_row() && is_after() && !is_of_view(); }
  bool has_transition() const { return part_.has("transition") && is_after() && !is_row() && !is_of_view(); }
  /// Bits: insert, update, delete; one only where rows are collected.
  int bits() const { return has_transition() ? 2 : part_.trait("events") == 0 ? 1 : part_.trait("events"); }

  std::string timing() const {
    return is_of_view() && is_row() ? "INSTEAD OF" : is_after() ? "AFTER" : "BEFORE";
  }

  std::string events() const {
    std::vector<std::string> out;
    if (bits() & 1) out.emplace_back("INSERT");
    if (bits() & 2) out.push_back("UPDATE" + of_columns());
    if (bits() & 4) out.emplace_back("DELETE");
    return join(out, " OR ");
  }

  std::string of_columns() const {
    if (!part_.has("of columns") || has_transition() || is_of_view() || part_.used("columns").empty())
      return "";
    return " OF " + own_name(sketch_.at(part_.one("columns")));
  }

  std::string transition() const {
    return has_transition() ? " REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows" : "";
  }

  /// NEW is not there when rows are deleted, nor a generated column before it is worked out.
  std::string when() const {
    const auto* column = sketch_.find(part_.one("columns"));
    const bool can_be =
        is_row() && !is_of_view() && (bits() & 4) == 0 && column != nullptr && column->one("source") == 0;
    return part_.has("when") && can_be
               ? " WHEN (" + condition(sketch_, part_, "NEW.", part_.trait("when")) + ")"
               : "";
  }

  const Sketch& sketch_;
  const Part& part_;
  const Part& home_;
};

std::string enabled(int drawn) {
  static const std::vector<std::string> ways{"", "DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"};
  return ways[static_cast<std::size_t>(drawn)];
}

}  // namespace

Statements spell_trigger(const Sketch& sketch, const Part& part) {
  const Trigger trigger(sketch, part);
  Statements out{trigger.text()};
  if (part.has("enabled") && !trigger.is_of_view())
    out.push_back("ALTER TABLE " + name_of(sketch, relation_of(sketch, part)) + " " +
                  enabled(part.trait("enabled")) + " TRIGGER " + own_name(part));
  return out;
}

Statements spell_rule(const Sketch& sketch, const Part& part) {
  static const std::vector<std::string> events{"INSERT", "INSERT", "UPDATE", "DELETE"};
  const auto& event = events[static_cast<std::size_t>(part.trait("event"))];
  const auto* target = sketch.find(part.one("target"));
  const bool is_of_table = relation_of(sketch, part).kind == Kind::table;
  const auto row = event == "INSERT" ? "NEW." : "OLD.";
  auto sql = "CREATE RULE " + own_name(part) + " AS ON " + event + " TO " +
             name_of(sketch, relation_of(sketch, part));
  if (part.has("condition") && is_of_table)
    sql += " WHERE " + condition(sketch, part, row, part.trait("condition"));
  sql += part.has("also") ? " DO ALSO " : " DO INSTEAD ";
  Statements out{sql + (target == nullptr ? "NOTHING" : "DELETE FROM " + name_of(sketch, *target))};
  if (part.has("enabled") && is_of_table)
    out.push_back("ALTER TABLE " + name_of(sketch, relation_of(sketch, part)) + " " +
                  enabled(part.trait("enabled")) + " RULE " + own_name(part));
  return out;
}

Statements spell_policy(const Sketch& sketch, const Part& part) {
  static const std::vector<std::string> commands{"ALL", "SELECT", "INSERT", "UPDATE", "DELETE"};
  const auto& command = commands[static_cast<std::size_t>(part.trait("command"))];
  auto sql = "CREATE POLICY " + own_name(part) + on(sketch, part) +
             (part.has("restrictive") ? " AS RESTRICTIVE" : "") + " FOR " + command + " TO " +
             (part.has("role") ? "generated_reader" : "PUBLIC");
  const auto* table = sketch.find(part.one("table"));
  const auto* function = sketch.find(part.one("function"));
  auto test = condition(sketch, part, "", part.trait("condition"));
  if (table != nullptr) test += " AND EXISTS (SELECT 1 FROM " + name_of(sketch, *table) + " AS other)";
  if (function != nullptr) test += " OR " + call(sketch, *function) + " IS NULL";
  if (command != "INSERT") sql += " USING (" + test + ")";
  if (command == "INSERT" || (part.has("with check") && (command == "ALL" || command == "UPDATE")))
    sql += " WITH CHECK (" + test + ")";
  return {sql};
}

}  // namespace plumb::test::generated
