#pragma once
// The names Prisma gives to keys, indexes and constraints that have no map, and the server's to sequences.
#include <string>
#include <string_view>
#include <vector>

namespace plumb::prisma {

/// {Table}_{columns}_{suffix} for pkey (which has no columns), key, idx and fkey: cut before the suffix so
/// that all of it takes 63 bytes, as Prisma cuts.
std::string made_up_name(std::string_view table, const std::vector<std::string_view>& columns,
                         std::string_view suffix);
/// The table of an implicit many-to-many relation cut before a suffix ("_AB_pkey").
std::string join_name(std::string_view table, std::string_view suffix);

/// {table}_{column}_seq, cut as the server cuts the names it makes up: the longer of both parts first.
std::string server_name(std::string_view table, std::string_view column, std::string_view suffix);

}  // namespace plumb::prisma
