#include "bindings/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>

#include "base/error.hpp"
#include "base/interrupt.hpp"

namespace plumb::bindings {
namespace {

constexpr int k_child_descriptor = 3;
constexpr int k_slice_ms = 100;  // how often a waiting parent looks for an interrupt

void move_descriptor(int from, int to) {
  if (from == to)
    fcntl(to, F_SETFD, 0);
  else
    dup2(from, to);
}

/// What happens between fork and exec: system calls only. A Ctrl-C at the terminal is the parent's business,
/// so the child ignores it; the child ends with the parent, however that ends.
[[noreturn]] void become_child(const char* program, char* const* arguments, int socket, int nothing,
                               pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(127);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  for (const int ignored : {SIGINT, SIGTERM, SIGHUP}) signal(ignored, SIG_IGN);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nothing, stream);
  move_descriptor(socket, k_child_descriptor);
  close_range(k_child_descriptor + 1, ~0u, 0);
  char* const no_environment[] = {nullptr};
  execve(program, arguments, no_environment);
  _exit(127);
}

std::string ending_of(int status) {
  if (WIFSIGNALED(status)) return "it was ended by signal " + std::string(strsignal(WTERMSIG(status)));
  return "it ended with status " + std::to_string(WEXITSTATUS(status));
}

}  // namespace

ChildProcess::ChildProcess(const std::filesystem::path& program, std::string name,
                           std::chrono::seconds patience)
    : name_(std::move(name)), patience_(patience), channel_(-1) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    throw Error::failed("cannot make a socket for " + name_).because(system_reason());
  socket_ = Descriptor(ends[0]);
  const Descriptor childs_end(ends[1]);
  fcntl(socket_.get(), F_SETFL, O_NONBLOCK);
  channel_ = Channel(socket_.get(), [this](short events) { wait_until_ready(events); });
  start(program.string(), childs_end.get());
}

ChildProcess::~ChildProcess() {
  if (id_ <= 0) return;
  kill(id_, SIGKILL);
  while (waitpid(id_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

void ChildProcess::start(const std::string& program, int socket) {
  // Descriptors 0 to 4 are about to be replaced in the child, so what it needs has to lie above them.
  const Descriptor nothing(
      fcntl(Descriptor(open("/dev/null", O_RDWR | O_CLOEXEC)).get(), F_DUPFD_CLOEXEC, 5));
  const Descriptor end(fcntl(socket, F_DUPFD_CLOEXEC, 5));
  std::string called = "plumb", order = "--lua-child";
  char* const arguments[] = {called.data(), order.data(), nullptr};
  const pid_t parent = getpid();
  id_ = fork();
  if (id_ < 0) throw Error::failed("cannot start a process for " + name_).because(system_reason());
  if (id_ == 0) become_child(program.c_str(), arguments, end.get(), nothing.get(), parent);
}

void ChildProcess::send(const Json& message) {
  deadline_ = std::chrono::steady_clock::now() + patience_;
  try {
    channel_.send(message);
  } catch (const Gone&) {
    throw explain_end();
  }
}

Json ChildProcess::receive() {
  deadline_ = std::chrono::steady_clock::now() + patience_;
  try {
    return channel_.receive();
  } catch (const Gone&) {
    throw explain_end();
  }
}

void ChildProcess::wait_until_ready(short events) const {
  pollfd watched{socket_.get(), events, 0};
  while (true) {
    stop_if_interrupted();
    if (std::chrono::steady_clock::now() >= deadline_)
      throw Error::failed(name_ + " ran " + std::to_string(patience_.count()) + " s without a call")
          .because("a loop, a text pattern or an allocation without end");
    if (poll(&watched, 1, k_slice_ms) > 0) return;
  }
}

/// A process that is gone left its reason behind.
Error ChildProcess::explain_end() {
  Error error = Error::failed("the process of " + name_ + " ended unexpectedly");
  int status = 0;
  if (waitpid(id_, &status, 0) == id_) error.because(ending_of(status));
  id_ = -1;
  return error;
}

}  // namespace plumb::bindings
