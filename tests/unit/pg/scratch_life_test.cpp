#include <signal.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <fstream>

#include "base/file.hpp"
#include "pg/end_server.hpp"
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

/// Another program's sweep may be at work on the same folder, which this one then leaves to it.
bool is_swept(const fs::path& folder) {
  for (int tick = 0; tick < 500 && fs::exists(folder); ++tick) {
    pg::sweep_scratch();
    usleep(20000);
  }
  return !fs::exists(folder);
}

/// A process that does with SIGQUIT what `handler` says.
pid_t process_with(void (*handler)(int)) {
  std::array<int, 2> ready{};
  REQUIRE(pipe(ready.data()) == 0);
  const pid_t id = fork();
  if (id == 0) {
    signal(SIGQUIT, handler);
    if (write(ready[1], "x", 1) != 1) _exit(1);
    for (;;) pause();
  }
  char told = 0;
  CHECK(read(ready[0], &told, 1) == 1);
  return id;
}

/// Loses the first one.
void end_at_the_second(int) { signal(SIGQUIT, SIG_DFL); }

}  // namespace

TEST_CASE("a server that lost the signal to end is asked again") {
  const auto id = process_with(end_at_the_second);
  pg::end_server(id, "/nonexistent", std::chrono::seconds(20));
  CHECK(kill(id, 0) != 0);
}

TEST_CASE("a server that does not end when asked is ended by force") {
  const auto id = process_with(SIG_IGN);
  pg::end_server(id, "/nonexistent", std::chrono::milliseconds(300));
  CHECK(kill(id, 0) != 0);
}

TEST_CASE("the shared memory of a server ended by force goes with it") {
  const TemporaryFolder data;
  const int memory = shmget(IPC_PRIVATE, 64, 0600);
  write_file(data.path() / "postmaster.pid", "1\n\n\n\n\n\n77 " + std::to_string(memory) + "\nready\n");
  pg::end_server(process_with(SIG_IGN), data.path(), std::chrono::milliseconds(0));
  shmid_ds facts{};
  CHECK(shmctl(memory, IPC_STAT, &facts) != 0);
}

TEST_CASE("a server dies with its parent even on SIGKILL, and the sweep removes what is left") {
  const Holder holder;
  pg::sweep_scratch();
  REQUIRE(fs::exists(holder.server / "data"));  // it has a living owner
  holder.kill_holder();
  CHECK(dies(holder.postmaster));
  CHECK(is_swept(holder.server));
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
