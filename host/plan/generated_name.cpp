#include "plan/generated_name.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace plumb::plan {
namespace {

constexpr std::size_t k_longest = 63;

void cut(std::string& name, std::size_t size) {
  name.resize(std::min(name.size(), size));
  while (!is_utf8(name)) name.pop_back();
}

// A column that is there twice gets a number the second time.
std::string joined_columns(const std::vector<std::string>& columns) {
  std::vector<std::string> out;
  for (const auto& column : columns) {
    auto name = column;
    for (int number = 1; std::ranges::find(out, name) != out.end(); ++number)
      name = column + std::to_string(number);
    out.push_back(name);
  }
  auto joined = join(out, "_");
  cut(joined, k_longest);
  return joined;
}

std::vector<std::string> and_included(std::vector<std::string> columns,
                                      const std::vector<std::string>& include) {
  columns.insert(columns.end(), include.begin(), include.end());
  return columns;
}

}  // namespace

std::string generated_name(std::string table, std::string column, const std::string& label) {
  const std::size_t fixed = 1 + label.size() + (column.empty() ? 0 : 1);
  auto table_size = table.size(), column_size = column.size();
  while (table_size + column_size + fixed > k_longest)
    --(table_size > column_size ? table_size : column_size);
  cut(table, table_size);
  cut(column, column_size);
  return table + (column.empty() ? "" : "_" + column) + "_" + label;
}

std::string partition_index_name(const schema::Table& partition, const schema::Index& index) {
  std::vector<std::string> columns;
  for (const auto& key : index.keys) {
    if (key.column.empty()) return "";
    columns.push_back(key.column);
  }
  return generated_name(partition.name.name, joined_columns(and_included(columns, index.include)), "idx");
}

std::string partition_index_name(const schema::Table& partition, const schema::Constraint& key) {
  if (key.kind == schema::Kind::primary_key) return generated_name(partition.name.name, "", "pkey");
  const auto* label = key.kind == schema::Kind::exclusion ? "excl" : "key";
  return generated_name(partition.name.name, joined_columns(and_included(key.columns, key.include)), label);
}

}  // namespace plumb::plan
