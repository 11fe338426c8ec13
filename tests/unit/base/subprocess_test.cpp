#include "base/subprocess.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/interrupt.hpp"
#include "support/catch.hpp"

using namespace plumb;

namespace {

Command shell(const std::string& script) {
  Command command;
  command.program = "sh";
  command.arguments = {"-c", script};
  return command;
}

std::string output_of(const Command& command) { return run_command(command).output; }

/// Runs `act` in a forked copy of this program and returns its exit status.
template <typename Act>
int status_of_fork(const Act& act) {
  const auto child = fork();
  if (child == 0) _exit(act());
  int status = 0;
  waitpid(child, &status, 0);
  return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("output, errors and status are told apart") {
  const auto finished = run_command(shell("echo out; echo err >&2; exit 3"));
  CHECK(finished.output == "out\n");
  CHECK(finished.errors == "err\n");
  CHECK(finished.status == 3);
  CHECK_FALSE(finished.ok());
}

TEST_CASE("a signal is told as 128 and its number") { CHECK(run_command(shell("kill -9 $$")).status == 137); }

TEST_CASE("input reaches the child and is empty without") {
  auto command = shell("wc -c");
  CHECK(output_of(command) == "0\n");
  command.input = std::string(300000, 'x');
  CHECK(output_of(command) == "300000\n");
}

TEST_CASE("much output on both pipes does not block") {
  const auto finished = run_command(shell("head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2"));
  CHECK(finished.output.size() == 1000000);
  CHECK(finished.errors.size() == 1000000);
}

TEST_CASE("a child sees only the variables it is given") {
  setenv("PLUMB_TEST_SECRET", "x", 1);
  auto command = shell("echo \"${PLUMB_TEST_SECRET:-none} $GIVEN\"");
  command.environment = {{"GIVEN", "this"}};
  CHECK(output_of(command) == "none this\n");
  command.inherit = true;
  CHECK(output_of(command) == "x this\n");
}

TEST_CASE("a child has no open files of ours") {
  const int open_here = open("/etc/passwd", O_RDONLY);  // without O_CLOEXEC
  CHECK(output_of(shell("readlink /proc/$$/fd/*")).find("passwd") == std::string::npos);
  close(open_here);
}

TEST_CASE("a passfile is a private file in memory") {
  auto command = shell("stat -L -c '%a %F' $PGPASSFILE; cat $PGPASSFILE");
  command.passfile = "a:b:c";
  CHECK(output_of(command) == "600 regular file\na:b:c");
}

TEST_CASE("a child starts in the folder it is given") {
  auto command = shell("pwd");
  command.folder = "/usr";
  CHECK(output_of(command) == "/usr\n");
}

TEST_CASE("output is handed on as it comes") {
  auto command = shell("printf a; printf b");
  std::string seen;
  command.on_output = [&](std::string_view piece) { seen += piece; };
  CHECK(run_command(command).output.empty());
  CHECK(seen == "ab");
}

TEST_CASE("the caller is called while the child is silent") {
  auto command = shell("sleep 0.35");
  int ticks = 0;
  command.on_idle = [&] { ++ticks; };
  run_command(command);
  CHECK(ticks >= 2);
}

TEST_CASE("a grandchild that holds the pipes does not keep us waiting") {
  const auto start = std::chrono::steady_clock::now();
  CHECK(output_of(shell("sleep 20 & echo done")) == "done\n");
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}

TEST_CASE("a program that is not there is wrong usage") {
  Command command;
  command.program = "no-such-program";
  try {
    run_command(command);
    FAIL("it ran");
  } catch (const Error& error) {
    CHECK(error.code == Exit::usage);
  }
}

TEST_CASE("programs are found in given folders before PATH") {
  const TemporaryFolder folder;
  write_file(folder.path() / "sh", "", 0755);
  CHECK(find_program("sh", {folder.path()}) == folder.path() / "sh");
  CHECK(find_program("sh"));
  CHECK_FALSE(find_program("no-such-program"));
  CHECK_FALSE(find_program("/etc/passwd"));
}

TEST_CASE("a first signal ends the child and is told once") {
  const int status = status_of_fork([] {
    install_interrupt_handlers();
    auto command = shell("sleep 20");
    command.on_idle = [] {
      kill(getpid(), SIGTERM);
      signal(SIGTERM, SIG_IGN);
    };
    try {
      run_command(command);
    } catch (const Error& error) {
      const bool is_over = run_command(shell("exit 7")).status == 7;  // cleaning up still works
      return error.code == Exit::stopped && interrupted() && is_over ? 0 : 1;
    }
    return 2;
  });
  CHECK(status == 0);
}

TEST_CASE("a child dies with us") {
  const TemporaryFolder folder;
  const auto parent = fork();
  if (parent == 0) {
    run_command(shell("echo $$ > " + (folder.path() / "id").string() + "; exec sleep 20"));
    _exit(0);
  }
  while (!std::filesystem::exists(folder.path() / "id") || read_file(folder.path() / "id").empty())
    usleep(10000);
  const int child = std::stoi(read_file(folder.path() / "id"));
  kill(parent, SIGKILL);
  waitpid(parent, nullptr, 0);
  // whoever adopts it reaps it in its own time, so a zombie counts as dead
  const auto is_dead = [&] {
    const auto path = "/proc/" + std::to_string(child) + "/stat";
    return !std::filesystem::exists(path) || read_file(path).find(") Z") != std::string::npos;
  };
  for (int tick = 0; tick < 300 && !is_dead(); ++tick) usleep(10000);
  CHECK(is_dead());
}
