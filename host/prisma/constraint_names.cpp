#include "prisma/constraint_names.hpp"

#include "base/text.hpp"

namespace plumb::prisma {
namespace {

constexpr std::size_t k_longest_name = 63;

/// The first bytes of `text`, not more than `most`, ending between characters.
std::string_view clipped(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

std::string cut_before(std::string_view name, std::string_view suffix) {
  return std::string(clipped(name, k_longest_name - suffix.size())) + std::string(suffix);
}

std::string joined(std::string_view table, const std::vector<std::string>& columns) {
  return std::string(table) + "_" + join(columns, "_");
}

}  // namespace

std::string primary_key_name(std::string_view table) { return cut_before(table, "_pkey"); }

std::string unique_name(std::string_view table, const std::vector<std::string>& columns) {
  return cut_before(joined(table, columns), "_key");
}

std::string index_name(std::string_view table, const std::vector<std::string>& columns) {
  return cut_before(joined(table, columns), "_idx");
}

std::string foreign_key_name(std::string_view table, const std::vector<std::string>& columns) {
  return cut_before(joined(table, columns), "_fkey");
}

std::string join_table_name(std::string_view table, std::string_view suffix) {
  return cut_before(table, suffix);
}

std::string server_name(std::string_view table, std::string_view column, std::string_view suffix) {
  const auto room = k_longest_name - suffix.size() - 2;
  auto first = table.size(), second = column.size();
  while (first + second > room) --(first > second ? first : second);
  return std::string(clipped(table, first)) + "_" + std::string(clipped(column, second)) + "_" +
         std::string(suffix);
}

}  // namespace plumb::prisma
