#include "base/text.hpp"
#include "generated/routines.hpp"
#include "generated/spelling.hpp"
#include "law/databases.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

/// Types and constants of the arguments of a routine.
struct Arguments {
  std::vector<std::string> types, constants;
};

Arguments arguments_of(const Sketch& sketch, const Part& routine) {
  Arguments out;
  for (int i = 0; i < routine.trait("arguments"); ++i) {
    const auto type = built_in_type(routine.trait("type") + 7 * i);
    out.types.push_back(type.sql);
    out.constants.push_back(sample(sketch, type, i + 2));
  }
  for (const int id : routine.used("argument")) {
    const auto& part = sketch.at(id);
    const bool is_row = part.kind == Kind::table;
    const auto type = is_row ? Type{} : type_made_by(sketch, part);
    out.types.push_back(is_row ? name_of(sketch, part) : type.sql);
    out.constants.push_back(is_row ? "NULL::" + name_of(sketch, part) : sample(sketch, type, 3));
  }
  return out;
}

/// "a1 integer, a2 text DEFAULT 'v3'::text".
std::string argument_list(const Sketch& sketch, const Part& routine) {
  const auto arguments = arguments_of(sketch, routine);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < arguments.types.size(); ++i) {
    const bool is_last = i + 1 == arguments.types.size();
    out.push_back("a" + std::to_string(i + 1) + " " + arguments.types[i] +
                  (is_last && routine.has("default argument") && !arguments.constants[i].starts_with("NULL::")
                       ? " DEFAULT " + arguments.constants[i]
                       : ""));
  }
  return join(out, ", ");
}

std::string attributes(const Part& routine) {
  static const std::vector<std::string> volatility{"", " IMMUTABLE", " STABLE"};
  std::string out = volatility[static_cast<std::size_t>(routine.trait("volatility"))];
  if (routine.has("strict")) out += " STRICT";
  if (routine.has("definer")) out += " SECURITY DEFINER";
  if (routine.has("parallel"))
    out += routine.trait("parallel") == 1 ? " PARALLEL SAFE" : " PARALLEL RESTRICTED";
  if (routine.has("cost")) out += " COST " + std::to_string(10 * routine.trait("cost"));
  if (routine.has("setting"))
    out += routine.trait("setting") == 1 ? " SET search_path TO 'pg_catalog'" : " SET work_mem TO '8MB'";
  return out;
}

std::string in_plpgsql(const std::string& statement) {
  return " LANGUAGE plpgsql AS $body$BEGIN\n  " + statement + ";\nEND$body$";
}

std::string in_sql(const std::string& query) { return " LANGUAGE sql AS $body$" + query + "$body$"; }

bool is_atomic(const Part& routine) { return routine.has("atomic") && server_major() >= 14; }

std::string relation_text(const Sketch& sketch, const Part& routine) {
  const auto* table = sketch.find(routine.one("table"));
  return table == nullptr ? "pg_catalog.pg_class" : name_of(sketch, *table);
}

std::string value_text(const Sketch& sketch, const Part& routine) {
  const auto type = type_of(sketch, routine);
  const auto value = sample(sketch, type, routine.trait("value"));
  const auto head = " RETURNS " + type.sql + attributes(routine);
  if (routine.has("plpgsql")) return head + in_plpgsql("RETURN " + value);
  return head + (is_atomic(routine) ? " LANGUAGE sql RETURN " + value : in_sql("SELECT " + value));
}

std::string rows_text(const Sketch& sketch, const Part& routine) {
  const auto* table = sketch.find(routine.one("table"));
  if (table == nullptr)
    return " RETURNS TABLE(first integer, second text)" + attributes(routine) + in_sql("SELECT 1, 'v'::text");
  const auto name = name_of(sketch, *table);
  return " RETURNS SETOF " + name + attributes(routine) +
         (routine.has("plpgsql") ? in_plpgsql("RETURN QUERY SELECT * FROM " + name)
                                 : in_sql("SELECT * FROM " + name));
}

