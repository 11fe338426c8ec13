// The golden cases: what is planned between two schemas, as text, and the law. See README.md here.
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "law/dump.hpp"
#include "law/program.hpp"

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

/// "-- roles: reader, writer" at the start of old.sql.
void make_roles_of(const fs::path& folder) {
  constexpr std::string_view k_start = "-- roles:";
  const auto text = text_of(folder / "old.sql");
  if (!text.starts_with(k_start)) return;
  const auto first = text.substr(0, text.find('\n'));
  std::vector<std::string> roles;
  for (const auto& role : split(first.substr(k_start.size()), ',')) roles.emplace_back(trim(role));
  make_roles(roles);
}

/// The judgement from one file of a case to the other.
Judgement judge_files(const fs::path& folder, const char* from_file, const char* to_file,
                      const Switches& switches) {
  const Database from, to;
  from.load({folder / from_file});
  to.load({folder / to_file});
  return judge(from, to, switches, fs::relative(folder, k_folder).string());
}

/// Renames are stated for one way: on the way back all is dropped and made anew.
Judgement judge_way_back(const fs::path& folder, Switches switches) {
  switches.renames.clear();
  return judge_files(folder, "new.sql", "old.sql", switches);
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
  make_roles_of(folder);
  const auto switches = parse_switches(text_of(folder / "options"));
  if (!switches.renames.empty() && !has_dump_program()) return "";
  const auto judgement = judge_files(folder, "old.sql", "new.sql", switches);
  if (auto breaches = told(judgement); !breaches.empty()) return breaches;
  auto text =
      compared(folder / "changes.txt", judgement.changes) + compared(folder / "plan.sql", judgement.plan);
  if (text.empty() && is_long()) text = told(judge_way_back(folder, switches));
  return text;
}

}  // namespace

int main(int count, char** arguments) {
  return run_cases(Arguments(count, arguments).choose(all_cases()), outcome_of);
}
