#include "config/guard_client.hpp"

#include <algorithm>

#include "config/shell_text.hpp"

namespace plumb::config {
namespace {

constexpr std::string_view k_clients[] = {"psql",   "pg_restore", "vacuumdb", "reindexdb",  "clusterdb",
                                          "dropdb", "createdb",   "dropuser", "createuser", "pgbench"};

/// Clients whose first bare word is the database.
constexpr std::string_view k_bare_database[] = {"psql", "vacuumdb", "reindexdb", "clusterdb"};

/// Options that take the next word; -d, -h and -p are read, the others only passed over.
constexpr std::string_view k_with_value[] = {
    "-d",     "-h",     "-p",         "-U",        "-c",     "-f",       "-o",   "-v",
    "-P",     "-F",     "-R",         "-T",        "-j",     "-n",       "-t",   "--dbname",
    "--host", "--port", "--username", "--command", "--file", "--output", "--set"};

/// Short options written together, abbreviated long ones and connection strings can hide another server.
bool is_uncertain(const std::string& argument) {
  if (argument.starts_with("--")) {
    const auto name = argument.substr(2, argument.find('=') - 2);
    for (const std::string_view full : {"host", "port", "dbname"})
      if (!name.empty() && name != full && full.starts_with(name)) return true;
    return false;
  }
  const bool together = argument.starts_with('-') && argument.size() > 2;
  const bool connection = argument.find("host=") != std::string::npos ||
                          argument.find("dbname=") != std::string::npos ||
                          argument.find("service=") != std::string::npos;
  return together || connection;
}

std::vector<std::string> bare_words(const Invocation& invocation) {
  std::vector<std::string> bare;
  const auto& arguments = invocation.arguments;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (is_one_of(k_with_value, arguments[i]))
      ++i;
    else if (!arguments[i].starts_with('-'))
      bare.push_back(arguments[i]);
  }
  return bare;
}

/// The first of two options that is given, else the variable, else `fallback`.
std::string setting(const Invocation& invocation, const std::string& brief, const std::string& full,
                    const std::string& variable, const std::string& fallback) {
  for (const auto& option : {brief, full})
    if (auto value = invocation.option(option); !value.empty()) return value;
  const auto found = invocation.variables.find(variable);
  return found == invocation.variables.end() || found->second.empty() ? fallback : found->second;
}

Named unknown(std::string why) { return {std::nullopt, std::move(why)}; }

}  // namespace

Named named_by(const std::string& url, const std::string& origin) {
  auto endpoint = endpoint_of(url);
  if (!endpoint) return unknown(origin + " is not a PostgreSQL URL");
  return {std::move(endpoint), ""};
}

bool is_postgres_client(const std::string& program) { return is_one_of(k_clients, program); }

Named named_by_client(const Invocation& invocation) {
  for (const auto* variable : {"PGSERVICE", "PGHOSTADDR"})
    if (invocation.variables.contains(variable)) return unknown(std::string(variable) + " is set");
  auto bare = bare_words(invocation);
  if (!is_one_of(k_bare_database, invocation.program)) bare.clear();
  auto database = setting(invocation, "-d", "--dbname", bare.empty() ? "PGDATABASE" : "", "");
  if (!database.empty() && !bare.empty()) return unknown("two databases are named");
  if (database.empty() && bare.size() == 1) database = bare.front();
  if (database.empty()) return unknown("the database is not named by -d or a URL");
  if (database.find("://") != std::string::npos) return named_by(database, "the URL");
  for (const auto& argument : invocation.arguments)
    if (is_uncertain(argument)) return unknown("the options do not say plainly which server is meant");

  Endpoint endpoint;
  endpoint.host = setting(invocation, "-h", "--host", "PGHOST", "");
  endpoint.port = setting(invocation, "-p", "--port", "PGPORT", "5432");
  endpoint.database = database;
  return {normalised(endpoint), ""};
}

}  // namespace plumb::config
