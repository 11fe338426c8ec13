#pragma once
// The wall around a private server. SQL of others runs in it with every right of its superuser, also within
// function bodies that no grammar sees into; the kernel keeps it from what is not the server's.
#include <linux/filter.h>

#include <filesystem>
#include <vector>

#include "base/descriptor.hpp"

namespace plumb::pg {

/// Within the wall nothing can start a program or connect to anything, and, where the kernel has Landlock
/// (Linux 5.13), no file can be opened but those of the server's folder and of the installation. What the
/// kernel does not offer is left out: the server runs all the same.
class ServerWall {
 public:
  /// Prepares the wall for a server that is started as `program` and keeps its data in `folder`. The first
  /// exec is recognised by the very pointer `program`.
  ServerWall(const char* program, const std::filesystem::path& folder);

  /// Raises it around the calling process: system calls only, for use between fork and exec.
  void raise() const;

 private:
  std::vector<sock_filter> calls_;
  Descriptor files_;
};

}  // namespace plumb::pg
