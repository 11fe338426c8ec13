#pragma once
// The text that stdlib/ and runbooks/ put into the binary.
#include "base/embedded.hpp"

namespace plumb {

extern const std::span<const EmbeddedFile> stdlib_modules;     ///< "plumb/init.lua" …
extern const std::span<const EmbeddedFile> built_in_runbooks;  ///< "prod_alignment.lua" …
extern const std::span<const EmbeddedFile> built_in_manifests;  ///< one file: their manifests as JSON by digest

}  // namespace plumb
