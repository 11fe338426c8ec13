#pragma once
// The parent's side of the wall between processes: a child without environment, descriptors or standard
// streams, spoken to over one socket, ended by the parent's clock.
#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <string>

#include "base/descriptor.hpp"
#include "base/json.hpp"
#include "bindings/channel.hpp"

namespace plumb::bindings {

/// A started child; ended by force with this value.
class ChildProcess {
 public:
  /// Starts `program --lua-child` with its end of the socket as descriptor 3. `name` is how errors call it
  /// ("runbook prod-alignment"); `patience` is how long it may be silent.
  ChildProcess(const std::filesystem::path& program, std::string name, std::chrono::seconds patience);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  void send(const Json& message);
  /// The next message. Throws Error (failed) when it is silent too long, ended or sent nonsense; Error
  /// (stopped) when the person interrupts.
  Json receive();

 private:
  void start(const std::string& program, int socket);
  void wait_until_ready(short events) const;
  Error explain_end();

  std::string name_;
  std::chrono::seconds patience_;
  std::chrono::steady_clock::time_point deadline_;
  Descriptor socket_;
  Channel channel_;
  pid_t id_ = -1;
};

}  // namespace plumb::bindings
