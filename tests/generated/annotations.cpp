// Comments and privileges.
#include "generated/routines.hpp"
#include "generated/spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

std::string word_of(Kind kind) {
  switch (kind) {
    case Kind::schema:
      return "SCHEMA";
    case Kind::enum_type:
    case Kind::composite_type:
    case Kind::range_type:
      return "TYPE";
    case Kind::domain:
      return "DOMAIN";
    case Kind::sequence:
      return "SEQUENCE";
    case Kind::table:
      return "TABLE";
    case Kind::index:
      return "INDEX";
    case Kind::view:
      return "VIEW";
    case Kind::materialized_view:
      return "MATERIALIZED VIEW";
    case Kind::statistics:
      return "STATISTICS";
    case Kind::function:
      return "FUNCTION";
    case Kind::procedure:
      return "PROCEDURE";
    case Kind::aggregate:
      return "AGGREGATE";
    case Kind::trigger:
      return "TRIGGER";
    case Kind::rule:
      return "RULE";
    case Kind::policy:
      return "POLICY";
    case Kind::collation:
      return "COLLATION";
    case Kind::text_search_configuration:
      return "TEXT SEARCH CONFIGURATION";
    case Kind::foreign_data_wrapper:
      return "FOREIGN DATA WRAPPER";
    case Kind::foreign_server:
      return "SERVER";
    case Kind::publication:
      return "PUBLICATION";
    case Kind::event_trigger:
      return "EVENT TRIGGER";
    default:
      return "CONSTRAINT";
  }
}

/// As COMMENT names it.
std::string address(const Sketch& sketch, const Part& part) {
  const auto* home = sketch.find(part.one("home"));
  switch (part.kind) {
    case Kind::column:
      return "COLUMN " + name_of(sketch, *home) + "." + own_name(part);
    case Kind::primary_key:
    case Kind::unique:
    case Kind::foreign_key:
    case Kind::check:
    case Kind::exclusion:
      return "CONSTRAINT " + own_name(part) + " ON " + name_of(sketch, *home);
    case Kind::trigger:
    case Kind::rule:
    case Kind::policy:
      return word_of(part.kind) + " " + own_name(part) + " ON " + name_of(sketch, *home);
    case Kind::function:
    case Kind::procedure:
    case Kind::aggregate:
      return word_of(part.kind) + " " + signature_of(sketch, part);
    case Kind::cast:
      return "CAST " + cast_address(sketch, part);
    case Kind::operation:
      return "OPERATOR " + operator_address(sketch, part);
    case Kind::foreign_data_wrapper:
    case Kind::foreign_server:
    case Kind::publication:
    case Kind::event_trigger:
      return word_of(part.kind) + " " + own_name(part);
    case Kind::index: {
      const auto* schema = sketch.find(home->one("home"));
      return "INDEX " + schema::quoted(schema == nullptr ? "public" : schema->name, part.name);
    }
    default:
      return word_of(part.kind) + " " + name_of(sketch, part);
  }
}

std::string comment(int k) {
  return schema::literal(k == 1 ? "what it is for" : k == 2 ? "it's\ntwo lines; \\ and 'quotes'" : "größe");
}

bool is_table_like(Kind kind) {
  return kind == Kind::table || kind == Kind::view || kind == Kind::materialized_view;
}

/// "ON …" of GRANT and what can be granted there; empty where nothing can.
std::string grant(const Sketch& sketch, const Part& part, int k) {
  const std::string role = k % 3 == 0 ? "PUBLIC" : k % 3 == 1 ? "generated_reader" : "generated_writer";
  const auto tail = " TO " + role + (k == 4 || k == 5 ? " WITH GRANT OPTION" : "");
  const auto name = name_of(sketch, part);
  if (part.kind == Kind::schema) return "GRANT USAGE ON SCHEMA " + name + tail;
  if (part.kind == Kind::foreign_data_wrapper)
    return "GRANT USAGE ON FOREIGN DATA WRAPPER " + own_name(part) + tail;
  if (part.kind == Kind::foreign_server) return "GRANT USAGE ON FOREIGN SERVER " + own_name(part) + tail;
  if (part.kind == Kind::sequence) return "GRANT USAGE ON SEQUENCE " + name + tail;
  if (is_table_like(part.kind))
    return std::string(k % 2 == 0 ? "GRANT SELECT" : "GRANT ALL") + " ON " + name + tail;
  if (word_of(part.kind) == "TYPE" || part.kind == Kind::domain)
    return "REVOKE USAGE ON TYPE " + name + " FROM PUBLIC";
  if (schema::takes_arguments(part.kind)) {
    const auto object =
        std::string(part.kind == Kind::procedure ? "PROCEDURE " : "FUNCTION ") + signature_of(sketch, part);
    return k % 2 == 0 ? "REVOKE EXECUTE ON " + object + " FROM PUBLIC" : "GRANT EXECUTE ON " + object + tail;
  }
  const auto* home = sketch.find(part.one("home"));
  if (part.kind == Kind::column && home->kind == Kind::table)
    return "GRANT " + std::string(k % 2 == 0 ? "SELECT" : "UPDATE") + " (" + own_name(part) + ") ON " +
           name_of(sketch, *home) + tail;
  return "";
}

}  // namespace

Statements annotations(const Sketch& sketch, const Part& part) {
  Statements out;
  if (part.has("comment"))
    out.push_back("COMMENT ON " + address(sketch, part) + " IS " + comment(part.trait("comment")));
  const auto rights = part.has("grant") ? grant(sketch, part, part.trait("grant")) : "";
  if (!rights.empty()) out.push_back(rights);
  return out;
}

}  // namespace plumb::test::generated
