#include "sql/check_constraint.hpp"

#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

/// The checks that commands of ALTER TABLE add to the table.
std::vector<Node> added_checks(const Tree& tree) {
  std::vector<Node> found;
  walk(Node(tree.get()), [&](const Node& statement) {
    if (!statement.is("AlterTableStmt")) return;
    for (const auto& command : statement.children("cmds"))
      if (const auto added = command.child("def");
          added.is("Constraint") && added.word("contype") == "CONSTR_CHECK")
        found.push_back(added);
  });
  return found;
}

Node check_named(const std::vector<Node>& checks, std::string_view name) {
  for (const auto& check : checks)
    if (check.text("conname") == name) return check;
  return checks.size() == 1 && checks.front().text("conname").empty() ? checks.front() : Node();
}

/// What stands in the parentheses that follow the first CHECK at or after `offset`.
std::optional<std::string> condition_after(const std::string& statement, int offset) {
  const Tree scanned = scan(statement);
  int depth = 0, begin = 0;
  bool is_check = false;
  for (const Node& token : Node(scanned.get()).children("tokens")) {
    const int start = token.number("start"), end = token.number("end");
    if (start < offset) continue;
    is_check = is_check || token.word("token") == "CHECK";
    const auto text = std::string_view(statement).substr(start, end - start);
    if (!is_check || (text != "(" && text != ")")) continue;
    if (text == "(" && depth++ == 0) begin = end;
    if (text == ")" && --depth == 0) return statement.substr(begin, start - begin);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> stated_check(std::string_view statement, std::string_view constraint) {
  std::optional<std::string> found;
  on_deep_stack([&] {
    try {
      const std::string text(statement);
      const Tree tree = parse(text);
      if (const auto check = check_named(added_checks(tree), constraint))
        found = condition_after(text, check.number("location"));
    } catch (const Complaint&) {
      // A statement that is cut or of a newer grammar tells nothing.
    }
  });
  return found;
}

}  // namespace plumb::sql
