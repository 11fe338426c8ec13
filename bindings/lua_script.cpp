#include "bindings/lua_script.hpp"
