#pragma once
// What a database is beside its content: its locale, its owner, who may connect, the settings that come with
// it. A dump restored under another name has none of it.
#include <string>
#include <vector>

#include "base/json.hpp"
#include "pg/session.hpp"

namespace plumb::snapshot {

/// How a database sorts and compares.
struct Locale {
  std::string encoding, collate, ctype;
  std::string provider = "c";  ///< pg_database.datlocprovider: "c", "i", "b"
  std::string name, rules;     ///< of the providers icu and builtin
};

/// The locale of the database the session is on.
Locale read_locale(pg::Session& session);

/// CREATE DATABASE `name` with that locale, from template0.
std::string create_database(const std::string& name, const Locale& locale);

/// Owner, privileges, connection limit and settings of the database the session is on, as a snapshot records
/// them.
Json read_properties(pg::Session& session);

/// True when `properties` keep others out that a new database lets in.
bool is_restricted(const Json& properties);

/// Gives database `name` the recorded properties; each that it cannot have (a role is not there, a right is
/// missing) is a phrase in the result.
std::vector<std::string> give_properties(pg::Session& session, const std::string& name,
                                         const Json& properties);

}  // namespace plumb::snapshot
