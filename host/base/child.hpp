#pragma once
// A started child: what fork and exec need, prepared before the fork, since after it only system calls are
// safe.
#include <sys/types.h>

#include <string>
#include <vector>

#include "base/descriptor.hpp"
#include "base/subprocess.hpp"

namespace plumb {

/// A child that is ended at the latest with this value.
class Child {
 public:
  /// Starts `command` as the file `program`.
  Child(const std::string& program, const Command& command);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  /// Ends of the pipes to read from.
  Descriptor output, errors;

  /// True once it has ended; then status() is valid.
  bool has_ended();
  /// Waits for its end.
  void wait();
  /// Asks it to end, and ends it by force when it has not within five seconds.
  void terminate();
  /// Exit status, or 128 + signal.
  int status() const { return status_; }

 private:
  void take(int wait_status);

  pid_t id_ = -1;
  bool ended_ = false;
  int status_ = 0;
};

}  // namespace plumb
