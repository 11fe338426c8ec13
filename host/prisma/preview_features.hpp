#pragma once
// The preview features that Prisma's engine (7.10) knows.
#include <string>
#include <string_view>
#include <vector>

namespace plumb::prisma {

/// True for a feature, given in small letters, that Prisma takes: a current one, or one that is part of it by
/// now.
bool is_preview_feature(std::string_view lower_name);

/// The names of the current ones.
std::vector<std::string> current_preview_features();

}  // namespace plumb::prisma
