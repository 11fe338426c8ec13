#include "snapshot/database.hpp"

#include <array>

#include "base/error.hpp"
#include "schema/identifier.hpp"

namespace plumb::snapshot {
namespace {

/// Settings whose value is a list of quoted names, stored as such and to be set name by name.
constexpr std::array<std::string_view, 6> k_name_lists{
    "local_preload_libraries",  "search_path",      "session_preload_libraries",
    "shared_preload_libraries", "temp_tablespaces", "unix_socket_directories"};

constexpr const char* k_privileges = R"sql(
  SELECT coalesce(pg_catalog.pg_get_userbyid(nullif(a.grantee, 0)), ''), a.privilege_type, a.is_grantable
  FROM pg_catalog.pg_database d, pg_catalog.aclexplode(d.datacl) a
  WHERE d.datname = pg_catalog.current_database()
  ORDER BY 1, 2)sql";

constexpr const char* k_settings = R"sql(
  SELECT coalesce(pg_catalog.pg_get_userbyid(nullif(s.setrole, 0)), ''), c.setting
  FROM pg_catalog.pg_db_role_setting s
  JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase, pg_catalog.unnest(s.setconfig) WITH ORDINALITY c (setting, place)
  WHERE d.datname = pg_catalog.current_database()
  ORDER BY s.setrole, c.place)sql";

Json read_privileges(pg::Session& session) {
  Json list = Json::array();
  for (const auto& row : session.query(k_privileges))
    list.push_back({{"to", row[0]}, {"privilege", row[1]}, {"grantable", row[2] == "t"}});
  return list;
}

/// A setting with a prefix is an extension's or the application's own, where people keep keys and passwords:
/// its value is not recorded.
Json read_settings(pg::Session& session) {
  Json list = Json::array();
  for (const auto& row : session.query(k_settings)) {
    const auto setting = row.text(1);
    const auto equals = setting.find('=');
    const auto name = setting.substr(0, equals);
    const bool may_be_secret = name.find('.') != std::string::npos;
    list.push_back({{"role", row[0]},
                    {"name", name},
                    {"value", may_be_secret ? Json() : Json(setting.substr(equals + 1))}});
  }
  return list;
}

/// The names of a list as the server stores it: a, "B c", "say ""so""".
std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  bool is_quoted = false, is_new = true;
  for (std::size_t at = 0; at < list.size(); ++at) {
    const char c = list[at];
    const bool is_doubled = is_quoted && c == '"' && list.substr(at + 1, 1) == "\"";
    if (c == '"' && !is_doubled) {
      is_quoted = !is_quoted;
      if (is_new) names.emplace_back();
      is_new = false;
    } else if (!is_quoted && c == ',') {
      is_new = true;
    } else if (is_quoted || c != ' ') {
      if (is_new) names.emplace_back();
      is_new = false;
      names.back() += c;
      if (is_doubled) ++at;
    }
  }
  return names;
}

std::string value_of_setting(const std::string& name, const std::string& value) {
  if (std::ranges::find(k_name_lists, name) == k_name_lists.end()) return schema::literal(value);
  std::string sql;
  for (const auto& item : names_in(value)) sql += (sql.empty() ? "" : ", ") + schema::literal(item);
  return sql.empty() ? "''" : sql;
}

/// Gives one database what is recorded, and notes what it cannot have.
class Giver {
 public:
  Giver(pg::Session& session, const std::string& name) : session_(session), name_(schema::quoted(name)) {}

  void give(const Json& properties) {
    for (const auto& setting : properties.at("settings")) give_setting(setting);
    if (const auto limit = properties.at("connection_limit").get<int>(); limit >= 0)
      run("ALTER DATABASE " + name_ + " CONNECTION LIMIT " + std::to_string(limit));
    const auto owner = text_of(properties, "owner");
    if (has_role(owner, "it is not the owner"))
      run("ALTER DATABASE " + name_ + " OWNER TO " + schema::quoted(owner));
    if (const auto& privileges = properties.at("privileges"); !privileges.is_null())
      give_privileges(privileges, owner);
  }

  std::vector<std::string> remarks;

