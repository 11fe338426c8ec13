#include "support/database.hpp"

#include <cstdlib>
#include <filesystem>

namespace plumb::test {
namespace {

/// "17:FOLDER" in PLUMB_TEST_SERVER: the major version of another server, and where its programs are.
pg::ScratchOptions chosen_server() {
  pg::ScratchOptions options;
  const char* chosen = std::getenv("PLUMB_TEST_SERVER");
  const std::string text = chosen == nullptr ? "" : chosen;
  if (text.empty()) return options;
  options.server_major = std::atoi(text.c_str());
  options.folders = {text.substr(text.find(':') + 1)};
  return options;
}

}  // namespace

pg::Scratch& scratch() {
  static pg::Scratch server{chosen_server()};
  return server;
}

pg::ConnectInfo empty_database() { return scratch().empty_database("test"); }

pg::ConnectInfo database_with(const std::string& sql) {
  const auto info = empty_database();
  pg::Session(info).execute_script(sql);
  return info;
}

void load_label_providers() {
  const auto info = scratch().empty_database("labels");
  // The server may run as somebody who cannot read the folder of the build.
  const auto library = value_of(info, "SHOW data_directory") + "/label_provider.so";
  if (std::filesystem::exists(library)) return;
  std::filesystem::copy_file(PLUMB_BINARY_DIR "/label_provider.so", library);
  pg::Session(info).execute("ALTER ROLE CURRENT_USER SET session_preload_libraries = '" + library + "'");
}

std::string value_of(const pg::ConnectInfo& database, const std::string& sql) {
  pg::Session session(database);
  const auto rows = session.query(sql);
  return rows.empty() ? "" : rows[0].text(0);
}

}  // namespace plumb::test
