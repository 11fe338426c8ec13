#include <algorithm>

#include "base/text.hpp"
#include "generated/routines.hpp"
#include "generated/rules.hpp"
#include "generated/spelling.hpp"
#include "law/databases.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

std::string column_names(const Sketch& sketch, const Part& part, std::string_view role = "columns") {
  const auto outputs = outputs_of(sketch, relation_of(sketch, part));
  std::vector<std::string> out;
  for (const int id : part.used(role)) out.push_back(schema::quoted(find_output(outputs, id)->name));
  return join(out, ", ");
}

std::string deferrable_clause(const Part& part) {
  const int drawn = part.trait("deferrable");
  return drawn == 0 ? "" : drawn == 1 ? " DEFERRABLE" : " DEFERRABLE INITIALLY DEFERRED";
}

std::string include_clause(const Sketch& sketch, const Part& part) {
  return part.used("include").empty() ? "" : " INCLUDE (" + column_names(sketch, part, "include") + ")";
}

std::string not_distinct_clause(const Part& part) {
  return part.has("nulls not distinct") && server_major() >= 15 ? " NULLS NOT DISTINCT" : "";
}

std::string key_text(const Sketch& sketch, const Part& part) {
  const auto start =
      part.kind == Kind::primary_key ? std::string("PRIMARY KEY") : "UNIQUE" + not_distinct_clause(part);
  return start + " (" + column_names(sketch, part) + ")" + include_clause(sketch, part) +
         fillfactor_clause(part) + deferrable_clause(part);
}

std::string action(const char* event, int drawn) {
  static const std::vector<std::string> actions{"CASCADE", "RESTRICT", "SET NULL", "SET DEFAULT"};
  return drawn == 0 ? "" : event + actions[static_cast<std::size_t>(drawn - 1)];
}

std::string foreign_text(const Sketch& sketch, const Part& part) {
  const auto& key = sketch.at(part.one("references"));
  const auto& table = sketch.at(key.one("home"));
  return "FOREIGN KEY (" + column_names(sketch, part) + ") REFERENCES " + name_of(sketch, table) + " (" +
         column_names(sketch, key) + ")" + (part.has("match full") ? " MATCH FULL" : "") +
         action(" ON UPDATE ", part.trait("on update")) + action(" ON DELETE ", part.trait("on delete")) +
         deferrable_clause(part);
}

bool is_of_partitions(const Sketch& sketch, const Part& part) {
  return is_partitioned(sketch, sketch.at(part.one("home")));
}

/// True for a check that heirs have as well: in a later one it is valid though it is not above.
bool is_passed_on(const Sketch& sketch, const Part& part) {
  const auto inherits = [&](const Part* table) {
    const auto& parents = table->used("inherits");
    return std::ranges::find(parents, part.one("home")) != parents.end();
  };
  return part.kind == Kind::check && std::ranges::any_of(sketch.of(Kind::table), inherits);
}

std::string not_valid_clause(const Sketch& sketch, const Part& part) {
  const bool can_be = !is_of_partitions(sketch, part) && !is_passed_on(sketch, part);
  return part.has("not valid") && can_be ? " NOT VALID" : "";
}

std::string check_text(const Sketch& sketch, const Part& part) {
  std::vector<std::string> conditions;
  int k = part.trait("condition");
  for (const int id : part.used("columns")) {
    const auto& column = sketch.at(id);
    conditions.push_back("(" + predicate(sketch, type_of(sketch, column), own_name(column), k++) + ")");
  }
  if (const auto* function = sketch.find(part.one("function")))
    conditions.push_back(call(sketch, *function) + " IS NOT NULL");
  const bool stays = part.has("no inherit") && !is_of_partitions(sketch, part);
  return "CHECK (" + join(conditions, k % 2 == 0 ? " AND " : " OR ") + ")" + (stays ? " NO INHERIT" : "");
}

std::string exclusion_text(const Sketch& sketch, const Part& part) {
  const auto& column = sketch.at(part.one("columns"));
  const auto type = type_of(sketch, column);
  const bool is_range = type.family == Family::range;
  const auto columns = is_range ? std::vector{column.id} : part.used("columns");
  std::vector<std::string> keys;
  for (const int id : columns) keys.push_back(own_name(sketch.at(id)) + (is_range ? " WITH &&" : " WITH ="));
  return std::string("EXCLUDE USING ") + (is_range ? "gist" : "btree") + " (" + join(keys, ", ") + ")" +
         (part.has("where")
              ? " WHERE (" + predicate(sketch, type, own_name(column), part.trait("where")) + ")"
              : "") +
         deferrable_clause(part);
}

std::string text_of(const Sketch& sketch, const Part& part) {
  switch (part.kind) {
    case Kind::foreign_key:
      return foreign_text(sketch, part) + not_valid_clause(sketch, part);
    case Kind::check:
      return check_text(sketch, part) + not_valid_clause(sketch, part);
    case Kind::exclusion:
      return exclusion_text(sketch, part);
    default:
      return key_text(sketch, part);
  }
}

