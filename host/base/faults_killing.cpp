#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "base/fault.hpp"

namespace plumb {
namespace {

/// How often a point was passed in this process; a point in a loop is a new boundary each time.
int g_passed = 0;

void record(const char* file, const std::string& line) {
  const int fd = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0 || write(fd, line.data(), line.size()) != static_cast<ssize_t>(line.size())) abort();
  close(fd);
}

}  // namespace

/// PLUMB_FAULT_LIST=FILE appends each point passed to FILE; PLUMB_FAULT_KILL=N ends the process by SIGKILL at
/// the Nth.
void fault_point(std::string_view name) {
  ++g_passed;
  if (const char* file = getenv("PLUMB_FAULT_LIST")) record(file, std::string(name) + "\n");
  const char* at = getenv("PLUMB_FAULT_KILL");
  if (at != nullptr && atoi(at) == g_passed) kill(getpid(), SIGKILL);
}

}  // namespace plumb
