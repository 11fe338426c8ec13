// Collations, casts, operators, text search configurations, foreign servers, publications, event triggers and
// default privileges.
#include "base/text.hpp"
#include "generated/routines.hpp"
#include "generated/rules.hpp"
#include "generated/spelling.hpp"
#include "law/databases.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

std::string one_of(const std::vector<std::string>& some, int k) {
  return some[static_cast<std::size_t>(k) % some.size()];
}

/// The row filters and column lists of a publication take what the server brings, of tables without
/// partitions.
bool can_be_narrowed(const Sketch& sketch, const Part& table) {
  return server_major() >= 15 && !is_partitioned(sketch, table) && !is_partition(table);
}

std::vector<const Part*> published_columns(const Sketch& sketch, const Part& publication, const Part& table) {
  std::vector<const Part*> out;
  for (const auto* column : columns_of(sketch, table))
    for (const int id : publication.used("columns"))
      if (id == column->id && column->one("source") == 0) out.push_back(column);
  return out;
}

std::string published(const Sketch& sketch, const Part& publication, const Part& table) {
  auto sql = name_of(sketch, table);
  const auto columns = published_columns(sketch, publication, table);
  if (!can_be_narrowed(sketch, table) || columns.empty()) return sql;
  std::vector<std::string> names;
  for (const auto* column : columns) names.push_back(own_name(*column));
  if (publication.has("list")) sql += " (" + join(names, ", ") + ")";
  const auto type = type_of(sketch, *columns.front());
  const bool is_filtered = publication.has("where") && type.is_built_in && is_sortable(type);
  return sql + (is_filtered
                    ? " WHERE (" + predicate(sketch, type, names.front(), publication.trait("where")) + ")"
                    : "");
}

/// Letters of which an operator can be made whatever their order.
std::string symbol_of(const Part& part) {
  static const std::string letters = "<>@#%&|";
  std::string out = "@";
  for (auto rest = static_cast<std::size_t>(part.id); rest > 0; rest /= letters.size())
    out += letters[rest % letters.size()];
  return out;
}

}  // namespace

Statements spell_collation(const Sketch& sketch, const Part& part) {
  return {"CREATE COLLATION " + name_of(sketch, part) + " (provider = libc, locale = '" +
          one_of({"C", "POSIX"}, part.trait("locale")) + "')"};
}

std::string cast_address(const Sketch& sketch, const Part& part) {
  return "(" + name_of(sketch, sketch.at(part.one("type"))) + " AS " +
         one_of({"text", "character varying"}, part.trait("target")) + ")";
}

Statements spell_cast(const Sketch& sketch, const Part& part) {
  return {"CREATE CAST " + cast_address(sketch, part) + " WITH INOUT" +
          (part.has("assignment") ? " AS ASSIGNMENT" : "")};
}

std::string operator_address(const Sketch& sketch, const Part& part) {
  const auto types = argument_types(sketch, sketch.at(part.one("function")));
  const auto* home = sketch.find(part.one("home"));
  return schema::quoted(home == nullptr ? "public" : home->name) + "." + symbol_of(part) + " (" +
         join(types, ", ") + ")";
}

Statements spell_operator(const Sketch& sketch, const Part& part) {
  const auto& function = sketch.at(part.one("function"));
  const auto types = argument_types(sketch, function);
  const auto address = operator_address(sketch, part);
  return {"CREATE OPERATOR " + address.substr(0, address.find(" (")) + " (FUNCTION = " +
          name_of(sketch, function) + ", LEFTARG = " + types[0] + ", RIGHTARG = " + types[1] + ")"};
}

Statements spell_text_search(const Sketch& sketch, const Part& part) {
  const auto name = name_of(sketch, part);
  Statements out{"CREATE TEXT SEARCH CONFIGURATION " + name + " (COPY = pg_catalog." +
                 one_of({"simple", "english", "german"}, part.trait("copy")) + ")"};
  if (part.has("mapping"))
    out.push_back("ALTER TEXT SEARCH CONFIGURATION " + name + " DROP MAPPING FOR url, email");
  return out;
}

Statements spell_wrapper(const Sketch&, const Part& part) {
  return {"CREATE FOREIGN DATA WRAPPER " + own_name(part) +
          (part.has("options") ? " OPTIONS (debug '" + std::to_string(part.trait("options")) + "')" : "")};
}

Statements spell_server(const Sketch& sketch, const Part& part) {
  return {"CREATE SERVER " + own_name(part) + (part.has("type") ? " TYPE 'kind'" : "") +
          (part.has("version") ? " VERSION '" + std::to_string(part.trait("version")) + "'" : "") +
          " FOREIGN DATA WRAPPER " + own_name(sketch.at(part.one("wrapper"))) +
          (part.has("options") ? " OPTIONS (host 'h" + std::to_string(part.trait("options")) + "')" : "")};
}

Statements spell_publication(const Sketch& sketch, const Part& part) {
  std::vector<std::string> tables, publish;
  for (const int id : part.used("tables")) tables.push_back(published(sketch, part, sketch.at(id)));
  for (int bit = 0; const auto* word : {"insert", "update", "delete", "truncate"})
    if (part.trait("publish") & (1 << bit++)) publish.emplace_back(word);
  auto sql = "CREATE PUBLICATION " + own_name(part);
  if (!tables.empty()) sql += " FOR TABLE " + join(tables, ", ");
  if (!publish.empty()) sql += " WITH (publish = '" + join(publish, ", ") + "')";
  return {sql};
}

Statements spell_event_trigger(const Sketch& sketch, const Part& part) {
  static const std::vector<std::string> ways{"", "DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA"};
  Statements out{"CREATE EVENT TRIGGER " + own_name(part) + " ON " +
                 one_of({"ddl_command_start", "ddl_command_end", "sql_drop"}, part.trait("event")) +
                 (part.has("tags") ? " WHEN TAG IN ('CREATE AGGREGATE', 'DROP AGGREGATE')" : "") +
                 " EXECUTE FUNCTION " + name_of(sketch, sketch.at(part.one("function"))) + "()"};
  if (part.has("enabled"))
    out.push_back("ALTER EVENT TRIGGER " + own_name(part) + " " +
                  ways[static_cast<std::size_t>(part.trait("enabled"))]);
  return out;
}

Statements spell_default_privileges(const Sketch& sketch, const Part& part) {
  const auto* home = sketch.find(part.one("home"));
  const int k = part.trait("grant");
  return {"ALTER DEFAULT PRIVILEGES" + (home == nullptr ? "" : " IN SCHEMA " + own_name(*home)) + " GRANT " +
          one_of({"SELECT ON TABLES", "USAGE ON SEQUENCES", "EXECUTE ON FUNCTIONS", "INSERT ON TABLES"}, k) +
          " TO " + (k % 3 == 0 ? "generated_writer" : "generated_reader")};
}

}  // namespace plumb::test::generated
