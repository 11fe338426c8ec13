#include "sql/foreign_key.hpp"

#include "sql/object_names.hpp"
#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

bool is_foreign_key(const Node& node, std::string_view constraint) {
  return node.is("Constraint") && node.word("contype") == "CONSTR_FOREIGN" &&
         node.text("conname") == constraint;
}

StatedForeignKey read_foreign_key(const Node& table, const Node& constraint) {
  return {qualified_name(table), qualified_name(constraint.child("pktable")),
          names(constraint.children("fk_attrs")), names(constraint.children("pk_attrs"))};
}

std::optional<StatedForeignKey> find_foreign_key(const Tree& tree, std::string_view constraint) {
  std::optional<StatedForeignKey> found;
  walk(Node(tree.get()), [&](const Node& statement) {
    if (!statement.is("AlterTableStmt")) return;
    for (const auto& command : statement.children("cmds"))
      if (is_foreign_key(command.child("def"), constraint))
        found = read_foreign_key(statement.child("relation"), command.child("def"));
  });
  return found;
}

}  // namespace

std::optional<StatedForeignKey> stated_foreign_key(std::string_view statement, std::string_view constraint) {
  std::optional<StatedForeignKey> found;
  on_deep_stack([&] {
    try {
      found = find_foreign_key(parse(std::string(statement)), constraint);
    } catch (const Complaint&) {
      // A statement that is cut or of a newer grammar tells nothing.
    }
  });
  return found;
}

}  // namespace plumb::sql
