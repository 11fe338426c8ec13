#pragma once
// Many small databases on the scratch server of a test program, each made in a few milliseconds.
#include <filesystem>
#include <string>
#include <vector>

#include "pg/session.hpp"

namespace plumb::test {

/// A database that is dropped at the end of its life.
class Database {
 public:
  /// Makes an empty one.
  Database();
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  const pg::ConnectInfo& info() const { return info_; }
  /// Runs files as `plumb diff --from sql:FILE` loads them; one that is not there or empty holds nothing.
  void load(const std::vector<std::filesystem::path>& files) const;

 private:
  pg::ConnectInfo info_;
};

/// The major version of the scratch server.
int server_major();

/// Makes roles on the scratch server, which all its databases share; those that are there stay.
void make_roles(const std::vector<std::string>& roles);

}  // namespace plumb::test
