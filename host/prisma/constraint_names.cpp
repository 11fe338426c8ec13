#include "prisma/constraint_names.hpp"

namespace plumb::prisma {
namespace {

constexpr std::size_t k_longest_name = 63;

/// The first bytes of `text`, not more than `most`, ending between characters.
std::string_view clipped(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

/// `name` cut so that both together are not too long.
std::string cut_before(std::string name, std::string_view suffix) {
  name.resize(clipped(name, k_longest_name - suffix.size()).size());
  return name.append(suffix);
}

}  // namespace

std::string made_up_name(std::string_view table, const std::vector<std::string_view>& columns,
                         std::string_view suffix) {
  std::string name(table);
  for (const auto column : columns) name.append("_").append(column);
  return cut_before(std::move(name), "_" + std::string(suffix));
}

std::string join_name(std::string_view table, std::string_view suffix) {
  return cut_before(std::string(table), suffix);
}

std::string server_name(std::string_view table, std::string_view column, std::string_view suffix) {
  const auto room = k_longest_name - suffix.size() - 2;
  auto first = table.size(), second = column.size();
  while (first + second > room) --(first > second ? first : second);
  return std::string(clipped(table, first)) + "_" + std::string(clipped(column, second)) + "_" +
         std::string(suffix);
}

}  // namespace plumb::prisma
