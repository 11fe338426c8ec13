#include "sql/demands.hpp"

#include "sql/object_names.hpp"
#include "sql/parser.hpp"
#include "sql/written.hpp"

namespace plumb::sql {
namespace {

/// The columns that an expression reads.
std::vector<std::string> columns_read(const Node& expression, const std::string& table) {
  std::vector<std::string> columns;
  walk(expression, [&](const Node& node) {
    if (!node.is("ColumnRef")) return;
    const auto fields = node.children("fields");
    const auto name = names(fields).empty() ? "" : names(fields).back();
    const bool is_row = fields.empty() || fields.back().is("A_Star") || name == table;
    columns.push_back(is_row ? "*" : name);
  });
  return columns;
}

void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
  to.insert(to.end(), more.begin(), more.end());
}

/// Demands on one table, read from a command of ALTER TABLE or from CREATE INDEX.
class Reader {
 public:
  Reader(const std::string& text, const Node& relation, Demands& out)
      : text_(text), table_(qualified_name(relation)), only_(!relation.flag("inh")), out_(out) {}

  void read_command(const Node& command) const;
  void read_index(const Node& index) const;

 private:
  Demand demand(DemandKind kind, std::string name) const {
    Demand made;
    made.kind = kind;
    made.table = table_;
    made.name = std::move(name);
    made.only = only_;
    return made;
  }

  void fill(const std::string& column) const;
  void read_new_column(const Node& column) const;
  void read_new_type(const std::string& column, const Node& definition) const;
  void read_constraint(const Node& constraint) const;
  void read_check(const Node& constraint) const;
  void read_key(const Node& constraint) const;
  void read_reference(const Node& constraint) const;
  void add(Demand made, const Node& constraint) const {
    (constraint.flag("skip_validation") ? out_.later : out_.now).push_back(std::move(made));
  }

