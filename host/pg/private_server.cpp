#include "pg/private_server.hpp"

#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/interrupt.hpp"
#include "base/text.hpp"
#include "pg/data_cache.hpp"
#include "pg/end_server.hpp"
#include "pg/server_wall.hpp"
#include "pg/stand_ins.hpp"

namespace plumb::pg {
namespace fs = std::filesystem;
namespace {

constexpr const char* k_port = "5432";

/// Small and quick: what it holds can be made again at any time.
std::vector<std::string> settings(const fs::path& folder, bool durable) {
  std::vector<std::string> out{"listen_addresses=",
                               "port=" + std::string(k_port),
                               "unix_socket_directories=" + (folder / "socket").string(),
                               "unix_socket_permissions=0700",
                               "max_connections=50",
                               "shared_buffers=32MB",
                               "dynamic_shared_memory_type=mmap",
                               "max_locks_per_transaction=512",
                               "wal_level=minimal",
                               "max_wal_senders=0",
                               "max_logical_replication_workers=0",
                               "max_parallel_workers_per_gather=0",
                               "autovacuum=off",
                               "jit=off",
                               "huge_pages=off",
                               "checkpoint_timeout=1h",
                               "max_wal_size=1GB",
                               "timezone=UTC",
                               "log_timezone=UTC",
                               std::string(k_private_server) + "=on"};
  if (durable) return out;
  for (const char* setting : {"fsync=off", "synchronous_commit=off", "full_page_writes=off"})
    out.emplace_back(setting);
  return out;
}

/// What the server's process needs between fork and exec.
struct Launch {
  const char* program;
  char** arguments;
  char** environment;
  int log, nothing;
  ServerUser user;
  pid_t parent;
  const ServerWall& wall;
};

/// Runs in the child: system calls only. A session of its own keeps the terminal's Ctrl-C away from the
/// server.
[[noreturn]] void become_server(const Launch& launch) {
  setsid();
  if (launch.user.is_other &&
      (setgroups(0, nullptr) != 0 || setgid(launch.user.group) != 0 || setuid(launch.user.user) != 0))
    _exit(124);
  prctl(PR_SET_PDEATHSIG, SIGQUIT);  // after setuid, which clears it
  if (getppid() != launch.parent) _exit(125);
  launch.wall.raise();
  dup2(launch.nothing, STDIN_FILENO);
  dup2(launch.log, STDOUT_FILENO);
  dup2(launch.log, STDERR_FILENO);
  close_range(3, ~0u, 0);
  signal(SIGPIPE, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  execve(launch.program, launch.arguments, launch.environment);
  _exit(127);
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> out;
  for (auto& word : words) out.push_back(word.data());
  out.push_back(nullptr);
  return out;
}

std::string end_of_log(const fs::path& folder) {
  const auto log = read_file(folder / "log");
  return log.size() <= 1000 ? log : log.substr(log.size() - 1000);
}

/// The server writes "ready" into its own file when it takes connections.
bool is_ready(const fs::path& folder) {
  std::error_code ignored;
  const auto file = folder / "data" / "postmaster.pid";
  if (!fs::exists(file, ignored)) return false;
  const auto lines = split(read_file(file), '\n');
  return lines.size() > 7 && trim(lines[7]) == "ready";
}

fs::path make_folder(const ServerUser& user) {
  std::string name = (folder_of_servers(user) / (std::string(k_server_prefix) + "XXXXXX")).string();
  if (mkdtemp(name.data()) == nullptr)
    throw Error::failed("cannot make a folder for a scratch server").because(system_reason());
  return name;
}

/// Locks the folder as ours until this process ends, however it ends. The file gets its
/// name once it is locked: an unlocked one is taken for a dead process's.
Descriptor own(const fs::path& folder) {
  const auto unnamed = folder / "owner.new";
  Descriptor file(open(unnamed.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  const auto line = "held by process " + std::to_string(getpid()) + "\n";
  if (!file.is_open() || flock(file.get(), LOCK_EX | LOCK_NB) != 0 ||
      write(file.get(), line.data(), line.size()) < 0 ||
      rename(unnamed.c_str(), (folder / "owner").c_str()) != 0)
    throw Error::failed("cannot write in " + folder.string()).because(system_reason());
  return file;
}

}  // namespace

fs::path folder_of_servers(const ServerUser& user) {
  constexpr std::size_t k_longest = 60;
  std::error_code missing;
  const auto folder = fs::temp_directory_path(missing);
  return missing || user.is_other || folder.string().size() > k_longest ? fs::path("/tmp") : folder;
}

PrivateServer::PrivateServer(int major, bool durable, const ProgramFolders& folders)
    : user_(server_user()), folder_(make_folder(user_)), maker_(getpid()) {
  try {
    owned_ = own(folder_);
    const auto postgres = find_server_program("postgres", major, folders);
    copy_data(major, folders);
    start(postgres, durable);
    wait_until_ready();
  } catch (const Error&) {
    stop();
    throw;
  }
}

PrivateServer::~PrivateServer() { stop(); }

ConnectInfo PrivateServer::info() const {
  ConnectInfo info;
  info.host = (folder_ / "socket").string();
  info.port = k_port;
  info.user = "postgres";
  info.database = "postgres";
  return info;
}

void PrivateServer::copy_data(int major, const ProgramFolders& folders) {
  const auto cache = cached_data_directory(user_, major, folders);
  make_private_folder(folder_ / "socket", user_);
  const auto finished =
      run_command({.program = "cp", .arguments = {"-a", cache.string(), (folder_ / "data").string()}});
  if (!finished.ok()) throw Error::failed("cannot copy " + cache.string()).because(trim(finished.errors));
  if (user_.is_other && chown(folder_.c_str(), user_.user, user_.group) != 0)
    throw Error::failed("cannot give " + folder_.string() + " to the server's user").because(system_reason());
}

void PrivateServer::start(const fs::path& postgres, bool durable) {
  std::vector<std::string> words{postgres.string(), "-D", (folder_ / "data").string()};
  for (auto& setting : settings(folder_, durable)) {
    words.emplace_back("-c");
    words.push_back(std::move(setting));
  }
  std::vector<std::string> variables{"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
                                     "PGDATA=" + (folder_ / "data").string()};
  auto arguments = pointers_to(words), environment = pointers_to(variables);
  const Descriptor log(open((folder_ / "log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
  const Descriptor nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
  const ServerWall wall(words[0].c_str(), folder_);
  const Launch launch{words[0].c_str(),   arguments.data(),
                      environment.data(), log.get(),
                      nothing.get(),      user_,
                      getpid(),           wall};
  server_ = fork();
  if (server_ < 0) throw Error::failed("cannot start " + postgres.string()).because(system_reason());
  if (server_ == 0) become_server(launch);
}

void PrivateServer::wait_until_ready() {
  using namespace std::chrono_literals;
  const auto deadline = std::chrono::steady_clock::now() + 60s;
  while (!is_ready(folder_)) {
    stop_if_interrupted();
    const bool has_ended = waitpid(server_, nullptr, WNOHANG) == server_;
    if (has_ended) server_ = -1;
    if (has_ended || std::chrono::steady_clock::now() > deadline)
      throw Error::failed("the scratch server did not start").because(trim(end_of_log(folder_)));
    std::this_thread::sleep_for(5ms);
  }
}

void PrivateServer::stop() {
  if (getpid() != maker_) return;
  if (server_ > 0) {
    end_server(server_, folder_ / "data");
    server_ = -1;
  }
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

}  // namespace plumb::pg
