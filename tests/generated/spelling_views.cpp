#include <algorithm>

#include "base/text.hpp"
#include "generated/routines.hpp"
#include "generated/rules.hpp"
#include "generated/spelling.hpp"
#include "law/databases.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

/// A column of the view and where it comes from.
struct Shown {
  std::string source;  ///< "s1.name"
  std::string name;
  Type type;
};

/// The query of one view.
class Query {
 public:
  Query(const Sketch& sketch, const Part& view) : sketch_(sketch), view_(view) {
    for (const auto& output : outputs_of(sketch, view))
      shown_.push_back({source_of(output.id), output.name, output.type});
  }

  bool is_simple() const {
    return shape() <= 4 && view_.used("from").size() == 1 && !view_.has("expression");
  }

  std::string text() const {
    const auto body = "SELECT " + list() + "\nFROM " + sources();
    switch (shape()) {
      case 5:
        return all_sort() ? "SELECT " + plain_list() + ", count(*) AS \"how many\"\nFROM " + sources() +
                                where() + "\nGROUP BY " + source_list()
                          : body;
      case 6:
        return all_sort() ? "SELECT DISTINCT " + list() + "\nFROM " + sources() + where() : body;
      case 7:
        return body + where() + "\nUNION ALL\n" + body;
      case 8:
        return "SELECT " + list() + ", row_number() OVER (" +
               (all_sort() ? "ORDER BY " + source_list() : "") + ") AS \"row\"\nFROM " + sources() + where();
      case 9:
        return "WITH chosen AS (\n" + body + where() + "\n)\nSELECT * FROM chosen";
      case 10:
        return body + "\nWHERE EXISTS (SELECT 1 FROM " + relation(view_.used("from").back()) + " AS other)";
      case 11:
        return body + where() + (all_sort() ? "\nORDER BY " + source_list() : "") + "\nLIMIT 10";
      case 12:
        return grouped_by_key(body);
      default:
        return body + where();
    }
  }

 private:
  int shape() const { return view_.trait("shape"); }
  bool all_sort() const {
    const auto* called = sketch_.find(view_.one("function"));
    if (called != nullptr && !is_sortable(type_of(sketch_, *called))) return false;
    return std::ranges::all_of(shown_, [](const Shown& one) { return is_sortable(one.type); });
  }
  std::string relation(int id) const { return name_of(sketch_, sketch_.at(id)); }

  std::string source_of(int column) const {
    int number = 0;
    for (const int id : view_.used("from")) {
      ++number;
      const auto outputs = outputs_of(sketch_, sketch_.at(id));
      if (const auto* output = find_output(outputs, column))
        return "s" + std::to_string(number) + "." + schema::quoted(output->name);
    }
    return "NULL";
  }

  std::string plain_list() const {
    std::vector<std::string> out;
    for (const auto& one : shown_) out.push_back(one.source + " AS " + schema::quoted(one.name));
    return join(out, ", ");
  }

  std::string list() const {
    auto out = plain_list();
    if (view_.has("expression"))
      out += ", " +
             derived(sketch_, shown_.front().type, shown_.front().source, view_.trait("expression")).sql +
             " AS derived";
    if (const auto* function = sketch_.find(view_.one("function")))
      out += ", " + call(sketch_, *function) + " AS called";
    return out;
  }

  std::string source_list() const {
    std::vector<std::string> out;
    for (const auto& one : shown_) out.push_back(one.source);
    return join(out, ", ");
  }

  std::string sources() const {
    const auto& from = view_.used("from");
    auto sql = relation(from.front()) + " AS s1";
    if (from.size() < 2) return sql;
    const auto second = relation(from[1]) + " AS s2";
    if (shape() % 3 == 0) return sql + "\nCROSS JOIN " + second;
    const auto& last = shown_.back();
    const auto condition = predicate(sketch_, last.type, last.source, view_.trait("condition"));
    return sql + (shape() % 3 == 1 ? "\nJOIN " : "\nLEFT JOIN ") + second + " ON " + condition;
  }

  std::string where() const {
    if (!view_.has("condition")) return "";
    const auto& first = shown_.front();
    return "\nWHERE " + predicate(sketch_, first.type, first.source, view_.trait("condition"));
  }

  /// Columns that a primary key decides may be shown without being grouped by: the view then needs the key.
  std::string grouped_by_key(const std::string& body) const {
    const auto& table = sketch_.at(view_.one("from"));
    const auto keys = sketch_.within(table.id, Kind::primary_key);
    if (view_.used("from").size() != 1 || keys.empty() || table.kind != Kind::table ||
        keys.front()->has("deferrable"))
      return body;
    std::vector<std::string> columns;
    for (const int id : keys.front()->used("columns")) columns.push_back("s1." + own_name(sketch_.at(id)));
    return body + where() + "\nGROUP BY " + join(columns, ", ");
  }

  const Sketch& sketch_;
  const Part& view_;
  std::vector<Shown> shown_;
};

std::string options_clause(const Part& view) {
  const int drawn = view.trait("option");
  if (drawn == 1) return " WITH (security_barrier=true)";
  return drawn == 2 && server_major() >= 15 ? " WITH (security_invoker=true)" : "";
}

Statements spell_plain(const Sketch& sketch, const Part& part) {
  const Query query(sketch, part);
  const auto name = name_of(sketch, part);
  const bool is_checked = part.trait("option") >= 3 && query.is_simple() &&
                          sketch.at(part.one("from")).kind == Kind::table && part.used("function").empty();
  Statements out{
      "CREATE VIEW " + name + options_clause(part) + " AS\n" + query.text() +
      (is_checked ? part.trait("option") == 3 ? "\nWITH LOCAL CHECK OPTION" : "\nWITH CASCADED CHECK OPTION"
                  : "")};
  const auto first = outputs_of(sketch, part).front();
  if (part.has("column default") && first.type.family != Family::record)
    out.push_back("ALTER VIEW " + name + " ALTER COLUMN " + schema::quoted(first.name) + " SET DEFAULT " +
                  sample(sketch, first.type, part.trait("column default")));
  return out;
}

/// It can hold nothing while what it selects from holds nothing yet.
bool has_no_data(const Sketch& sketch, const Part& part) {
  return std::ranges::any_of(sketch.of(Kind::materialized_view), [&](const Part* other) {
    return other->has("no data") && reaches(sketch, part.id, other->id);
  });
}

Statements spell_materialized(const Sketch& sketch, const Part& part) {
  const auto name = name_of(sketch, part);
  Statements out{"CREATE MATERIALIZED VIEW " + name + fillfactor_clause(part) + " AS\n" +
                 Query(sketch, part).text() + (has_no_data(sketch, part) ? "\nWITH NO DATA" : "")};
  if (part.has("statistics"))
    out.push_back("ALTER MATERIALIZED VIEW " + name + " ALTER COLUMN " +
                  schema::quoted(outputs_of(sketch, part).front().name) + " SET STATISTICS " +
                  std::to_string(100 * part.trait("statistics")));
  return out;
}

}  // namespace

Statements spell_view(const Sketch& sketch, const Part& part) {
  return part.kind == Kind::view ? spell_plain(sketch, part) : spell_materialized(sketch, part);
}

}  // namespace plumb::test::generated
