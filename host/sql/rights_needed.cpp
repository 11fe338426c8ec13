#include "sql/rights_needed.hpp"

#include <set>

#include "sql/object_names.hpp"
#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

QualifiedName ends_of(const std::vector<std::string>& parts) {
  if (parts.empty()) return {};
  return {parts.size() > 1 ? parts[parts.size() - 2] : "", parts.back()};
}

bool names_relation(std::string_view object_type) {
  static const std::set<std::string_view> relations = {"OBJECT_TABLE", "OBJECT_FOREIGN_TABLE",
                                                       "OBJECT_VIEW",  "OBJECT_MATVIEW",
                                                       "OBJECT_INDEX", "OBJECT_SEQUENCE"};
  return relations.contains(object_type);
}

bool names_part_of_relation(std::string_view object_type) {
  static const std::set<std::string_view> parts = {"OBJECT_COLUMN", "OBJECT_TABCONSTRAINT", "OBJECT_TRIGGER",
                                                   "OBJECT_POLICY", "OBJECT_RULE"};
  return parts.contains(object_type);
}

bool names_type(std::string_view object_type) {
  return object_type == "OBJECT_TYPE" || object_type == "OBJECT_DOMAIN";
}

/// The relation of an object that is named by parts: itself, or the one that it is a part of.
QualifiedName relation_named(const Node& object, std::string_view object_type) {
  auto parts = object_name(object);
  if (names_part_of_relation(object_type) && !parts.empty()) parts.pop_back();
  return ends_of(parts);
}

/// Reads the rights of one statement; a kind of statement is a member function.
class RightsReader {
 public:
  explicit RightsReader(std::vector<NeededRight>& out) : out_(out) {}

  void read(const Node& statement);

 private:
  void need(Right right, const QualifiedName& object) {
    if (!object.second.empty()) out_.push_back({right, object});
  }
  void make_in(const std::string& schema) { need(Right::make_in, {"", schema}); }

  void alter_table(const Node& statement);
  void alter_command(const Node& command, const QualifiedName& table);
  void index(const Node& statement);
  void table(const Node& statement);
  void view(const Node& statement);
  void sequence(const Node& statement) { make_in(qualified_name(statement.child("sequence")).first); }
  void table_as(const Node& statement) {
    make_in(qualified_name(statement.child("into").child("rel")).first);
  }
  void alter_sequence(const Node& statement) {
    need(Right::own, qualified_name(statement.child("sequence")));
  }
  void type(const Node& statement) { make_in(ends_of(names(statement.children("type_name"))).first); }
  void composite(const Node& statement) { make_in(qualified_name(statement.child("typevar")).first); }
  void domain(const Node& statement) { make_in(ends_of(names(statement.children("domainname"))).first); }
  void function(const Node& statement) { make_in(ends_of(names(statement.children("funcname"))).first); }
  void definition(const Node& statement) { make_in(ends_of(names(statement.children("defnames"))).first); }
  void alter_type(const Node& statement) {
    need(Right::own_type, ends_of(names(statement.children("type_name"))));
  }
  void drop(const Node& statement);
  void rename(const Node& statement);
  void move(const Node& statement);
  void remark(const Node& statement);
  void trigger(const Node& statement) { need(Right::trigger, qualified_name(statement.child("relation"))); }
  void rule(const Node& statement) { need(Right::own, qualified_name(statement.child("relation"))); }
  void policy(const Node& statement) { need(Right::own, qualified_name(statement.child("table"))); }
  void statistics(const Node& statement);
  void schema(const Node& statement) { need(Right::make_schema, {"", statement.text("schemaname")}); }
  void extension(const Node& statement) { need(Right::make_extension, {"", statement.text("extname")}); }
  void insert(const Node& statement) { need(Right::insert, qualified_name(statement.child("relation"))); }
  void update(const Node& statement) { need(Right::update, qualified_name(statement.child("relation"))); }
  void remove(const Node& statement) { need(Right::remove, qualified_name(statement.child("relation"))); }
  void truncate(const Node& statement);
  void references(const Node& statement);

  std::vector<NeededRight>& out_;
};

void RightsReader::read(const Node& statement) {
  struct Kind {
    std::string_view type;
    void (RightsReader::*read)(const Node& statement);
  };
  static constexpr Kind kinds[] = {{"AlterTableStmt", &RightsReader::alter_table},
                                   {"IndexStmt", &RightsReader::index},
                                   {"CreateStmt", &RightsReader::table},
                                   {"ViewStmt", &RightsReader::view},
                                   {"CreateTableAsStmt", &RightsReader::table_as},
                                   {"CreateSeqStmt", &RightsReader::sequence},
                                   {"AlterSeqStmt", &RightsReader::alter_sequence},
                                   {"CreateEnumStmt", &RightsReader::type},
                                   {"CreateRangeStmt", &RightsReader::type},
                                   {"CompositeTypeStmt", &RightsReader::composite},
                                   {"CreateDomainStmt", &RightsReader::domain},
                                   {"CreateFunctionStmt", &RightsReader::function},
                                   {"DefineStmt", &RightsReader::definition},
                                   {"AlterEnumStmt", &RightsReader::alter_type},
                                   {"AlterTypeStmt", &RightsReader::alter_type},
                                   {"AlterDomainStmt", &RightsReader::alter_type},
                                   {"DropStmt", &RightsReader::drop},
                                   {"RenameStmt", &RightsReader::rename},
                                   {"AlterObjectSchemaStmt", &RightsReader::move},
                                   {"CommentStmt", &RightsReader::remark},
                                   {"SecLabelStmt", &RightsReader::remark},
                                   {"CreateTrigStmt", &RightsReader::trigger},
                                   {"RuleStmt", &RightsReader::rule},
                                   {"CreatePolicyStmt", &RightsReader::policy},
                                   {"AlterPolicyStmt", &RightsReader::policy},
                                   {"CreateStatsStmt", &RightsReader::statistics},
                                   {"CreateSchemaStmt", &RightsReader::schema},
                                   {"CreateExtensionStmt", &RightsReader::extension},
                                   {"InsertStmt", &RightsReader::insert},
                                   {"UpdateStmt", &RightsReader::update},
                                   {"DeleteStmt", &RightsReader::remove},
                                   {"TruncateStmt", &RightsReader::truncate}};
  for (const auto& kind : kinds)
    if (statement.is(kind.type)) (this->*kind.read)(statement);
}

