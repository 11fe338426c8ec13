// The include rules of the house (docs/architecture.md), checked on the text of every source file.
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/file.hpp"
#include "base/text.hpp"
#include "support/catch.hpp"

using namespace plumb;
namespace fs = std::filesystem;

namespace {

using Rooms = std::set<std::string>;

/// Which rooms each room names; it may also include what those may include. Everybody sees base.
const std::map<std::string, Rooms> k_sees{
    {"base", {}},
    {"config", {}},
    {"pg", {}},
    {"sql", {}},
    {"schema", {}},
    {"runbook", {}},
    {"lua", {}},
    {"inspect", {"pg", "schema"}},
    {"prisma", {"schema", "pg"}},
    {"diff", {"schema"}},
    {"plan", {"diff", "schema", "sql"}},
    {"apply", {"plan", "inspect", "pg"}},
    {"snapshot", {"pg", "inspect"}},
    {"approval", {"config"}},
    {"journal", {"pg"}},
    {"engine",
     {"journal", "runbook", "config", "pg", "inspect", "prisma", "diff", "plan", "apply", "snapshot",
      "approval"}},
    {"cli", {"engine"}},
    {"bindings", {"engine", "lua"}},
};

/// Who alone may include the headers that begin so.
const std::map<std::string, Rooms> k_libraries{
    {"lua", {"lua", "bindings"}},
    {"lauxlib", {"lua", "bindings"}},
    {"pqxx", {"pg"}},
    {"libpq", {"pg"}},
    {"pg_query", {"sql"}},
    {"CLI/", {"cli", "app"}},
    {"CLI11", {"cli", "app"}},
    {"sqlite3", {"journal"}},
    {"SQLiteCpp", {"journal"}},
    {"toml++", {"config"}},
    {"editline", {"cli"}},
    {"seccomp", {"lua", "pg"}},
    {"openssl", {"base"}},
};

/// Files that are longer than 400 lines, with the reason.
const std::map<std::string, std::string> k_long_files{};

/// A source file: its path in the project, its room, and what it includes.
struct Source {
  std::string path;
  std::string room;
  std::vector<std::string> own;      ///< #include "…"
  std::vector<std::string> foreign;  ///< #include <…>
  std::size_t lines = 0;
};

std::string room_of(const fs::path& path) {
  const auto first = path.begin()->string();
  if (first == "bindings") return "bindings";
  const auto parent = path.parent_path();
  return parent == "host" ? "app" : std::next(path.begin())->string();
}

void read_includes(Source& source, const std::string& text) {
  for (const auto& line : split(text, '\n')) {
    ++source.lines;
    if (!line.starts_with("#include ")) continue;
    const auto name = line.substr(10, line.find_first_of("\">", 10) - 10);
    (line[9] == '"' ? source.own : source.foreign).push_back(name);
  }
}

// The plans of golden cases are written by the program.
bool is_source(const fs::path& path) {
  const auto ending = path.extension();
  if (path.filename() == "plan.sql") return false;
  return ending == ".cpp" || ending == ".hpp" || ending == ".lua" || ending == ".sql";
}

std::vector<Source> sources_below(const std::vector<std::string>& folders) {
  std::vector<Source> out;
  const fs::path root = PLUMB_SOURCE_DIR;
  for (const auto& folder : folders)
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (!entry.is_regular_file() || !is_source(entry.path())) continue;
      const auto path = fs::relative(entry.path(), root);
      Source source{path.string(), room_of(path), {}, {}, 0};
      read_includes(source, read_file(entry.path()));
      out.push_back(std::move(source));
    }
  return out;
}

/// `room`, base, and all that is reached from it by the table.
Rooms visible_from(const std::string& room) {
  Rooms seen{room, "base"};
  for (const auto& next : k_sees.at(room)) seen.merge(visible_from(next));
  return seen;
}

/// The room of an own header: "pg" of "pg/session.hpp".
std::string room_of_header(const std::string& header) {
  const auto slash = header.find('/');
  return slash == std::string::npos ? "app" : header.substr(0, slash);
}

std::vector<std::string> breaches(const Source& source) {
  std::vector<std::string> out;
  const auto visible = visible_from(source.room);
  for (const auto& header : source.own)
    if (visible.count(room_of_header(header)) == 0) out.push_back(source.path + " includes " + header);
  return out;
}

std::vector<std::string> foreign_breaches(const Source& source) {
  std::vector<std::string> out;
  for (const auto& header : source.foreign)
    for (const auto& [beginning, rooms] : k_libraries)
      if (header.starts_with(beginning) && rooms.count(source.room) == 0)
        out.push_back(source.path + " includes " + header);
  return out;
}

}  // namespace

TEST_CASE("every folder of the house is in the table") {
  for (const auto& entry : fs::directory_iterator(fs::path(PLUMB_SOURCE_DIR) / "host")) {
    INFO(entry.path().string());
    const auto name = entry.path().filename().string();
    if (entry.is_directory() && name != "cmake") CHECK(k_sees.count(name) == 1);
  }
}

TEST_CASE("a room includes only what it may see") {
  std::vector<std::string> found;
  for (const auto& source : sources_below({"host", "bindings"})) {
    if (source.room == "app") continue;  // the composition root joins everything
    for (auto& breach : breaches(source)) found.push_back(std::move(breach));
  }
  CHECK(found == std::vector<std::string>{});
}

TEST_CASE("a library is included only by the room that wraps it") {
  std::vector<std::string> found;
  for (const auto& source : sources_below({"host", "bindings"}))
    for (auto& breach : foreign_breaches(source)) found.push_back(std::move(breach));
  CHECK(found == std::vector<std::string>{});
}

TEST_CASE("nobody writes a path to leave the house") {
  std::vector<std::string> found;
  for (const auto& source : sources_below({"host", "bindings"}))
    for (const auto& header : source.own)
      if (header.find("..") != std::string::npos) found.push_back(source.path + " includes " + header);
  CHECK(found == std::vector<std::string>{});
}

TEST_CASE("a source file has one subject and fits in 400 lines") {
  std::vector<std::string> found;
  for (const auto& source : sources_below({"host", "bindings", "stdlib", "runbooks", "tests"}))
    if (source.lines > 400 && k_long_files.count(source.path) == 0)
      found.push_back(source.path + " has " + std::to_string(source.lines) + " lines");
  CHECK(found == std::vector<std::string>{});
}

TEST_CASE("every long file that is excused is still long") {
  for (const auto& [path, reason] : k_long_files) {
    INFO(path << ": " << reason);
    CHECK(split(read_file(fs::path(PLUMB_SOURCE_DIR) / path), '\n').size() > 400);
  }
}
