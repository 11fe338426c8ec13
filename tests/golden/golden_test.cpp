// The golden cases: what is planned between two schemas, as text, and the law. See README.md here.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "law/dump.hpp"
#include "law/program.hpp"
#include "plan/rename_text.hpp"
#include "schema/words.hpp"
#include "support/database.hpp"

namespace {

using namespace plumb;
using namespace plumb::test;
namespace fs = std::filesystem;

/// The server whose spelling the expected plans have.
constexpr int k_reference_major = 15;

const fs::path k_folder = fs::path(PLUMB_SOURCE_DIR) / "tests" / "golden";

std::vector<std::string> all_cases() {
  std::vector<std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(k_folder))
    if (entry.path().filename() == "new.sql")
      out.push_back(fs::relative(entry.path().parent_path(), k_folder).string());
  std::ranges::sort(out);
  return out;
}

std::string text_of(const fs::path& file) { return fs::exists(file) ? read_file(file) : ""; }

/// What stands behind `word` in the comments that old.sql and new.sql begin with: "-- roles: reader, writer".
std::vector<std::string> stated(const fs::path& folder, const std::string& word) {
  std::set<std::string> out;
  for (const auto* file : {"old.sql", "new.sql"})
    for (const auto& line : split(text_of(folder / file), '\n')) {
      if (!line.starts_with("--")) break;
      if (const auto start = "-- " + word + ":"; line.starts_with(start))
        for (const auto& each : split(line.substr(start.size()), ',')) out.emplace(trim(each));
    }
  return {out.begin(), out.end()};
}

/// "-- server: 15": the first version that knows the SQL of the case.
bool is_known_to_server(const fs::path& folder) {
  return std::ranges::all_of(stated(folder, "server"),
                             [](const std::string& major) { return server_major() >= std::stoi(major); });
}

/// The judgement from one file of a case to the other.
Judgement judge_files(const fs::path& folder, const char* from_file, const char* to_file,
                      const Switches& switches) {
  const Database from, to;
  from.load({folder / from_file});
  to.load({folder / to_file});
  return judge(from, to, switches, fs::relative(folder, k_folder).string());
}

using Path = std::vector<std::string>;

std::string spelled(const Path& path) {
  Path names;
  for (const auto& name : path) names.push_back('"' + join(split(name, '"'), "\"\"") + '"');
  return join(names, ".");
}

/// A path with the names that the renames of all before its last one give.
Path renamed(Path path, const std::vector<plan::RenameText>& renames) {
  const auto old = path;
  for (const auto& rename : renames)
    if (rename.path.size() < old.size() && std::equal(rename.path.begin(), rename.path.end(), old.begin()))
      path[rename.path.size() - 1] = rename.to;
  return path;
}

/// The renames that lead from the new names to the old ones.
std::vector<std::string> turned_round(const std::vector<std::string>& texts) {
  std::vector<plan::RenameText> renames;
  for (const auto& text : texts) renames.push_back(plan::parse_rename(text));
  std::vector<std::string> out;
  for (const auto& rename : renames) {
    auto path = renamed(rename.path, renames);
    path.back() = rename.to;
    const auto kind = rename.kind ? std::string(schema::to_string(*rename.kind)) + " " : "";
    const auto signature = rename.signature ? "(" + *rename.signature + ")" : "";
    out.push_back(kind + spelled(path) + signature + "=" + spelled({rename.path.back()}));
  }
  return out;
}

/// From new to old: with what was renamed renamed back, and with nothing stated, so that it is dropped and
/// made anew.
std::string told_of_way_back(const fs::path& folder, Switches switches) {
  std::string text;
  if (!switches.renames.empty()) {
    switches.renames = turned_round(switches.renames);
    text = told(judge_files(folder, "new.sql", "old.sql", switches));
    switches.renames.clear();
  }
  return text.empty() ? told(judge_files(folder, "new.sql", "old.sql", switches)) : text;
}

/// What differs from an expected file; with PLUMB_REGENERATE the file is written instead.
std::string compared(const fs::path& file, const std::string& text) {
  if (std::getenv("PLUMB_REGENERATE") != nullptr) {
    if (text_of(file) != text) write_file(file, text);
    return "";
  }
  if (server_major() != k_reference_major || text_of(file) == text) return "";
  return "-- " + file.filename().string() + " is not what is planned (PLUMB_REGENERATE=1 writes it):\n" +
         text;
}

std::string outcome_of(const std::string& name) {
  const auto folder = k_folder / name;
  if (!is_known_to_server(folder)) return "";
  make_roles(stated(folder, "roles"));
  if (!stated(folder, "providers").empty()) load_label_providers();
  auto switches = parse_switches(text_of(folder / "options"));
  const bool is_planned_otherwise = is_online() && !switches.online;
  switches.online |= is_online();
  if (!switches.renames.empty() && !has_dump_program()) return "";
  const auto judgement = judge_files(folder, "old.sql", "new.sql", switches);
  if (auto breaches = told(judgement); !breaches.empty()) return breaches;
  auto text = is_planned_otherwise ? ""
                                   : compared(folder / "changes.txt", judgement.changes) +
                                         compared(folder / "plan.sql", judgement.plan);
  if (text.empty() && is_long()) text = told_of_way_back(folder, switches);
  return text;
}

}  // namespace

int main(int count, char** arguments) {
  return run_cases(Arguments(count, arguments).choose(all_cases()), outcome_of);
}
