#include "law/dump.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "law/databases.hpp"
#include "pg/programs.hpp"

namespace plumb::test {
namespace {

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

/// True for what says nothing of the schema.
bool is_furniture(std::string_view block) {
  return block.empty() || starts_with_any(block, {"--\n-- ", "SET ", "SELECT pg_catalog.set_config",
                                                  "\\restrict ", "\\unrestrict "});
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
  return join(lines, "\n");
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
    if (!is_furniture(block)) out.insert(is_table(block) ? with_sorted_columns(block) : block);
    start = end + 2;
  }
  return out;
}

std::optional<Dump> dump_schema(const pg::ConnectInfo& database, const Switches& switches) {
  if (!program()) return std::nullopt;
  const auto finished = run_command(pg::client_command(*program(), database, arguments_for(switches)));
  if (!finished.ok()) throw Error::failed("pg_dump failed").because(trim(finished.errors));
  return blocks_of(finished.output);
}

std::string differences(const Dump& is, const Dump& wanted) {
  return only_in(is, wanted, "is there:   ") + only_in(wanted, is, "is missing: ");
}

}  // namespace plumb::test
