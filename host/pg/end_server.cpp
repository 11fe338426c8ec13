#include "pg/end_server.hpp"

#include <signal.h>
#include <sys/shm.h>
#include <sys/wait.h>

#include <fstream>
#include <optional>
#include <sstream>
#include <thread>

namespace plumb::pg {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

/// True when it has ended; reaps a child of ours.
bool is_gone(pid_t id) {
  const auto reaped = waitpid(id, nullptr, WNOHANG);
  return reaped == id || (reaped < 0 && errno == ECHILD && kill(id, 0) != 0);
}

bool ends_within(pid_t id, std::chrono::milliseconds patience) {
  for (const auto deadline = SteadyClock::now() + patience; !is_gone(id); std::this_thread::sleep_for(5ms))
    if (SteadyClock::now() > deadline) return false;
  return true;
}

bool ends_when_asked(pid_t id, std::chrono::milliseconds patience) {
  const auto deadline = SteadyClock::now() + patience;
  do {
    kill(id, SIGQUIT);
    if (ends_within(id, 250ms)) return true;
  } while (SteadyClock::now() < deadline);
  return false;
}

/// The id of the server's System V segment: the second number of the seventh line of postmaster.pid.
std::optional<int> shared_memory_of(const std::filesystem::path& data) {
  std::ifstream file(data / "postmaster.pid");
  std::string line;
  for (int number = 1; number <= 7; ++number)
    if (!std::getline(file, line)) return std::nullopt;
  std::istringstream words(line);
  unsigned long key = 0;
  int id = 0;
  return words >> key >> id ? std::optional(id) : std::nullopt;
}

/// A killed postmaster leaves its segment for good. One that somebody uses is left alone: the number may have
/// been given to others.
void remove_shared_memory(int id) {
  shmid_ds facts{};
  for (int tick = 0; tick < 100 && shmctl(id, IPC_STAT, &facts) == 0; ++tick) {
    if (facts.shm_nattch == 0) {
      shmctl(id, IPC_RMID, nullptr);
      return;
    }
    std::this_thread::sleep_for(20ms);
  }
}

}  // namespace

void end_server(pid_t id, const std::filesystem::path& data, std::chrono::milliseconds patience) {
  const auto memory = shared_memory_of(data);
  if (ends_when_asked(id, patience)) return;
  kill(id, SIGKILL);
  ends_within(id, 5s);
  if (memory) remove_shared_memory(*memory);
}

}  // namespace plumb::pg
