// A server that asks for passwords: the scratch server's own pg_hba.conf is rewritten.
#include <unistd.h>

#include "base/file.hpp"
#include "pg/programs.hpp"
#include "pg/scratch.hpp"
#include "pg/session.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// A scratch server on which the role ann has a password.
struct Guarded {
  pg::Scratch scratch{pg::ScratchOptions{}};
  pg::ConnectInfo ann;

  Guarded() {
    ann = scratch.empty_database("guarded");
    pg::Session superuser(ann);
    superuser.execute_script("CREATE ROLE ann LOGIN PASSWORD 'pass:wo\\rd'");
    const auto rules = std::filesystem::path(ann.host).parent_path() / "data" / "pg_hba.conf";
    write_file(rules, "local all ann scram-sha-256\nlocal all all trust\n", 0644);
    superuser.query("SELECT pg_reload_conf()");
    ann.user = "ann";
    for (int tick = 0; tick < 100 && !asks_for_password(); ++tick) usleep(20000);
  }

  bool asks_for_password() const {
    try {
      pg::Session session(ann);
      return false;
    } catch (const Error&) {
      return true;
    }
  }
};

}  // namespace

TEST_CASE("passwords are asked for, told apart and never repeated") {
  Guarded server;

  SECTION("the right one connects") {
    server.ann.password = Secret("pass:wo\\rd");
    CHECK(pg::Session(server.ann).query("SELECT session_user")[0][0] == "ann");
  }
  SECTION("a client program takes it from its passfile") {
    server.ann.password = Secret("pass:wo\\rd");
    const auto psql = pg::find_server_program("psql", server.scratch.server_major());
    const auto finished =
        run_command(pg::client_command(psql, server.ann, {"-X", "-A", "-t", "-c", "SELECT 1"}));
    CHECK(finished.output == "1\n");
    CHECK(finished.errors.empty());
  }
  SECTION("a wrong one is told without it") {
    server.ann.password = Secret("a-wrong-guess");
    try {
      pg::Session session(server.ann);
      FAIL("it connected");
    } catch (const Error& error) {
      CHECK(error.sqlstate == "28P01");
      CHECK_THAT(error.message, StartsWith("wrong password for ann@"));
      CHECK(error.text().find("a-wrong-guess") == std::string::npos);
    }
  }
  SECTION("a missing one is told as such") {
    try {
      pg::Session session(server.ann);
      FAIL("it connected");
    } catch (const Error& error) {
      CHECK_THAT(error.message, StartsWith("a password is needed for ann@"));
    }
  }
}
