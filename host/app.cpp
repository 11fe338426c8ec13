#include "app.hpp"

#include <fcntl.h>
#include <sys/resource.h>

#include <string_view>

#include "bindings/lua_script.hpp"
#include "cli/command.hpp"
#include "stdlib/embedded.hpp"

namespace plumb {
namespace {

/// A core dump would hold the secrets that are kept out of everything else.
void forbid_core_dumps() {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
}

/// A standard stream that was closed would be the number of the next file or connection that is opened, and
/// what is meant for people would be written there. What stands in for it takes no words, so that a result
/// which cannot be told is still a failure.
void hold_standard_streams() {
  for (int stream = 0; stream <= 2; ++stream)
    if (fcntl(stream, F_GETFD) < 0) open("/dev/null", O_RDONLY);
}

/// What a runbook says of itself; of the built-in ones that was read while plumb was built.
runbook::Manifest manifest_of(const runbook::Source& source) {
  if (!source.built_in) return bindings::read_manifest(source);
  static const Json known = parse_json(built_in_manifests.front().text, "the built-in manifests");
  const auto found = known.find(source.digest);
  return found == known.end() ? bindings::read_manifest(source) : runbook::manifest_from_json(*found, source);
}

cli::Tools make_tools() {
  cli::Tools tools;
  tools.make_script = [](const runbook::Source& source) { return bindings::make_lua_script(source); };
  tools.read_manifest = manifest_of;
  tools.check_syntax = [](const runbook::Source& source) { bindings::check_syntax(source); };
  tools.built_in_runbooks = built_in_runbooks;
  tools.stdlib_modules = stdlib_modules;
  return tools;
}

}  // namespace

int run_app(int argc, char** argv) {
  hold_standard_streams();
  forbid_core_dumps();
  if (argc > 1 && std::string_view(argv[1]) == "--lua-child") return bindings::run_lua_child(3);
  return cli::run_cli(argc, argv, make_tools());
}

}  // namespace plumb
