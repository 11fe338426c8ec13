#include "sql/object_names.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "sql/remarks.hpp"

namespace plumb::sql {
namespace {

using Parts = std::vector<std::string>;

void add(QualifiedNames& out, QualifiedName name) {
  if (name.second.empty() || std::find(out.begin(), out.end(), name) != out.end()) return;
  out.push_back(std::move(name));
}

QualifiedName last_two(const Parts& parts) {
  if (parts.empty()) return {};
  return {parts.size() > 1 ? parts[parts.size() - 2] : "", parts.back()};
}

bool is_relation(std::string_view type) {
  static const std::set<std::string_view> relations = {"OBJECT_TABLE", "OBJECT_FOREIGN_TABLE",
                                                       "OBJECT_VIEW",  "OBJECT_MATVIEW",
                                                       "OBJECT_INDEX", "OBJECT_SEQUENCE"};
  return relations.contains(type);
}

bool is_on_relation(std::string_view type) {
  static const std::set<std::string_view> parts = {"OBJECT_TRIGGER", "OBJECT_RULE", "OBJECT_POLICY",
                                                   "OBJECT_COLUMN", "OBJECT_TABCONSTRAINT"};
  return parts.contains(type);
}

bool is_type(std::string_view type) { return type == "OBJECT_TYPE" || type == "OBJECT_DOMAIN"; }

void add_named_object(const Node& object, std::string_view type, QualifiedNames& out) {
  auto parts = object_name(object);
  if (is_on_relation(type) && !parts.empty()) parts.pop_back();
  if (is_relation(type) || is_on_relation(type)) add(out, last_two(parts));
}

// OWNED BY schema.table.column of a sequence.
void add_owner(const Node& option, QualifiedNames& out) {
  if (option.text("defname") != "owned_by") return;
  auto parts = object_name(option.child("arg"));
  if (parts.size() < 2) return;
  parts.pop_back();
  add(out, last_two(parts));
}

void add_relations(const Node& node, QualifiedNames& out) {
  const auto type = node.type();
  if (type == "RangeVar") add(out, qualified_name(node));
  if (type == "DefElem") add_owner(node, out);
  if (type == "CommentStmt" || type == "SecLabelStmt")
    add_named_object(node.child("object"), node.word("objtype"), out);
  if (type == "DropStmt")
    for (const Node& object : node.children("objects"))
      add_named_object(object, node.word("remove_type"), out);
}

// `CREATE INDEX name` gives the index no RangeVar of its own, nor need it: its table is named.
void add_types(const Node& node, QualifiedNames& out) {
  const auto type = node.type();
  if (type == "CreateEnumStmt" || type == "AlterEnumStmt" || type == "CreateRangeStmt" ||
      type == "AlterTypeStmt")
    add(out, last_two(names(node.children("type_name"))));
  if (type == "CompositeTypeStmt") add(out, qualified_name(node.child("typevar")));
  if (type == "CreateDomainStmt") add(out, last_two(names(node.children("domainname"))));
  if (type == "DropStmt" && is_type(node.word("remove_type")))
    for (const Node& object : node.children("objects")) add(out, last_two(object_name(object)));
  if ((type == "RenameStmt" && is_type(node.word("rename_type"))) ||
      (type == "AlterObjectSchemaStmt" && is_type(node.word("object_type"))))
    add(out, last_two(object_name(node.child("object"))));
}

// What a statement renames or moves is touched under both names.
void add_new_name(const Node& node, std::string_view object_type, bool wanted, QualifiedNames& out) {
  if (out.empty() || !wanted || object_type.empty()) return;
  auto name = out.front();
  if (node.is("RenameStmt")) name.second = node.text("newname");
  if (node.is("AlterObjectSchemaStmt")) name.first = node.text("newschema");
  add(out, name);
}

}  // namespace

std::vector<std::string> object_name(const Node& object) {
  if (object.is("String")) return {object.text("sval")};
  if (object.is("TypeName")) return names(object.children("names"));
  if (object.is("ObjectWithArgs")) return names(object.children("objname"));
  return names(object.children("items"));
}

QualifiedName qualified_name(const Node& range) { return {range.text("schemaname"), range.text("relname")}; }

std::string dotted(const QualifiedName& name) {
  return name.first.empty() ? name.second : name.first + "." + name.second;
}

QualifiedNames relations_of(const Node& statement) {
  QualifiedNames out;
  walk(statement, [&](const Node& node) { add_relations(node, out); });
  const auto type = std::string(statement.word("rename_type")) + std::string(statement.word("object_type"));
  add_new_name(statement, type, is_relation(type), out);
  return out;
}

QualifiedNames types_of(const Node& statement) {
  QualifiedNames out;
  walk(statement, [&](const Node& node) { add_types(node, out); });
  const auto type = std::string(statement.word("rename_type")) + std::string(statement.word("object_type"));
  add_new_name(statement, type, is_type(type), out);
  return out;
}

}  // namespace plumb::sql
