#pragma once
// The native module "plumb.host", on which stdlib/plumb stands: one call to the host and a few helpers.
#include <functional>

#include "base/json.hpp"
#include "lua/module_loader.hpp"

namespace plumb::bindings {

/// Sends a call (kind, name, arguments, where) and returns the host's answer (value or error).
using Exchange = std::function<Json(const Json& call)>;

/// Makes require("plumb.host") and the global `print` available. `exchange` outlives the state.
void open_host(lua_State* lua, lua::ModuleLoader& loader, Exchange& exchange);

}  // namespace plumb::bindings
