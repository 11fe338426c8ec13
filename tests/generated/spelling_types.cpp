#include "base/text.hpp"
#include "generated/spelling.hpp"
#include "law/databases.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

std::string subtype(int k) {
  static const std::vector<std::string> some{"integer", "text",  "numeric", "timestamp with time zone",
                                             "date",    "bigint"};
  return some[static_cast<std::size_t>(k) % some.size()];
}

/// True of every sample, so that defaults of columns hold; false of NULL at most.
std::string domain_check(const Sketch& sketch, const Type& type, int k) {
  return " CHECK ((" + predicate(sketch, type, "VALUE", k) + ") IS NOT FALSE OR VALUE IS NOT NULL)";
}

}  // namespace

Statements spell_schema(const Sketch&, const Part& part) { return {"CREATE SCHEMA " + own_name(part)}; }

Statements spell_enum(const Sketch& sketch, const Part& part) {
  std::vector<std::string> values;
  for (const auto* value : values_of(sketch, part)) values.push_back(schema::literal(value->name));
  return {"CREATE TYPE " + name_of(sketch, part) + " AS ENUM (" + join(values, ", ") + ")"};
}

Statements spell_domain(const Sketch& sketch, const Part& part) {
  const auto type = type_of(sketch, part);
  auto sql =
      "CREATE DOMAIN " + name_of(sketch, part) + " AS " + type.sql + collation_clause(sketch, part, type);
  if (part.has("default")) sql += " DEFAULT " + sample(sketch, type, part.trait("default"));
  if (part.has("not null")) sql += " NOT NULL";
  if (part.has("check")) sql += domain_check(sketch, type, part.trait("check"));
  if (part.has("second check"))
    sql += " CONSTRAINT " + schema::quoted("second_" + std::to_string(part.id)) +
           domain_check(sketch, type, part.trait("second check"));
  return {sql};
}

Statements spell_composite(const Sketch& sketch, const Part& part) {
  std::vector<std::string> attributes;
  for (const auto* column : sketch.within(part.id, Kind::column)) {
    const auto type = type_of(sketch, *column);
    attributes.push_back(own_name(*column) + " " + type.sql + collation_clause(sketch, *column, type));
  }
  return {"CREATE TYPE " + name_of(sketch, part) + " AS (" + join(attributes, ", ") + ")"};
}

Statements spell_range(const Sketch& sketch, const Part& part) {
  const auto type = subtype(part.trait("subtype"));
  const bool is_collated = type == "text" && part.has("collation");
  return {"CREATE TYPE " + name_of(sketch, part) + " AS RANGE (subtype = " + type +
          (is_collated ? ", collation = pg_catalog.\"C\")" : ")")};
}

Statements spell_sequence(const Sketch& sketch, const Part& part) {
  auto sql = "CREATE " + std::string(part.has("unlogged") && server_major() >= 15 ? "UNLOGGED " : "") +
             "SEQUENCE " + name_of(sketch, part);
  if (part.has("type")) sql += part.trait("type") == 1 ? " AS integer" : " AS smallint";
  const bool goes_down = part.trait("increment") == 4;
  if (part.has("increment"))
    sql += " INCREMENT BY " + std::to_string(goes_down ? -1 : part.trait("increment") + 1);
  const int least = goes_down ? -1000 : -part.trait("minimum"),
            most = goes_down ? -1 : 1000 * part.trait("maximum");
  if (part.has("minimum") || goes_down) sql += " MINVALUE " + std::to_string(least);
  if (part.has("maximum") && !goes_down) sql += " MAXVALUE " + std::to_string(most);
  if (part.has("start"))
    sql += " START WITH " + std::to_string(goes_down ? -part.trait("start") : part.trait("start"));
  if (part.has("cache")) sql += " CACHE " + std::to_string(10 * part.trait("cache"));
  return {sql + (part.has("cycle") ? " CYCLE" : "")};
}

}  // namespace plumb::test::generated
