#pragma once
// Makes this process unable to reach anything but the descriptors it holds: the wall a script lives behind.
#include <cstddef>

namespace plumb::lua {

/// Sets resource limits and installs a system-call filter for the rest of the process's life: it may compute,
/// allocate, read and write what is open, and exit; anything else kills it. Throws Error when the kernel
/// refuses.
void confine_process(std::size_t memory_bytes);

}  // namespace plumb::lua
