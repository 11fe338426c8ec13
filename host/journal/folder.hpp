#pragma once
// The state folder .plumb beside plumb.toml: private to its owner, and invisible to git.
#include <filesystem>

namespace plumb::journal {

/// Makes the folder (0700) and its .gitignore of `*` when they are absent.
void prepare_state_folder(const std::filesystem::path& folder);

}  // namespace plumb::journal