/// The methods that can hold a type, the usual one first.
std::vector<std::string> methods_for(const Type& type) {
  using enum Family;
  std::vector<std::string> out;
  if (is_sortable(type)) out.emplace_back("btree");
  if (is_hashable(type)) out.emplace_back("hash");
  if (type.is_built_in &&
      (type.family == number || type.family == day || type.family == moment || type.family == text))
    out.emplace_back("brin");
  if (type.family == document || type.family == words) out.emplace_back("gin");
  if (type.family == list && is_sortable(type)) out.emplace_back("gin");
  if (type.family == range || type.sql == "point" || type.family == words) out.emplace_back("gist");
  if (type.family == range || type.sql == "text") out.emplace_back("spgist");
  return out;
}

/// The keys of one index and the method that holds them.
class Keys {
 public:
  Keys(const Sketch& sketch, const Part& index)
      : sketch_(sketch), index_(index), outputs_(outputs_of(sketch, relation_of(sketch, index))) {
    const auto& first = *find_output(outputs_, index.one("columns"));
    const auto methods = methods_for(first.type);
    derives_ = index.has("expression") || methods.empty();
    if (!derives_ && !is_unique())
      method = methods[static_cast<std::size_t>(index.trait("method")) % methods.size()];
    if (!derives_ && is_unique() && methods.front() != "btree") derives_ = true;
  }

  bool is_unique() const {
    return index_.has("unique") && relation_of(sketch_, index_).kind == Kind::table &&
           !is_partitioned(sketch_, relation_of(sketch_, index_));
  }

  std::string text() const {
    std::vector<std::string> out;
    for (const int id : index_.used("columns")) {
      const auto& output = *find_output(outputs_, id);
      if (!out.empty() && (method != "btree" || !is_sortable(output.type))) continue;
      out.push_back(key(output, out.empty()));
    }
    if (const auto* function = sketch_.find(index_.one("function")); function != nullptr && method == "btree")
      out.push_back("(" + call(sketch_, *function) + ")");
    return join(out, ", ");
  }

  std::string predicate_text() const {
    const auto& first = *find_output(outputs_, index_.one("columns"));
    return predicate(sketch_, first.type, schema::quoted(first.name), index_.trait("where"));
  }

  std::string include_text() const {
    std::vector<std::string> out;
    for (const int id : index_.used("include"))
      out.push_back(schema::quoted(find_output(outputs_, id)->name));
    return join(out, ", ");
  }

  std::string method = "btree";

 private:
  std::string key(const Output& output, bool is_first) const {
    const auto name = schema::quoted(output.name);
    if (is_first && derives_)
      return "(" + derived(sketch_, output.type, name, index_.trait("expression")).sql + ")";
    auto sql = name + (is_first && method == "btree" ? collation_clause(sketch_, index_, output.type) : "");
    if (index_.has("class") && is_first) sql += class_of(output.type);
    if (method != "btree" || !is_first) return sql;
    static const std::vector<std::string> orders{"", " DESC", " DESC NULLS LAST", " NULLS FIRST"};
    return sql + orders[static_cast<std::size_t>(index_.trait("descending"))];
  }

  std::string class_of(const Type& type) const {
    if (method == "btree" && type.sql == "text") return " text_pattern_ops";
    if (method == "gin" && type.sql == "jsonb") return " jsonb_path_ops";
    if (method == "gist" && type.sql == "tsvector" && index_.trait("class") == 2)
      return " tsvector_ops (siglen='64')";
    return "";
  }

  const Sketch& sketch_;
  const Part& index_;
  std::vector<Output> outputs_;
  bool derives_ = false;
};

std::string index_text(const Sketch& sketch, const Part& part, const Keys& keys) {
  auto sql = std::string(keys.is_unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + own_name(part) +
             " ON " + name_of(sketch, relation_of(sketch, part)) + " USING " + keys.method + " (" +
             keys.text() + ")";
  if (keys.method == "btree" && !part.used("include").empty())
    sql += " INCLUDE (" + keys.include_text() + ")";
  if (keys.is_unique()) sql += not_distinct_clause(part);
  if (keys.method == "btree" || keys.method == "hash") sql += fillfactor_clause(part);
  return sql + (part.has("where") ? " WHERE " + keys.predicate_text() : "");
}

}  // namespace

Statements spell_constraint(const Sketch& sketch, const Part& part) {
  return {"ALTER TABLE " + name_of(sketch, sketch.at(part.one("home"))) + " ADD CONSTRAINT " +
          own_name(part) + " " + text_of(sketch, part)};
}

Statements spell_index(const Sketch& sketch, const Part& part) {
  const Keys keys(sketch, part);
  const auto& home = relation_of(sketch, part);
  Statements out{index_text(sketch, part, keys)};
  if (part.has("clustered") && keys.method == "btree" && !part.has("where") && home.kind == Kind::table &&
      !is_partitioned(sketch, home))
    out.push_back("ALTER TABLE " + name_of(sketch, home) + " CLUSTER ON " + own_name(part));
  return out;
}

Statements spell_statistics(const Sketch& sketch, const Part& part) {
  static const std::vector<std::string> kinds{"", " (ndistinct)", " (dependencies)", " (mcv)",
                                              " (ndistinct, dependencies)"};
  const auto name = name_of(sketch, part);
  Statements out{"CREATE STATISTICS " + name + kinds[static_cast<std::size_t>(part.trait("kinds"))] + " ON " +
                 column_names(sketch, part) + " FROM " + name_of(sketch, relation_of(sketch, part))};
  if (part.has("target"))
    out.push_back("ALTER STATISTICS " + name + " SET STATISTICS " +
                  std::to_string(100 * part.trait("target")));
  return out;
}

}  // namespace plumb::test::generated
