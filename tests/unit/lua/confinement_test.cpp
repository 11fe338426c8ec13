// The wall itself: each forbidden act is tried in a process of its own, which has to die of it.
#include "lua/confinement.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

#include "support/catch.hpp"

using namespace plumb;

namespace {

/// How a confined process ends that does `act`: the signal, or 0.
int signal_of(void (*act)()) {
  const pid_t child = fork();
  if (child == 0) {
    lua::confine_process(64u << 20);
    act();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

}  // namespace

TEST_CASE("a confined process may compute and allocate") {
  CHECK(signal_of([] {
          for (int i = 0; i < 100; ++i) std::free(std::malloc(1u << 20));
        }) == 0);
}

TEST_CASE("a confined process cannot open a file") {
  CHECK(signal_of([] { open("/etc/passwd", O_RDONLY); }) == SIGSYS);
}

TEST_CASE("a confined process cannot make a socket") {
  CHECK(signal_of([] { socket(AF_INET, SOCK_STREAM, 0); }) == SIGSYS);
}

TEST_CASE("a confined process cannot start another") {
  CHECK(signal_of([] { fork(); }) == SIGSYS);
  CHECK(signal_of([] { execl("/bin/true", "true", nullptr); }) == SIGSYS);
}

TEST_CASE("a confined process cannot signal others") {
  CHECK(signal_of([] { kill(1, 0); }) == SIGSYS);
}

TEST_CASE("a confined process cannot make memory executable") {
  CHECK(signal_of([] { mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); }) ==
        SIGSYS);
}

TEST_CASE("a confined process cannot copy descriptors") {
  CHECK(signal_of([] { dup(1); }) == SIGSYS);
}
