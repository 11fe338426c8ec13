#include "sql/tree.hpp"

#include <protobuf-c/protobuf-c.h>

namespace plumb::sql {
namespace {

template <class T>
const T& member(const ProtobufCMessage* message, unsigned offset) {
  return *reinterpret_cast<const T*>(reinterpret_cast<const char*>(message) + offset);
}

bool is_repeated(const ProtobufCFieldDescriptor& field) { return field.label == PROTOBUF_C_LABEL_REPEATED; }

// A member of a oneof is set when the case, kept at the quantifier, is its number.
bool is_set(const ProtobufCMessage* message, const ProtobufCFieldDescriptor& field) {
  if ((field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) == 0) return true;
  return member<std::uint32_t>(message, field.quantifier_offset) == field.id;
}

// The name in the grammar without its package; short_name has lost the underscores.
std::string_view name_of(const ProtobufCMessage* message) {
  const std::string_view name = message->descriptor->name;
  return name.substr(name.rfind('.') + 1);
}

// `Node` of the grammar is only a wrapper around the one node that is set.
const ProtobufCMessage* unwrapped(const ProtobufCMessage* message) {
  if (!message || name_of(message) != "Node") return message;
  for (unsigned i = 0; i < message->descriptor->n_fields; ++i) {
    const auto& field = message->descriptor->fields[i];
    if (is_set(message, field)) return member<const ProtobufCMessage*>(message, field.offset);
  }
  return nullptr;
}

void append_children(const ProtobufCMessage* message, const ProtobufCFieldDescriptor& field,
                     std::vector<Node>& out) {
  if (field.type != PROTOBUF_C_TYPE_MESSAGE || !is_set(message, field)) return;
  if (!is_repeated(field)) {
    if (const Node node(member<const ProtobufCMessage*>(message, field.offset)); node) out.push_back(node);
    return;
  }
  const auto count = member<std::size_t>(message, field.quantifier_offset);
  const auto* const* items = member<const ProtobufCMessage* const*>(message, field.offset);
  for (std::size_t i = 0; i < count; ++i)
    if (const Node node(items[i]); node) out.push_back(node);
}

}  // namespace

Node::Node(const ProtobufCMessage* message) : message_(unwrapped(message)) {}

std::string_view Node::type() const { return message_ ? name_of(message_) : ""; }

const ProtobufCFieldDescriptor* Node::find(std::string_view field) const {
  if (!message_) return nullptr;
  const auto& descriptor = *message_->descriptor;
  for (unsigned i = 0; i < descriptor.n_fields; ++i)
    if (descriptor.fields[i].name == field) return &descriptor.fields[i];
  return nullptr;
}

std::string Node::text(std::string_view field) const {
  const auto* found = find(field);
  if (!found || found->type != PROTOBUF_C_TYPE_STRING || is_repeated(*found)) return "";
  const char* value = member<const char*>(message_, found->offset);
  return value ? value : "";
}

bool Node::flag(std::string_view field) const {
  const auto* found = find(field);
  return found && found->type == PROTOBUF_C_TYPE_BOOL && member<protobuf_c_boolean>(message_, found->offset);
}

int Node::number(std::string_view field) const {
  const auto* found = find(field);
  return found && found->type == PROTOBUF_C_TYPE_INT32 ? member<int>(message_, found->offset) : 0;
}

std::string_view Node::word(std::string_view field) const {
  const auto* found = find(field);
  if (!found || found->type != PROTOBUF_C_TYPE_ENUM) return "";
  const int value = member<int>(message_, found->offset);
  const auto& words = *static_cast<const ProtobufCEnumDescriptor*>(found->descriptor);
  for (unsigned i = 0; i < words.n_values; ++i)
    if (words.values[i].value == value) return words.values[i].name;
  return "";
}

Node Node::child(std::string_view field) const {
  const auto found = children(field);
  return found.empty() ? Node() : found.front();
}

std::vector<Node> Node::children(std::string_view field) const {
  std::vector<Node> out;
  if (const auto* found = find(field)) append_children(message_, *found, out);
  return out;
}

std::vector<Node> Node::children() const {
  std::vector<Node> out;
  if (!message_) return out;
  for (unsigned i = 0; i < message_->descriptor->n_fields; ++i)
    append_children(message_, message_->descriptor->fields[i], out);
  return out;
}

void walk(const Node& node, const std::function<void(const Node&)>& visit) {
  if (!node) return;
  visit(node);
  for (const Node& child : node.children()) walk(child, visit);
}

std::vector<std::string> names(const std::vector<Node>& parts) {
  std::vector<std::string> out;
  for (const Node& part : parts)
    if (part.is("String")) out.push_back(part.text("sval"));
  return out;
}

}  // namespace plumb::sql
