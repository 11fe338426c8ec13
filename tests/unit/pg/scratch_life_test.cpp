#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "base/file.hpp"
#include "pg/scratch.hpp"
#include "pg/session.hpp"
#include "support/catch.hpp"

using namespace plumb;
namespace fs = std::filesystem;

namespace {

/// A forked process that holds a scratch server until it is killed.
struct Holder {
  TemporaryFolder folder;
  pid_t id = 0;
  fs::path server;  ///< the server's folder
  pid_t postmaster = 0;

  Holder() {
    const auto told = folder.path() / "told";
    id = fork();
    if (id == 0) hold(told);
    while (!fs::exists(told)) usleep(10000);
    server = fs::path(read_file(told)).parent_path();
    postmaster = std::stoi(read_file(server / "data" / "postmaster.pid"));
  }

  [[noreturn]] static void hold(const fs::path& told) {
    pg::Scratch scratch{pg::ScratchOptions{}};
    write_file(told, scratch.empty_database("held").host);
    for (;;) pause();
  }

  void kill_holder() const {
    kill(id, SIGKILL);
    waitpid(id, nullptr, 0);
  }
};

/// Whoever adopts a process reaps it in its own time, so a zombie counts as dead.
bool dies(pid_t id) {
  const auto path = "/proc/" + std::to_string(id) + "/stat";
  for (int tick = 0; tick < 500; ++tick) {
    std::ifstream file(path);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    if (text.empty() || text.find(") Z") != std::string::npos) return true;
    usleep(20000);
  }
  return false;
}

}  // namespace

TEST_CASE("a server dies with its parent even on SIGKILL, and the sweep removes what is left") {
  const Holder holder;
  pg::sweep_scratch();
  REQUIRE(fs::exists(holder.server / "data"));  // it has a living owner
  holder.kill_holder();
  CHECK(dies(holder.postmaster));
  CHECK(pg::sweep_scratch() >= 1);
  CHECK_FALSE(fs::exists(holder.server));
}

TEST_CASE("the sweep leaves folders of others and links alone") {
  const TemporaryFolder precious;
  write_file(precious.path() / "kept", "");
  const fs::path link = "/tmp/plumb-scratch-link-of-test";
  fs::remove(link);
  fs::create_directory_symlink(precious.path(), link);
  pg::sweep_scratch();
  CHECK(fs::exists(precious.path() / "kept"));
  fs::remove(link);
}

TEST_CASE("Ctrl-C at the terminal does not reach the server") {
  const Holder holder;
  CHECK(getpgid(holder.postmaster) != getpgid(holder.id));
  holder.kill_holder();
  dies(holder.postmaster);
  pg::sweep_scratch();
}
