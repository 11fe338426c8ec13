#include "law/databases.hpp"

#include "engine/script_loader.hpp"
#include "pg/stand_ins.hpp"
#include "support/database.hpp"

namespace plumb::test {
namespace {

/// Somebody has been in it, so that it holds the server's cache of its catalog; its copies inherit that.
pg::ConnectInfo make_template() {
  const auto info = scratch().empty_database("law");
  pg::Session(info).query("SELECT 1");
  return info;
}

const pg::ConnectInfo& template_database() {
  static const auto info = make_template();
  return info;
}

pg::Session& server() {
  static pg::Session session(template_database().with_database("postgres"));
  return session;
}

/// A copy of files is much faster than one through the log, which later versions have as well.
std::string make_statement(const std::string& name) {
  const std::string how = server_major() >= 15 ? " STRATEGY file_copy" : "";
  return "CREATE DATABASE " + name + " TEMPLATE " + template_database().database + how;
}

std::string next_name() {
  static int number = 0;
  return "law_" + std::to_string(++number);
}

}  // namespace

Database::Database() {
  const auto name = next_name();
  server().execute(make_statement(name));
  info_ = template_database().with_database(name);
}

Database::~Database() {
  try {
    server().execute("DROP DATABASE " + info_.database + " WITH (FORCE)");
  } catch (const Error&) {
    // one with a subscription stays until the server goes
  }
}

void Database::load(const std::vector<std::filesystem::path>& files) const {
  engine::ScriptLoader loader(info_);
  for (const auto& file : files)
    if (std::filesystem::exists(file) && !std::filesystem::is_empty(file)) loader.run(file);
}

int server_major() { return server().server_version() / 10000; }

void make_roles(const std::vector<std::string>& roles) { pg::make_stand_in_roles(server(), roles); }

}  // namespace plumb::test
