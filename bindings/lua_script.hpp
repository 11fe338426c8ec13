#pragma once
// engine::Script for Lua runbooks: the Lua state lives in a child process without secrets, sockets or files.
#include <filesystem>
#include <memory>

#include "engine/call.hpp"
#include "runbook/runbook.hpp"

namespace plumb::bindings {

/// Limits on a runbook's process.
struct ScriptLimits {
  int wall_seconds_between_calls = 20;      ///< ended by the parent's clock after this long without a call
  std::size_t memory_bytes = 256u << 20;    ///< allocator cap inside; the process gets a little more
  std::int64_t instructions = 500'000'000;  ///< Lua instructions between two calls
  std::filesystem::path program =
      "/proc/self/exe";  ///< what is started as the child; tests name the shipped program
};

/// A script that runs `source` in a child: this program started again as `--lua-child`, with an empty
/// environment, closed descriptors, resource limits, a system-call filter, and a socket pair for calls.
std::unique_ptr<engine::Script> make_lua_script(const runbook::Source& source,
                                                const ScriptLimits& limits = {});

/// Reads the manifest a runbook returns, in the same kind of child. Throws Error (usage) with file and line.
runbook::Manifest read_manifest(const runbook::Source& source, const ScriptLimits& limits = {});

/// Compiles only, own modules too; throws Error (usage) with file and line. For `plumb check`.
void check_syntax(const runbook::Source& source, const ScriptLimits& limits = {});

/// The child's main; `descriptor` is its end of the socket pair. Never returns.
[[noreturn]] int run_lua_child(int descriptor);

}  // namespace plumb::bindings
