#pragma once
// Ending a scratch server, whatever it does: asked, asked again, then by force.
#include <sys/types.h>

#include <chrono>
#include <filesystem>

namespace plumb::pg {

/// Ends the postmaster `id` of `data` at once (nothing of it is kept): SIGQUIT every quarter of a second,
/// since one that comes while it starts can be lost, and SIGKILL after `patience`; then its shared memory
/// goes too. A child of ours is reaped.
void end_server(pid_t id, const std::filesystem::path& data,
                std::chrono::milliseconds patience = std::chrono::seconds(3));

}  // namespace plumb::pg
