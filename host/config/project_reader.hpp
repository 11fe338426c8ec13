#pragma once
// The tables of plumb.toml -> Project. Reads values only; folders, dotenv files and digests are
// project.cpp's.
#include <filesystem>

#include "config/document.hpp"
#include "config/project.hpp"

namespace plumb::config {

/// Reads the whole document of one database ([databases.*] already laid over the rest). Throws Error (usage)
/// for what is unknown, of another type, or contradicts itself.
Project read_project(const std::filesystem::path& file, const Value& document);

}  // namespace plumb::config
