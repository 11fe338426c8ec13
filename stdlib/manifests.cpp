// plumb-manifests: prints what the built-in runbooks say of themselves, as JSON by digest. It runs while plumb is
// built, so that listing them starts no process.
#include <cstdio>
#include <string_view>

#include "bindings/lua_script.hpp"
#include "stdlib/embedded.hpp"

namespace {

using namespace plumb;

Json manifests() {
  Json out = Json::object();
  for (const auto& [source, problem] : runbook::Library(built_in_runbooks, stdlib_modules, {}).all())
    out[source.digest] = runbook::to_json(bindings::read_manifest(source));
  return out;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "--lua-child") return bindings::run_lua_child(3);
  try {
    std::puts(canonical(manifests()).c_str());
  } catch (const Error& error) {
    std::fprintf(stderr, "plumb-manifests: %s\n", error.text().c_str());
    return static_cast<int>(error.code);
  }
}
