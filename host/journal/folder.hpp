#pragma once
// The state folder .plumb beside plumb.toml: private to its owner, and invisible to git.
#include <filesystem>

namespace plumb::journal {

/// Makes the folder (0700) and its .gitignore of `*` when they are absent. Throws Error (refused) when it, or
/// the store in it, is of a stranger or may be written by others: what stands there decides what is applied.
/// Trusted are who runs plumb and the owner of the project's folder.
void prepare_state_folder(const std::filesystem::path& folder);

}  // namespace plumb::journal
