#pragma once
// A read-only view of libpg_query's trees. Nodes and fields are found by the names of the grammar, through
// the descriptors protobuf-c carries, so that nothing here depends on the numbers a version of the grammar
// gave them.
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct ProtobufCMessage;
struct ProtobufCFieldDescriptor;

namespace plumb::sql {

/// One node of a tree, or nothing. Cheap to copy; valid while its Tree lives. A field the node has not is
/// empty.
class Node {
 public:
  Node() = default;
  explicit Node(const ProtobufCMessage* message);
  explicit operator bool() const { return message_ != nullptr; }

  /// The name of the grammar's struct, "SelectStmt"; empty for no node.
  std::string_view type() const;
  bool is(std::string_view name) const { return type() == name; }
  std::string text(std::string_view field) const;
  bool flag(std::string_view field) const;
  int number(std::string_view field) const;
  /// The name of an enum field's value, "OBJECT_TABLE".
  std::string_view word(std::string_view field) const;
  Node child(std::string_view field) const;
  std::vector<Node> children(std::string_view field) const;
  /// All nodes directly below, in the order of the fields.
  std::vector<Node> children() const;

 private:
  const ProtobufCFieldDescriptor* find(std::string_view field) const;

  const ProtobufCMessage* message_ = nullptr;
};

/// Calls `visit` for `node` and every node below it, parents first.
void walk(const Node& node, const std::function<void(const Node&)>& visit);

/// The texts of a list of names: ["public", "user"] of String nodes.
std::vector<std::string> names(const std::vector<Node>& parts);

/// An unpacked tree; its deleter knows the kind of its root.
using Tree = std::shared_ptr<const ProtobufCMessage>;

}  // namespace plumb::sql
