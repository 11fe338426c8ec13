#include "base/subprocess.hpp"

#include <fcntl.h>
#include <poll.h>

#include <array>
#include <chrono>
#include <cstdlib>

#include "base/child.hpp"
#include "base/error.hpp"
#include "base/interrupt.hpp"
#include "base/text.hpp"

namespace plumb {
namespace fs = std::filesystem;
namespace {

constexpr auto k_tick = std::chrono::milliseconds(100);

/// Reads what a pipe has to offer now; closes it at its end.
void drain(Descriptor& pipe, const std::function<void(std::string_view)>& take) {
  std::array<char, 65536> buffer;
  while (pipe.is_open()) {
    const auto count = read(pipe.get(), buffer.data(), buffer.size());
    if (count > 0) take({buffer.data(), static_cast<std::size_t>(count)});
    if (count == 0) pipe.reset();
    if (count < 0 && errno != EINTR) return;
  }
}

/// Collects what a child writes until it has ended.
class Reader {
 public:
  Reader(const Command& command, Child& child) : command_(command), child_(child) {
    for (const auto* pipe : {&child.output, &child.errors}) fcntl(pipe->get(), F_SETFL, O_NONBLOCK);
  }

  /// The end of the child decides, not that of the pipes: a grandchild may hold them open for ever.
  Finished read_to_the_end() {
    while (!child_.has_ended()) {
      wait_for_output();
      drain_both();
      tell_idle();
      if (take_interrupt()) stop();
    }
    drain_both();
    child_.wait();
    if (take_interrupt()) stop();  // the terminal's Ctrl-C ended the child before we saw it
    finished_.status = child_.status();
    return std::move(finished_);
  }

 private:
  void wait_for_output() {
    std::array<pollfd, 2> pipes{pollfd{child_.output.get(), POLLIN, 0},
                                pollfd{child_.errors.get(), POLLIN, 0}};
    const bool are_closed = !child_.output.is_open() && !child_.errors.is_open();  // its end is near
    poll(pipes.data(), pipes.size(), are_closed ? 2 : static_cast<int>(k_tick.count()));
  }

  void drain_both() {
    drain(child_.output, [&](std::string_view piece) {
      if (command_.on_output)
        command_.on_output(piece);
      else
        finished_.output += piece;
    });
    drain(child_.errors, [&](std::string_view piece) { finished_.errors += piece; });
  }

  void tell_idle() {
    const auto now = std::chrono::steady_clock::now();
    if (!command_.on_idle || now - told_ < k_tick) return;
    told_ = now;
    command_.on_idle();
  }

  [[noreturn]] void stop() {
    if (!child_.has_ended()) child_.terminate();
    throw Error(Exit::stopped, "stopped by a signal while " + command_.program + " ran");
  }

  const Command& command_;
  Child& child_;
  Finished finished_;
  std::chrono::steady_clock::time_point told_ = std::chrono::steady_clock::now();
};

bool is_program(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored) && access(path.c_str(), X_OK) == 0;
}

}  // namespace

Finished run_command(const Command& command) {
  const auto program = find_program(command.program);
  if (!program) throw Error::usage("the program " + command.program + " was not found").next("install it");
  Child child(program->string(), command);
  return Reader(command, child).read_to_the_end();
}

std::optional<fs::path> find_program(std::string_view name, const std::vector<fs::path>& folders) {
  if (name.find('/') != std::string_view::npos)
    return is_program(name) ? std::optional(fs::path(name)) : std::nullopt;
  for (const auto& folder : folders)
    if (is_program(folder / name)) return folder / name;
  const char* path = std::getenv("PATH");
  for (const auto& folder : split(path == nullptr ? "/usr/bin:/bin" : path, ':'))
    if (is_program(fs::path(folder) / name)) return fs::path(folder) / name;
  return std::nullopt;
}

}  // namespace plumb