 private:
  void run(const std::string& sql) {
    try {
      session_.execute(sql);
    } catch (const Error& error) {
      remarks.push_back(sql + ": " + error.message);
    }
  }

  bool has_role(const std::string& role, const std::string& loss) {
    if (!session_.query("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1", {role}).empty()) return true;
    remarks.push_back("role " + schema::quoted(role) + " is not there: " + loss);
    return false;
  }

  void give_setting(const Json& setting) {
    const auto role = text_of(setting, "role"), name = text_of(setting, "name");
    if (!role.empty() && !has_role(role, "its setting of " + name + " is left out")) return;
    if (setting.at("value").is_null()) {
      remarks.push_back("setting " + name + " is left out, since its value may be a secret: set it by hand");
      return;
    }
    const auto whose =
        role.empty() ? "DATABASE " + name_ : "ROLE " + schema::quoted(role) + " IN DATABASE " + name_;
    run("ALTER " + whose + " SET " + schema::quoted(name) + " TO " +
        value_of_setting(name, text_of(setting, "value")));
  }

  void give_privileges(const Json& privileges, const std::string& owner) {
    run("REVOKE ALL ON DATABASE " + name_ + " FROM PUBLIC");
    for (const auto& item : privileges) {
      const auto to = text_of(item, "to"), privilege = text_of(item, "privilege");
      if (to == owner || (!to.empty() && !has_role(to, "it has no " + privilege))) continue;
      run("GRANT " + privilege + " ON DATABASE " + name_ + " TO " +
          (to.empty() ? "PUBLIC" : schema::quoted(to)) +
          (item.at("grantable").get<bool>() ? " WITH GRANT OPTION" : ""));
    }
  }

  pg::Session& session_;
  std::string name_;
};

}  // namespace

Locale read_locale(pg::Session& session) {
  const auto rows = session.query(R"sql(
    SELECT pg_catalog.pg_encoding_to_char(d.encoding), d.datcollate, d.datctype,
           coalesce(pg_catalog.to_jsonb(d) ->> 'datlocprovider', 'c'),
           coalesce(pg_catalog.to_jsonb(d) ->> 'datlocale', pg_catalog.to_jsonb(d) ->> 'daticulocale', ''),
           coalesce(pg_catalog.to_jsonb(d) ->> 'daticurules', '')
    FROM pg_catalog.pg_database d
    WHERE d.datname = pg_catalog.current_database())sql");
  const auto row = rows[0];
  return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

std::string create_database(const std::string& name, const Locale& locale) {
  auto sql = "CREATE DATABASE " + schema::quoted(name) + " TEMPLATE template0 ENCODING " +
             schema::literal(locale.encoding) + " LC_COLLATE " + schema::literal(locale.collate) +
             " LC_CTYPE " + schema::literal(locale.ctype);
  if (locale.provider == "i") sql += " LOCALE_PROVIDER icu ICU_LOCALE " + schema::literal(locale.name);
  if (locale.provider == "b")
    sql += " LOCALE_PROVIDER builtin BUILTIN_LOCALE " + schema::literal(locale.name);
  if (!locale.rules.empty()) sql += " ICU_RULES " + schema::literal(locale.rules);
  return sql;
}

Json read_properties(pg::Session& session) {
  const auto rows = session.query(R"sql(
    SELECT pg_catalog.pg_get_userbyid(d.datdba), d.datconnlimit, d.datacl IS NULL
    FROM pg_catalog.pg_database d
    WHERE d.datname = pg_catalog.current_database())sql");
  const auto row = rows[0];
  return {{"owner", row[0]},
          {"connection_limit", row.integer(1)},
          {"privileges", row[2] == "t" ? Json() : read_privileges(session)},
          {"settings", read_settings(session)}};
}

bool is_restricted(const Json& properties) {
  return properties.is_object() && !properties.at("privileges").is_null();
}

std::vector<std::string> give_properties(pg::Session& session, const std::string& name,
                                         const Json& properties) {
  if (!properties.is_object())
    return {"the snapshot is of an older plumb, which did not record privileges and settings"};
  Giver giver(session, name);
  giver.give(properties);
  return std::move(giver.remarks);
}

}  // namespace plumb::snapshot
