#include "pg/stand_ins.hpp"

#include "base/text.hpp"

namespace plumb::pg {
namespace {

constexpr const char* k_missing_roles = R"(
  SELECT wanted, pg_catalog.format('CREATE ROLE %I NOLOGIN', wanted)
    FROM pg_catalog.unnest($1::text[]) AS wanted
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles AS r WHERE r.rolname = wanted)
   ORDER BY wanted
)";

bool is_private(Session& scratch) {
  const auto mark = scratch.query("SELECT pg_catalog.current_setting($1, true)", {k_private_server});
  return mark[0][0] == "on";
}

Error lacks_roles(const Session& scratch, const Rows& missing) {
  std::vector<std::string> names, statements;
  for (const auto row : missing) {
    names.push_back(row.text(0));
    statements.push_back(row.text(1));
  }
  return Error::usage("the scratch database " + scratch.info().display() + " has no role " +
                      join(names, ", "))
      .because("the schema names it, and no role is made on a server of which a database was lent")
      .next("there: " + join(statements, "; ") + "; or leave out --scratch");
}

}  // namespace

void make_stand_in_roles(Session& scratch, const std::vector<std::string>& roles) {
  if (roles.empty()) return;
  const auto missing = scratch.query(k_missing_roles, {array_text(roles)});
  if (missing.empty()) return;
  if (!is_private(scratch)) throw lacks_roles(scratch, missing);
  for (const auto row : missing) scratch.execute(row[1]);
}

std::string array_text(const std::vector<std::string>& values) {
  std::string out;
  for (const auto& value : values) {
    out += out.empty() ? "\"" : ",\"";
    for (const char c : value) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return "{" + out + "}";
}

}  // namespace plumb::pg