void RightsReader::alter_table(const Node& statement) {
  const auto table = qualified_name(statement.child("relation"));
  const bool is_type = statement.word("objtype") == "OBJECT_TYPE";
  need(is_type ? Right::own_type : Right::own, table);
  for (const auto& command : statement.children("cmds")) alter_command(command, table);
  references(statement);
}

/// What a command needs beside its table: the server makes indexes and sequences in the table's schema, and
/// asks for both sides of an inheritance.
void RightsReader::alter_command(const Node& command, const QualifiedName& table) {
  const auto type = command.word("subtype");
  const auto added = command.child("def");
  const auto constraint = added.word("contype");
  const bool makes_index = constraint == "CONSTR_UNIQUE" || constraint == "CONSTR_PRIMARY";
  if (type == "AT_AddIdentity" || (type == "AT_AddConstraint" && makes_index)) make_in(table.first);
  if (type == "AT_AttachPartition") need(Right::own, qualified_name(added.child("name")));
  if (type == "AT_AddInherit") need(Right::own, qualified_name(added));
}

void RightsReader::index(const Node& statement) {
  const auto table = qualified_name(statement.child("relation"));
  need(Right::own, table);
  make_in(table.first);
}

void RightsReader::table(const Node& statement) {
  make_in(qualified_name(statement.child("relation")).first);
  for (const auto& parent : statement.children("inh_relations")) need(Right::own, qualified_name(parent));
  references(statement);
}

void RightsReader::view(const Node& statement) {
  const auto name = qualified_name(statement.child("view"));
  make_in(name.first);
  if (statement.flag("replace")) need(Right::own, name);
}

void RightsReader::drop(const Node& statement) {
  const auto type = statement.word("remove_type");
  for (const auto& object : statement.children("objects")) {
    if (names_relation(type)) need(Right::drop, relation_named(object, type));
    if (names_part_of_relation(type)) need(Right::own, relation_named(object, type));
    if (names_type(type)) need(Right::drop_type, ends_of(object_name(object)));
    if (type == "OBJECT_SCHEMA") need(Right::own_schema, ends_of(object_name(object)));
  }
}

void RightsReader::rename(const Node& statement) {
  const auto type = statement.word("rename_type");
  if (names_type(type)) {
    const auto name = ends_of(object_name(statement.child("object")));
    need(Right::own_type, name);
    return make_in(name.first);
  }
  if (type == "OBJECT_SCHEMA") return need(Right::own_schema, {"", statement.text("subname")});
  const auto relation = qualified_name(statement.child("relation"));
  need(Right::own, relation);
  if (names_relation(type)) make_in(relation.first);
}

void RightsReader::move(const Node& statement) {
  const auto type = statement.word("object_type");
  if (names_relation(type)) need(Right::own, qualified_name(statement.child("relation")));
  if (names_type(type)) need(Right::own_type, ends_of(object_name(statement.child("object"))));
  make_in(statement.text("newschema"));
}

void RightsReader::remark(const Node& statement) {
  const auto type = statement.word("objtype");
  const auto object = statement.child("object");
  if (names_relation(type) || names_part_of_relation(type)) need(Right::own, relation_named(object, type));
  if (names_type(type)) need(Right::own_type, ends_of(object_name(object)));
  if (type == "OBJECT_SCHEMA") need(Right::own_schema, ends_of(object_name(object)));
}

void RightsReader::statistics(const Node& statement) {
  make_in(ends_of(names(statement.children("defnames"))).first);
  for (const auto& relation : statement.children("relations")) need(Right::own, qualified_name(relation));
}

void RightsReader::truncate(const Node& statement) {
  for (const auto& relation : statement.children("relations"))
    need(Right::truncate, qualified_name(relation));
}

void RightsReader::references(const Node& statement) {
  walk(statement, [&](const Node& node) {
    if (node.is("Constraint") && node.word("contype") == "CONSTR_FOREIGN")
      need(Right::refer, qualified_name(node.child("pktable")));
  });
}

}  // namespace

std::string_view to_string(Right right) {
  static constexpr std::string_view words[] = {"own",        "drop",    "own type",    "drop type",
                                               "own schema", "make in", "make schema", "make extension",
                                               "REFERENCES", "INSERT",  "UPDATE",      "DELETE",
                                               "TRUNCATE",   "TRIGGER"};
  return words[static_cast<std::size_t>(right)];
}

std::vector<NeededRight> rights_needed(std::string_view statement) {
  std::vector<NeededRight> found;
  on_deep_stack([&] {
    try {
      const Tree tree = parse(std::string(statement));
      const auto statements = Node(tree.get()).children("stmts");
      if (statements.size() == 1) RightsReader(found).read(statements.front().child("stmt"));
    } catch (const Complaint&) {
      found.clear();
    }
  });
  return found;
}

}  // namespace plumb::sql