std::string count_text(const Sketch& sketch, const Part& routine) {
  const auto query = "SELECT count(*) FROM " + relation_text(sketch, routine);
  const auto head = " RETURNS bigint" + attributes(routine);
  if (routine.has("plpgsql")) return head + in_plpgsql("RETURN (" + query + ")");
  return head + (is_atomic(routine) ? " LANGUAGE sql BEGIN ATOMIC " + query + "; END" : in_sql(query));
}

std::string trigger_text(const Part& routine) {
  return " RETURNS trigger" + std::string(routine.has("definer") ? " SECURITY DEFINER" : "") +
         in_plpgsql("RETURN " + std::string(routine.trait("value") % 2 == 0 ? "NEW" : "NULL"));
}

std::string result_and_body(const Sketch& sketch, const Part& routine) {
  switch (shape_of(routine)) {
    case Shape::rows:
      return rows_text(sketch, routine);
    case Shape::count:
      return count_text(sketch, routine);
    case Shape::trigger:
      return trigger_text(routine);
    case Shape::event:
      return " RETURNS event_trigger" + in_plpgsql("RETURN");
    default:
      return value_text(sketch, routine);
  }
}

bool takes_no_arguments(const Part& routine) {
  return routine.kind == Kind::function &&
         (shape_of(routine) == Shape::trigger || shape_of(routine) == Shape::event);
}

std::string procedure_text(const Sketch& sketch, const Part& part) {
  const auto statement = "DELETE FROM " + relation_text(sketch, part);
  const bool has_table = part.one("table") != 0;
  const auto definer = part.has("definer") ? " SECURITY DEFINER" : "";
  if (!has_table) return definer + in_plpgsql("NULL");
  return definer +
         (is_atomic(part) ? " LANGUAGE sql BEGIN ATOMIC " + statement + "; END" : in_plpgsql(statement));
}

std::string aggregate_text(const Part& part) {
  static const std::vector<std::string> ways{
      "(integer) (SFUNC = pg_catalog.int4pl, STYPE = integer, INITCOND = '0')",
      "(bigint) (SFUNC = pg_catalog.int8pl, STYPE = bigint)",
      "(integer) (SFUNC = pg_catalog.int4larger, STYPE = integer, SORTOP = OPERATOR(pg_catalog.>))",
      "(text) (SFUNC = pg_catalog.textcat, STYPE = text, INITCOND = '')"};
  return ways[static_cast<std::size_t>(part.trait("way")) % ways.size()];
}

}  // namespace

Shape shape_of(const Part& function) {
  switch (function.trait("shape")) {
    case 4:
      return Shape::count;
    case 5:
      return Shape::rows;
    case 6:
    case 7:
      return Shape::trigger;
    case 8:
      return Shape::event;
    default:
      return Shape::value;
  }
}

std::vector<std::string> argument_types(const Sketch& sketch, const Part& routine) {
  return takes_no_arguments(routine) ? std::vector<std::string>{} : arguments_of(sketch, routine).types;
}

std::string signature_of(const Sketch& sketch, const Part& routine) {
  if (routine.kind == Kind::aggregate)
    return name_of(sketch, routine) + aggregate_text(routine).substr(0, aggregate_text(routine).find(' '));
  return name_of(sketch, routine) + "(" + join(argument_types(sketch, routine), ", ") + ")";
}

std::string call(const Sketch& sketch, const Part& function) {
  return name_of(sketch, function) + "(" + join(arguments_of(sketch, function).constants, ", ") + ")";
}

Statements spell_routine(const Sketch& sketch, const Part& part) {
  const auto name = name_of(sketch, part);
  if (part.kind == Kind::aggregate) return {"CREATE AGGREGATE " + name + aggregate_text(part)};
  if (part.kind == Kind::procedure)
    return {"CREATE PROCEDURE " + name + "(" + argument_list(sketch, part) + ")" +
            procedure_text(sketch, part)};
  const auto arguments = takes_no_arguments(part) ? "" : argument_list(sketch, part);
  return {"CREATE FUNCTION " + name + "(" + arguments + ")" + result_and_body(sketch, part)};
}

}  // namespace plumb::test::generated
