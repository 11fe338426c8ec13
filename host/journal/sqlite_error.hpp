#pragma once
// SQLite's result codes, told to a person.
#include <filesystem>

#include "base/error.hpp"

namespace SQLite {
class Exception;
}

namespace plumb::journal {

/// What happened to the store `file`, why, and what to do: a full disk, a damaged file, rights, another
/// process.
Error sqlite_error(const SQLite::Exception& exception, const std::filesystem::path& file);

}  // namespace plumb::journal
