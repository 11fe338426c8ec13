// What a session does behind a pooler in transaction mode. Skipped with a message where pgbouncer is not
// installed.
#include <pwd.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.hpp"
#include "base/subprocess.hpp"
#include "pg/identity.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// A pgbouncer in front of one database, with one server connection that its clients share.
class Pooler {
 public:
  Pooler(const std::string& program, const pg::ConnectInfo& behind) : info_(behind) {
    const auto folder = folder_.path().string();
    write_file(folder_.path() / "users", "\"postgres\" \"\"\n");
    write_file(folder_.path() / "ini",
               "[databases]\n* = host=" + behind.host + " port=" + behind.port +
                   "\n[pgbouncer]\nunix_socket_dir = " + folder + "\nlisten_port = 6432\n" +
                   "auth_type = trust\nauth_file = " + folder + "/users\n" +
                   "pool_mode = transaction\ndefault_pool_size = 1\nlogfile = " + folder + "/log\n");
    info_.host = folder;
    info_.port = "6432";
    start(program);
  }
  ~Pooler() {
    kill(id_, SIGKILL);
    waitpid(id_, nullptr, 0);
  }
  const pg::ConnectInfo& info() const { return info_; }

 private:
  void start(const std::string& program) {
    const auto* user = getpwnam("postgres");
    if (geteuid() == 0 && chown(folder_.path().c_str(), user->pw_uid, user->pw_gid) != 0) return;
    id_ = fork();
    if (id_ == 0) {
      if (geteuid() == 0 && (setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0)) _exit(1);
      execl(program.c_str(), "pgbouncer", "-q", (folder_.path() / "ini").c_str(), nullptr);
      _exit(127);
    }
    for (int tick = 0; tick < 200 && !std::filesystem::exists(folder_.path() / ".s.PGSQL.6432"); ++tick)
      usleep(20000);
  }

  TemporaryFolder folder_;
  pg::ConnectInfo info_;
  pid_t id_ = -1;
};

std::optional<std::filesystem::path> pgbouncer() {
  auto found = find_program("pgbouncer", {"/usr/sbin"});
  if (!found) WARN("skipped: pgbouncer is not installed");
  return found;
}

}  // namespace

TEST_CASE("a session behind a pooler is recognised and leaves no setting behind") {
  const auto program = pgbouncer();
  if (!program) return;
  const auto database = database_with("CREATE TABLE t (id int)");
  const Pooler pooler(program->string(), database);
  {
    pg::Session reader(pooler.info(), {.read_only = true});
    CHECK(pg::read_identity(reader).pooled);
    CHECK_THROWS_AS(reader.execute("INSERT INTO public.t VALUES (1)"), Error);
    pg::Transaction transaction(reader, {});
    CHECK(reader.query("SHOW search_path")[0][0] == "pg_catalog");
    CHECK(reader.query("SHOW transaction_read_only")[0][0] == "on");
  }
  pg::Session application(pooler.info());
  CHECK(application.query("SHOW search_path")[0][0] != "pg_catalog");
  CHECK(application.query("SHOW default_transaction_read_only")[0][0] == "off");
  CHECK_NOTHROW(application.execute("INSERT INTO public.t VALUES (1)"));
}
