#include "sql/concurrent_index.hpp"

#include "sql/object_names.hpp"
#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

std::optional<ConcurrentIndex> built_by(const Node& create) {
  const auto name = create.text("idxname");
  if (!create.flag("concurrent") || name.empty()) return std::nullopt;
  return ConcurrentIndex{{qualified_name(create.child("relation")).first, name}, false};
}

std::optional<ConcurrentIndex> dropped_by(const Node& drop) {
  const auto objects = drop.children("objects");
  if (!drop.flag("concurrent") || objects.size() != 1) return std::nullopt;
  const auto name = object_name(objects.front());
  return ConcurrentIndex{{name.size() > 1 ? name.front() : "", name.back()}, true};
}

std::optional<ConcurrentIndex> find_concurrent_index(const Tree& tree) {
  const auto statements = Node(tree.get()).children("stmts");
  if (statements.size() != 1) return std::nullopt;
  const auto statement = statements.front().child("stmt");
  if (statement.is("IndexStmt")) return built_by(statement);
  if (statement.is("DropStmt")) return dropped_by(statement);
  return std::nullopt;
}

}  // namespace

std::optional<ConcurrentIndex> concurrent_index(std::string_view statement) {
  std::optional<ConcurrentIndex> found;
  on_deep_stack([&] {
    try {
      found = find_concurrent_index(parse(std::string(statement)));
    } catch (const Complaint&) {
      // A statement of a newer grammar is run as it is.
    }
  });
  return found;
}

}  // namespace plumb::sql
