#include "base/text.hpp"
#include "plan/clauses.hpp"
#include "plan/foreign_options.hpp"
#include "plan/options.hpp"
#include "plan/settings.hpp"
#include "plan/table_spelling.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Table;

bool is_secured(const Table& table) { return table.more["row security"].starts_with("enabled"); }
bool is_forced(const Table& table) { return table.more["row security"].ends_with("forced"); }

Hazard permission_hazard(std::string message) {
  return {HazardKind::changes_permissions, std::move(message), {}, {}, false};
}

void secure_rows(const Table& from, const Table& to, Settings& out) {
  const auto enable = [&](bool is_enabled) {
    return alter_table(to.name, is_enabled ? "ENABLE ROW LEVEL SECURITY" : "DISABLE ROW LEVEL SECURITY");
  };
  const auto force = [&](bool is_on) {
    return alter_table(to.name, is_on ? "FORCE ROW LEVEL SECURITY" : "NO FORCE ROW LEVEL SECURITY");
  };
  if (is_secured(from) != is_secured(to))
    out.push_back({enable(is_secured(to)),
                   enable(is_secured(from)),
                   lock::access_exclusive,
                   {permission_hazard(
                       is_secured(to) ? "who is not its owner sees and writes only rows that a policy allows"
                                      : "policies no longer keep any row from anybody")}});
  if (is_forced(from) != is_forced(to))
    out.push_back({force(is_forced(to)),
                   force(is_forced(from)),
                   lock::access_exclusive,
                   {permission_hazard(is_forced(to) ? "its policies hold for its owner too"
                                                    : "its policies no longer hold for its owner")}});
}

void set_options(const Table& from, const Table& to, Settings& out) {
  const auto before = list_items(from.more["options"]), after = list_items(to.more["options"]);
  const auto sql = [&](const auto& a, const auto& b) {
    return alter_table(to.name, join(option_actions(a, b), ", "));
  };
  const auto* lock = shuts_readers_out(before, after) ? lock::access_exclusive : lock::share_update_exclusive;
  if (before != after) out.push_back({sql(before, after), sql(after, before), lock});
}

void set_access_method(const Table& from, const Table& to, Settings& out) {
  const auto sql = [&](const Table& table) {
    const auto& method = table.more["access method"];
    return alter_table(to.name, "SET ACCESS METHOD " + (method.empty() ? "heap" : schema::quoted(method)));
  };
  if (from.more["access method"] == to.more["access method"]) return;
  out.push_back({sql(to),
                 sql(from),
                 lock::access_exclusive,
                 {{HazardKind::table_rewrite, "the table is written anew", {}, {}, false},
                  {HazardKind::blocks_reads, "readers and writers wait while it is", {}, {}, false}}});
}

void set_foreign_options(const Table& from, const Table& to, Settings& out) {
  const auto sql = [&](const Table& before, const Table& after) {
    return "ALTER FOREIGN TABLE " + to.name.sql() + options_change(before.more, after.more);
  };
  if (options_change(from.more, to.more).empty()) return;
  out.push_back({sql(from, to), sql(to, from), lock::access_exclusive, secrets_to_give(from.more, to.more)});
}

}  // namespace

Settings table_settings(const Table& from, const Table& to) {
  Settings out;
  set_options(from, to, out);
  set_access_method(from, to, out);
  set_foreign_options(from, to, out);
  secure_rows(from, to, out);
  return out;
}

Table just_made(Table table) {
  table.more.set("row security", "");
  return table;
}

}  // namespace plumb::plan