  const std::string& text_;
  const QualifiedName table_;
  const bool only_;
  Demands& out_;
};

void Reader::read_command(const Node& command) const {
  const auto type = command.word("subtype");
  if (type == "AT_AddColumn") read_new_column(command.child("def"));
  if (type == "AT_AlterColumnType") read_new_type(command.text("name"), command.child("def"));
  if (type == "AT_SetNotNull") fill(command.text("name"));
  if (type == "AT_AddConstraint") read_constraint(command.child("def"));
  if (type == "AT_ValidateConstraint") out_.validated.push_back({table_, command.text("name")});
}

void Reader::fill(const std::string& column) const {
  auto made = demand(DemandKind::filled, "");
  made.columns = {column};
  out_.now.push_back(std::move(made));
}

/// A column that is NOT NULL and gets no value makes the rows that are there its offenders.
void Reader::read_new_column(const Node& column) const {
  bool is_filled = false, gets_value = false;
  for (const auto& constraint : column.children("constraints")) {
    const auto type = constraint.word("contype");
    is_filled = is_filled || type == "CONSTR_NOTNULL";
    gets_value =
        gets_value || type == "CONSTR_DEFAULT" || type == "CONSTR_IDENTITY" || type == "CONSTR_GENERATED";
  }
  const auto type = names(column.child("type_name").children("names"));
  if (!is_filled || gets_value || type.empty()) return;
  auto made = demand(DemandKind::filled, "");
  made.columns = {column.text("colname")};
  made.type_made = {type.size() > 1 ? type[type.size() - 2] : "", type.back()};
  out_.now.push_back(std::move(made));
}

/// What an expression of a person's makes of the values only the server can tell.
void Reader::read_new_type(const std::string& column, const Node& definition) const {
  const auto type = definition.child("type_name");
  const auto parts = names(type.children("names"));
  if (parts.empty() || definition.child("raw_default") || !type.children("array_bounds").empty()) return;
  auto made = demand(DemandKind::converting, "");
  made.columns = {column};
  made.type_made = {parts.size() > 1 ? parts[parts.size() - 2] : "", parts.back()};
  for (const auto& modifier : type.children("typmods"))
    made.type_modifiers.push_back(modifier.child("ival").number("ival"));
  out_.now.push_back(std::move(made));
}

void Reader::read_constraint(const Node& constraint) const {
  const auto type = constraint.word("contype");
  if (type == "CONSTR_CHECK") read_check(constraint);
  if (type == "CONSTR_FOREIGN") read_reference(constraint);
  if (type == "CONSTR_UNIQUE" || type == "CONSTR_PRIMARY") read_key(constraint);
}

void Reader::read_check(const Node& constraint) const {
  auto made = demand(DemandKind::fitting, constraint.text("conname"));
  made.only = only_ || constraint.flag("is_no_inherit");
  made.columns = columns_read(constraint.child("raw_expr"), table_.second);
  made.condition = in_parentheses(text_, constraint.number("location"), "CHECK");
  add(std::move(made), constraint);
}

void Reader::read_key(const Node& constraint) const {
  // A key that takes an index over has that index's word for it.
  if (!constraint.text("indexname").empty()) return;
  auto made = demand(DemandKind::unique, constraint.text("conname"));
  made.columns = names(constraint.children("keys"));
  for (const auto& column : made.columns) made.keys.push_back({column, ""});
  made.nulls_are_equal = constraint.flag("nulls_not_distinct");
  if (constraint.word("contype") == "CONSTR_PRIMARY")
    for (const auto& column : made.columns) fill(column);
  out_.now.push_back(std::move(made));
}

void Reader::read_reference(const Node& constraint) const {
  if (constraint.text("fk_matchtype") == "f") return;
  auto made = demand(DemandKind::referring, constraint.text("conname"));
  made.columns = names(constraint.children("fk_attrs"));
  made.referenced = qualified_name(constraint.child("pktable"));
  made.referenced_columns = names(constraint.children("pk_attrs"));
  add(std::move(made), constraint);
}

bool is_usual(const Node& element) {
  return element.children("collation").empty() && element.children("opclass").empty();
}

bool is_in_usual_order(const Node& element) {
  return element.word("ordering") == "SORTBY_DEFAULT" &&
         element.word("nulls_ordering") == "SORTBY_NULLS_DEFAULT";
}

void Reader::read_index(const Node& index) const {
  const auto elements = index.children("index_params");
  const auto written = listed_in_parentheses(text_);
  if (!index.flag("unique") || written.size() != elements.size()) return;
  auto made = demand(DemandKind::unique, index.text("idxname"));
  made.nulls_are_equal = index.flag("nulls_not_distinct");
  for (std::size_t number = 0; number < elements.size(); ++number) {
    const auto expression = elements[number].child("expr");
    if (!is_usual(elements[number]) || (expression && !is_in_usual_order(elements[number]))) return;
    made.keys.push_back({elements[number].text("name"), expression ? written[number] : ""});
    if (!expression) made.columns.push_back(elements[number].text("name"));
    append(made.columns, columns_read(expression, table_.second));
  }
  if (const auto predicate = index.child("where_clause")) {
    append(made.columns, columns_read(predicate, table_.second));
    made.condition = after_where(text_);
  }
  out_.now.push_back(std::move(made));
}

void read_statement(const std::string& text, const Node& statement, Demands& out) {
  const Reader reader(text, statement.child("relation"), out);
  if (statement.is("IndexStmt")) reader.read_index(statement);
  if (!statement.is("AlterTableStmt")) return;
  for (const auto& command : statement.children("cmds")) reader.read_command(command);
}

}  // namespace

Demands demands_of(std::string_view statement) {
  Demands found;
  on_deep_stack([&] {
    try {
      const std::string text(statement);
      const Tree tree = parse(text);
      const auto statements = Node(tree.get()).children("stmts");
      if (statements.size() == 1) read_statement(text, statements.front().child("stmt"), found);
    } catch (const Complaint&) {
      // A statement that is cut or of a newer grammar tells nothing.
      found = {};
    }
  });
  return found;
}

}  // namespace plumb::sql
