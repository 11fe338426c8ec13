#include "pg/databases_beside.hpp"

#include "base/text.hpp"

namespace plumb::pg {
namespace {

constexpr const char* k_comment = "scratch database of plumb: it may be dropped at any time";

constexpr const char* k_may_create = R"(
  SELECT rolcreatedb OR rolsuper
    FROM pg_catalog.pg_roles
   WHERE rolname = current_user
)";

constexpr const char* k_comment_of = R"(
  SELECT pg_catalog.shobj_description(oid, 'pg_database')
    FROM pg_catalog.pg_database
   WHERE datname = $1
)";

/// As the lent one spells and sorts, so that a copy of the same database fits into both.
constexpr const char* k_creation = R"(
  SELECT pg_catalog.format('CREATE DATABASE %I TEMPLATE template0 ENCODING %L LC_COLLATE %L LC_CTYPE %L',
                           $1::text, pg_catalog.pg_encoding_to_char(encoding), datcollate, datctype),
         pg_catalog.format('COMMENT ON DATABASE %I IS %L', $1::text, $2::text)
    FROM pg_catalog.pg_database
   WHERE datname = pg_catalog.current_database()
)";

/// Room for the number within the 63 bytes of a name.
std::string stem_of(std::string database) {
  database.resize(std::min<std::size_t>(database.size(), 48));
  while (!is_utf8(database)) database.pop_back();
  return database + "_plumb_";
}

}  // namespace

DatabasesBeside::~DatabasesBeside() {
  try {
    while (!made_.empty()) drop(lent_.info().with_database(*made_.begin()));
  } catch (const Error&) {
    // its comment lets the next one drop it
  }
}

bool DatabasesBeside::may_create() { return lent_.query(k_may_create)[0].boolean(0); }

ConnectInfo DatabasesBeside::create() {
  const auto name = free_name();
  const auto statements = lent_.query(k_creation, {name, k_comment});
  lent_.execute(statements[0][0]);
  made_.insert(name);
  lent_.execute(statements[0][1]);
  return lent_.info().with_database(name);
}

void DatabasesBeside::drop(const ConnectInfo& info) {
  made_.erase(info.database);
  drop_named(info.database);
}

DatabasesBeside::State DatabasesBeside::state_of(const std::string& name) {
  const auto rows = lent_.query(k_comment_of, {name});
  if (rows.empty()) return State::absent;
  return rows[0][0] == k_comment ? State::ours : State::foreign;
}

/// The first name that is free, or that a killed plumb left behind.
std::string DatabasesBeside::free_name() {
  const auto stem = stem_of(lent_.info().database);
  for (int number = 2;; ++number) {
    const auto name = stem + std::to_string(number);
    if (made_.contains(name)) continue;
    const auto state = state_of(name);
    if (state == State::ours) drop_named(name);
    if (state != State::foreign) return name;
  }
}

void DatabasesBeside::drop_named(const std::string& name) {
  const auto force = lent_.server_version() >= 130000 ? " WITH (FORCE)" : "";
  const auto quoted = lent_.query("SELECT pg_catalog.quote_ident($1)", {name});
  lent_.execute("DROP DATABASE IF EXISTS " + quoted[0].text(0) + force);
  lent_.take_notices();
}

}  // namespace plumb::pg
