#pragma once
// The names Prisma gives to keys, indexes and constraints that have no map, and the server's to sequences.
#include <string>
#include <string_view>
#include <vector>

namespace plumb::prisma {

/// {Table}_pkey
std::string primary_key_name(std::string_view table);
/// {Table}_{columns}_key, _idx, _fkey: cut so that all of it takes 63 bytes, as Prisma cuts.
std::string unique_name(std::string_view table, const std::vector<std::string>& columns);
std::string index_name(std::string_view table, const std::vector<std::string>& columns);
std::string foreign_key_name(std::string_view table, const std::vector<std::string>& columns);
/// The table of an implicit many-to-many relation cut before a suffix ("_AB_pkey").
std::string join_table_name(std::string_view table, std::string_view suffix);

/// {table}_{column}_seq, cut as the server cuts the names it makes up: the longer of both parts first.
std::string server_name(std::string_view table, std::string_view column, std::string_view suffix);

}  // namespace plumb::prisma
