#include "base/child.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <array>
#include <cstdlib>

#include "base/error.hpp"

extern char** environ;

namespace plumb {
namespace {

/// The number under which a child finds its passfile.
constexpr int k_passfile = 3;

Error cannot_start(const std::string& program) {
  return Error::failed("cannot start " + program).because(system_reason());
}

/// A file in memory that holds `bytes` and is read from its start; nobody else can open it.
Descriptor memory_file(std::string_view bytes, const std::string& program) {
  Descriptor file(memfd_create("plumb", MFD_CLOEXEC));
  if (!file.is_open() || fchmod(file.get(), 0600) != 0) throw cannot_start(program);
  while (!bytes.empty()) {
    const auto written = write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw cannot_start(program);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  lseek(file.get(), 0, SEEK_SET);
  return file;
}

Descriptor standard_input(const Command& command) {
  if (!command.input.empty()) return memory_file(command.input, command.program);
  return Descriptor(open("/dev/null", O_RDONLY | O_CLOEXEC));
}

std::map<std::string, std::string> environment_of(const Command& command) {
  auto out = command.environment;
  if (!command.passfile.empty()) out["PGPASSFILE"] = "/proc/self/fd/" + std::to_string(k_passfile);
  for (const char* name : {"PATH", "HOME", "LANG", "LC_ALL", "TZ"})
    if (const char* value = std::getenv(name)) out.emplace(name, value);
  for (char** entry = environ; command.inherit && *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    const auto equals = text.find('=');
    if (equals != std::string_view::npos) out.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  return out;
}

/// Texts and the null-terminated array of pointers to them that exec wants.
class Words {
 public:
  explicit Words(std::vector<std::string> words) : words_(std::move(words)) {
    for (auto& word : words_) pointers_.push_back(word.data());
    pointers_.push_back(nullptr);
  }
  char** data() { return pointers_.data(); }

 private:
  std::vector<std::string> words_;
  std::vector<char*> pointers_;
};

Words arguments_of(const Command& command) {
  std::vector<std::string> words{command.program};
  words.insert(words.end(), command.arguments.begin(), command.arguments.end());
  return Words(std::move(words));
}

Words settings_of(const Command& command) {
  std::vector<std::string> words;
  for (const auto& [name, value] : environment_of(command)) words.push_back(name + "=" + value);
  return Words(std::move(words));
}

/// A pipe whose ends no other child inherits.
std::pair<Descriptor, Descriptor> make_pipe(const std::string& program) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw cannot_start(program);
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// What the child needs between fork and exec.
struct Launch {
  const char* program;
  char** arguments;
  char** environment;
  const char* folder;
  int input, output, errors, passfile;
  pid_t parent;
};

/// Copies `from` above every number that is given out below, so that no copy overwrites another.
int moved_up(int from) { return from < 0 ? from : fcntl(from, F_DUPFD, 16); }

[[noreturn]] void give_up(const char* message, std::size_t size) {
  if (write(STDERR_FILENO, message, size) < 0) _exit(126);
  _exit(127);
}

/// Runs in the child: system calls only, since other threads may have held any lock at the fork.
[[noreturn]] void become(const Launch& launch) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != launch.parent) _exit(125);  // the parent ended before the line above
  const int input = moved_up(launch.input), output = moved_up(launch.output),
            errors = moved_up(launch.errors);
  const int passfile = moved_up(launch.passfile);
  dup2(input, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(errors, STDERR_FILENO);
  if (passfile >= 0) dup2(passfile, k_passfile);
  close_range(passfile >= 0 ? k_passfile + 1 : k_passfile, ~0u, 0);
  signal(SIGPIPE, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  if (*launch.folder != '\0' && chdir(launch.folder) != 0) give_up("cannot enter the working folder\n", 32);
  execve(launch.program, launch.arguments, launch.environment);
  give_up("cannot execute the program\n", 27);
}

}  // namespace

Child::Child(const std::string& program, const Command& command) {
  auto arguments = arguments_of(command);
  auto environment = settings_of(command);
  const auto input = standard_input(command);
  const auto passfile = command.passfile.empty() ? Descriptor() : memory_file(command.passfile, program);
  auto [out_read, out_write] = make_pipe(program);
  auto [err_read, err_write] = make_pipe(program);
  const Launch launch{program.c_str(),        arguments.data(), environment.data(),
                      command.folder.c_str(), input.get(),      out_write.get(),
                      err_write.get(),        passfile.get(),   getpid()};
  id_ = fork();
  if (id_ < 0) throw cannot_start(program);
  if (id_ == 0) become(launch);
  output = std::move(out_read);
  errors = std::move(err_read);
}

Child::~Child() {
  if (ended_) return;
  kill(id_, SIGKILL);
  wait();
}

void Child::take(int wait_status) {
  ended_ = true;
  status_ = WIFSIGNALED(wait_status) ? 128 + WTERMSIG(wait_status) : WEXITSTATUS(wait_status);
}

bool Child::has_ended() {
  int wait_status = 0;
  if (!ended_ && waitpid(id_, &wait_status, WNOHANG) == id_) take(wait_status);
  return ended_;
}

void Child::wait() {
  int wait_status = 0;
  while (!ended_ && waitpid(id_, &wait_status, 0) < 0 && errno == EINTR) {
  }
  if (!ended_) take(wait_status);
}

void Child::terminate() {
  kill(id_, SIGTERM);
  for (int tick = 0; tick < 100 && !has_ended(); ++tick) usleep(50000);
  if (!has_ended()) kill(id_, SIGKILL);
  wait();
}

}  // namespace plumb
