#pragma once
// Initialised data directories, kept so that starting a private server is a copy and not an initdb.
#include <filesystem>

#include "pg/programs.hpp"
#include "pg/server_user.hpp"

namespace plumb::pg {

/// The directory that initdb of this version once made; makes it when it is not there yet. Several processes
/// may ask at once. It is never started itself.
std::filesystem::path cached_data_directory(const ServerUser& user, int major, const ProgramFolders& folders);

}  // namespace plumb::pg
