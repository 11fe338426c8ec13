#include "law/dump.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "law/databases.hpp"
#include "pg/programs.hpp"
#include "schema/properties.hpp"

namespace plumb::test {
namespace {

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

/// True for what says nothing of the schema.
bool is_furniture(std::string_view block) {
  return block.empty() ||
         starts_with_any(block, {"--\n-- ", "SET ", "SELECT pg_catalog.set_config", "\\restrict ",
                                 "\\unrestrict ", "-- *not* creating schema"});
}

bool is_table(std::string_view block) {
  return starts_with_any(block, {"CREATE TABLE ", "CREATE UNLOGGED TABLE ", "CREATE FOREIGN TABLE "});
}

/// The lines between the parentheses of CREATE TABLE, sorted and without their commas.
std::string with_sorted_columns(const std::string& block) {
  auto lines = split(block, '\n');
  const auto first = lines.begin() + 1;
  const auto last = std::find_if(first, lines.end(), [](const auto& line) { return line.starts_with(')'); });
  for (auto line = first; line != last; ++line)
    if (line->ends_with(',')) line->pop_back();
  std::sort(first, last);
  if (last != lines.end()) std::sort(last + 1, lines.end());  // what is set on columns, in their order
  return join(lines, "\n");
}

/// A list that stands in the order of the table's columns, sorted.
std::string with_sorted_list(const std::string& block, std::size_t start, std::size_t end) {
  if (start == block.npos || end == block.npos || end < start) return block;
  auto items = split(std::string_view(block).substr(start, end - start), ',');
  for (auto& item : items) item = trim(item);
  std::ranges::sort(items);
  return block.substr(0, start) + join(items, ", ") + block.substr(end);
}

/// The columns and expressions that statistics are on.
std::string with_sorted_keys(const std::string& block) {
  const auto on = block.find(" ON ");
  return on == block.npos ? block : with_sorted_list(block, on + 4, block.rfind(" FROM "));
}

/// The columns of a table that a publication publishes.
std::string with_sorted_published(const std::string& block) {
  const auto list = block.find(" (");
  const bool is_condition = list == block.npos || block.substr(0, list).ends_with(" WHERE");
  return is_condition ? block : with_sorted_list(block, list + 2, block.find(')', list));
}

/// Rights are listed in the order in which they were given.
bool is_of_rights(std::string_view line) { return starts_with_any(line, {"GRANT ", "REVOKE "}); }

std::string with_sorted_rights(const std::string& block) {
  auto lines = split(block, '\n');
  if (std::ranges::all_of(lines, is_of_rights)) std::ranges::sort(lines);
  return join(lines, "\n");
}

std::string in_one_order(const std::string& block) {
  if (is_table(block)) return with_sorted_columns(block);
  if (block.starts_with("ALTER PUBLICATION ")) return with_sorted_published(block);
  return block.starts_with("CREATE STATISTICS ") ? with_sorted_keys(block) : with_sorted_rights(block);
}

/// The option that a line of a dump sets; empty for other lines.
std::string option_of(std::string_view line) {
  const auto quote = line.find(" '");
  return line.starts_with("    ") && quote != line.npos ? std::string(line.substr(4, quote - 4)) : "";
}

/// The options whose values a plan leaves to be given.
std::set<std::string> secrets_in(const Dump& dump) {
  std::set<std::string> out;
  for (const auto& block : dump)
    for (const auto& line : split(block, '\n'))
      if (line.find(schema::k_hidden) != line.npos) out.insert(option_of(line));
  return out;
}

/// The connection of a subscription is always a secret.
std::string without_connection(const std::string& line) {
  const auto start = line.find(" CONNECTION '"), end = line.find("' PUBLICATION ");
  return start < end && end != line.npos ? line.substr(0, start) + line.substr(end + 1) : line;
}

Dump without_values(const Dump& dump, const std::set<std::string>& options) {
  Dump out;
  for (const auto& block : dump) {
    auto lines = split(block, '\n');
    for (auto& line : lines) {
      if (const auto option = option_of(line); options.contains(option)) line = option;
      if (line.starts_with("CREATE SUBSCRIPTION ")) line = without_connection(line);
    }
    out.insert(join(lines, "\n"));
  }
  return out;
}

std::vector<std::string> arguments_for(const Switches& switches) {
  std::vector<std::string> arguments{"--schema-only", "--encoding=UTF8"};
  if (!switches.owners) arguments.emplace_back("--no-owner");
  if (!switches.privileges) arguments.emplace_back("--no-privileges");
  return arguments;
}

/// Looked for once: it starts a program.
const std::optional<std::filesystem::path>& program() {
  static const auto path = []() -> std::optional<std::filesystem::path> {
    try {
      return pg::find_server_program("pg_dump", server_major());
    } catch (const Error&) {
      return std::nullopt;
    }
  }();
  return path;
}

/// The blocks of `some` that `others` has not, each under `title`.
std::string only_in(const Dump& some, const Dump& others, const std::string& title) {
  std::vector<std::string> blocks;
  std::ranges::set_difference(some, others, std::back_inserter(blocks));
  std::string out;
  for (const auto& block : blocks) out += title + block + "\n";
  return out;
}

}  // namespace

Dump blocks_of(const std::string& text) {
  Dump out;
  std::size_t start = 0;
  while (start < text.size()) {
    const auto end = std::min(text.find("\n\n", start), text.size());
    const std::string block(trim(std::string_view(text).substr(start, end - start)));
    if (!is_furniture(block)) out.insert(in_one_order(block));
    start = end + 2;
  }
  return out;
}

bool has_dump_program() { return program().has_value(); }

std::optional<std::string> dump_text(const pg::ConnectInfo& database, const Switches& switches) {
  if (!program()) return std::nullopt;
  const auto finished = run_command(pg::client_command(*program(), database, arguments_for(switches)));
  if (!finished.ok()) throw Error::failed("pg_dump failed").because(trim(finished.errors));
  return finished.output;
}

std::optional<Dump> dump_schema(const pg::ConnectInfo& database, const Switches& switches) {
  const auto text = dump_text(database, switches);
  return text ? std::optional(blocks_of(*text)) : std::nullopt;
}

std::string differences(const Dump& is, const Dump& wanted) {
  const auto secrets = secrets_in(is);
  const auto left = without_values(is, secrets), right = without_values(wanted, secrets);
  return only_in(left, right, "is there:   ") + only_in(right, left, "is missing: ");
}

}  // namespace plumb::test
