#pragma once
// Text files compiled into the binary: catalog queries, the Lua library, the built-in runbooks.
#include <span>
#include <string_view>

namespace plumb {

/// One embedded file: its path relative to the folder it came from, and its bytes.
struct EmbeddedFile {
  std::string_view path;
  std::string_view text;
};

}  // namespace plumb
