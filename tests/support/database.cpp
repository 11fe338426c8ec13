#include "support/database.hpp"

namespace plumb::test {

pg::Scratch& scratch() {
  static pg::Scratch server{pg::ScratchOptions{}};
  return server;
}

pg::ConnectInfo empty_database() { return scratch().empty_database("test"); }

pg::ConnectInfo database_with(const std::string& sql) {
  const auto info = empty_database();
  pg::Session(info).execute_script(sql);
  return info;
}

std::string value_of(const pg::ConnectInfo& database, const std::string& sql) {
  pg::Session session(database);
  const auto rows = session.query(sql);
  return rows.empty() ? "" : rows[0].text(0);
}

}  // namespace plumb::test
