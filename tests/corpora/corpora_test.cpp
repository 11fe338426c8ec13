// The law on schemas that others wrote (../shared/corpora). Data of its own is not part of the project:
// without the folder the program says so and is skipped.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <random>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "law/program.hpp"

namespace {

using namespace plumb;
using namespace plumb::test;
namespace fs = std::filesystem;

constexpr int k_skipped = 77;
constexpr std::size_t k_sample = 40;

const fs::path k_folder = fs::path(PLUMB_SOURCE_DIR) / ".." / "shared" / "corpora";
const fs::path k_exceptions = fs::path(PLUMB_SOURCE_DIR) / "tests" / "golden" / "out_of_scope.txt";

std::vector<std::string> lines_of(const fs::path& file) {
  std::vector<std::string> out;
  if (!fs::exists(file)) return out;
  for (const auto& line : split(read_file(file), '\n'))
    if (const auto text = trim(line); !text.empty() && !text.starts_with('#')) out.emplace_back(text);
  return out;
}

/// The cases of a suite that a plain server of the reference version accepts.
std::vector<std::string> loadable_cases(const std::string& suite) {
  std::vector<std::string> out;
  const auto list = k_folder / suite / "loadable.txt";
  if (fs::exists(list)) {
    for (const auto& line : lines_of(list)) out.push_back(suite + "/" + split(line, '\t').front());
  } else {
    for (const auto& entry : fs::directory_iterator(k_folder / suite))
      if (entry.is_directory()) out.push_back(suite + "/" + entry.path().filename().string());
  }
  std::erase_if(out, [](const auto& name) { return !fs::is_directory(k_folder / name); });
  return out;
}

std::vector<std::string> all_cases() {
  std::vector<std::string> out;
  for (const auto* suite : {"migra", "pgschema", "pgschema-dump", "big-sql", "hazards", "prisma-engines",
                            "prisma-introspect", "prisma-steps", "prisma-real"})
    std::ranges::copy(loadable_cases(suite), std::back_inserter(out));
  std::ranges::sort(out);
  return out;
}

/// All with PLUMB_LONG or when some are named, else a sample that PLUMB_SEED chooses.
std::vector<std::string> sample_of(std::vector<std::string> cases, bool is_all) {
  if (is_all || is_long() || cases.size() <= k_sample) return cases;
  std::mt19937_64 random(number_of("PLUMB_SEED", 1));
  // std::shuffle may differ between libraries.
  for (std::size_t i = 0; i < k_sample; ++i) std::swap(cases[i], cases[i + random() % (cases.size() - i)]);
  cases.resize(k_sample);
  std::ranges::sort(cases);
  return cases;
}

/// "suite/case: reason", one a line.
std::map<std::string, std::string> read_exceptions() {
  std::map<std::string, std::string> out;
  for (const auto& line : lines_of(k_exceptions)) {
    const auto colon = line.find(": ");
    if (colon == std::string::npos)
      throw Error::usage(k_exceptions.string() + " gives no reason for " + line);
    out[line.substr(0, colon)] = line.substr(colon + 2);
  }
  return out;
}

using Files = std::vector<fs::path>;

/// The scripts that make the schemas of a case, each leading from the one before to the next.
std::vector<std::string> steps_of(const fs::path& folder) {
  std::vector<std::string> out;
  for (const auto* name : {"db.sql", "migrated.sql", "1.sql", "in.sql", "expected.sql"})
    if (out.empty() && fs::exists(folder / name)) out.emplace_back(name);
  for (int i = 1; !out.empty() && out.front() == "1.sql"; ++i) {
    const auto next = std::to_string(i) + "-" + std::to_string(i + 1) + ".sql";
    if (!fs::exists(folder / next)) break;
    out.push_back(next);
  }
  return out;
}

/// The schemas of a case: a pair, or one or more that follow each other.
std::vector<Files> schemas_on(const fs::path& folder, const Files& setup) {
  if (fs::exists(folder / "b.sql"))
    return {{setup.front(), folder / "a.sql"}, {setup.front(), folder / "b.sql"}};
  std::vector<Files> out;
  for (const auto& step : steps_of(folder)) {
    out.push_back(out.empty() ? setup : out.back());
    out.back().push_back(folder / step);
  }
  return out;
}

/// The way through the schemas of a case: from nothing through each of them to nothing; with PLUMB_LONG also
/// back through each. Of a pair only what leads from one to the other is judged otherwise.
std::vector<Files> way_through(const fs::path& folder) {
  const Files setup{folder / "setup.sql"};
  auto out = schemas_on(folder, setup);
  if (!is_long() && fs::exists(folder / "b.sql")) return out;
  if (is_long())
    for (auto i = out.size(); i-- > 1;) out.push_back(out[i - 1]);
  out.insert(out.begin(), setup);
  out.push_back(setup);
  return out;
}

/// Where no list tells what a server accepts, what does not load is no case.
bool is_loaded(const Database& database, const Files& files, bool must_load) {
  try {
    database.load(files);
    return true;
  } catch (const Error&) {
    if (must_load) throw;
    return false;
  }
}

std::string judge_case(const std::string& name) {
  const auto folder = k_folder / name;
  make_roles(lines_of(folder / "roles.txt"));
  const auto schemas = way_through(folder);
  const bool must_load = fs::exists(folder.parent_path() / "loadable.txt") || fs::exists(folder / "b.sql");
  std::string text;
  for (std::size_t i = 0; text.empty() && i + 1 < schemas.size(); ++i) {
    const Database from, to;
    if (!is_loaded(from, schemas[i], must_load) || !is_loaded(to, schemas[i + 1], must_load)) return text;
    text = told(judge(from, to, {.privileges = true, .online = is_online()}, name));
  }
  return text;
}

std::string outcome_of(const std::string& name) {
  static const auto exceptions = read_exceptions();
  auto text = judge_case(name);
  if (!exceptions.contains(name)) return text;
  return text.empty() ? "listed in " + k_exceptions.filename().string() + ", but the law holds" : "";
}

}  // namespace

int main(int count, char** arguments) {
  if (!fs::exists(k_folder)) {
    std::printf("skipped: there is no %s\n", k_folder.lexically_normal().c_str());
    return k_skipped;
  }
  const Arguments own(count, arguments);
  return run_cases(own.choose(sample_of(all_cases(), own.names_cases())), outcome_of);
}
