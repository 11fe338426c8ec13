#include <algorithm>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "runbook/content.hpp"
#include "runbook/runbook.hpp"

namespace plumb::runbook {
namespace {

namespace fs = std::filesystem;

std::string with_hyphens(std::string name) {
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

bool is_lua(const fs::path& path) { return path.extension() == ".lua"; }

/// A link that leads nowhere is a runbook somebody misses.
bool is_file(const fs::directory_entry& item) {
  std::error_code unknown;
  return item.is_regular_file(unknown) || (item.is_symlink(unknown) && !item.exists(unknown));
}

/// The Lua files of a folder in the order of their names; none when the folder is absent.
std::vector<fs::path> lua_files(const fs::path& folder) {
  std::vector<fs::path> files;
  if (!fs::exists(folder)) return files;
  for (const auto& item : fs::directory_iterator(folder))
    if (is_lua(item.path()) && is_file(item)) files.push_back(item.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string checked_text(const fs::path& file) {
  std::string text = read_file(file);
  if (!is_utf8(text)) throw Error::usage("the runbook " + file.string() + " is not valid UTF-8");
  return text;
}

/// "plumb/init.lua" -> "plumb", "plumb/schema.lua" -> "plumb.schema".
std::string module_name(std::string_view path) {
  std::string name(path.substr(0, path.rfind(".lua")));
  std::replace(name.begin(), name.end(), '/', '.');
  constexpr std::string_view init = ".init";
  if (name.ends_with(init)) name.resize(name.size() - init.size());
  return name;
}

std::map<std::string, std::string> library_modules(std::span<const EmbeddedFile> stdlib) {
  std::map<std::string, std::string> modules;
  for (const EmbeddedFile& file : stdlib) modules.emplace(module_name(file.path), file.text);
  return modules;
}

Source built_in_source(const EmbeddedFile& file, std::span<const EmbeddedFile> stdlib) {
  Source source;
  source.name = with_hyphens(fs::path(file.path).stem().string());
  source.path = "(built-in)/" + std::string(file.path);
  source.text = file.text;
  source.modules = library_modules(stdlib);
  source.built_in = true;
  source.digest = content_digest(source);
  return source;
}

Source own_source(const fs::path& file, std::span<const EmbeddedFile> stdlib) {
  Source source;
  source.name = with_hyphens(file.stem().string());
  source.path = file.string();
  source.text = checked_text(file);
  source.modules = library_modules(stdlib);
  for (const fs::path& module : lua_files(file.parent_path() / "lib"))
    source.modules.emplace("lib." + module.stem().string(), checked_text(module));
  source.digest = content_digest(source);
  return source;
}

Source own_name(const fs::path& file) {
  Source source;
  source.name = with_hyphens(file.stem().string());
  source.path = file.string();
  return source;
}

Found read_own(const fs::path& file, std::span<const EmbeddedFile> stdlib) {
  try {
    return {own_source(file, stdlib), {}};
  } catch (const Error& error) {
    return {own_name(file), error};
  }
}

/// The runbooks of a folder. A folder that cannot be read is told as one that cannot be.
std::vector<Found> read_folder(const fs::path& folder, std::span<const EmbeddedFile> stdlib) {
  std::vector<Found> found;
  try {
    for (const fs::path& file : lua_files(folder)) found.push_back(read_own(file, stdlib));
  } catch (const fs::filesystem_error& e) {
    auto error = Error::usage("the folder " + folder.string() + " cannot be read");
    found.push_back({own_name(folder), error.because(e.code().message())});
  }
  return found;
}

std::optional<Error> taken_name(const std::vector<Found>& earlier, const Source& source) {
  for (const auto& [other, problem] : earlier)
    if (other.name == source.name)
      return Error::usage("the runbook " + source.path + " takes the name of " + other.path)
          .next("rename the file");
  return std::nullopt;
}

Error not_found(const std::string& name, const std::vector<Found>& all) {
  std::vector<std::string> names;
  for (const auto& [source, problem] : all) names.push_back(source.name);
  Error error = Error::usage("there is no runbook " + display(name));
  if (const auto near = nearest(with_hyphens(name), names)) error.because("did you mean " + *near + "?");
  error.next("plumb runbooks");
  return error;
}

}  // namespace

Library::Library(std::span<const EmbeddedFile> built_in, std::span<const EmbeddedFile> stdlib,
                 std::vector<fs::path> folders)
    : built_in_(built_in), stdlib_(stdlib), folders_(std::move(folders)) {}

std::vector<Found> Library::all() const {
  const auto by_name = [](const Found& a, const Found& b) { return a.source.name < b.source.name; };
  std::vector<Found> all, own;
  for (const EmbeddedFile& file : built_in_) all.push_back({built_in_source(file, stdlib_), {}});
  std::sort(all.begin(), all.end(), by_name);
  for (const fs::path& folder : folders_)
    for (Found& found : read_folder(folder, stdlib_)) own.push_back(std::move(found));
  std::stable_sort(own.begin(), own.end(), by_name);
  for (Found& found : own) {
    if (!found.problem) found.problem = taken_name(all, found.source);
    all.push_back(std::move(found));
  }
  return all;
}

Source Library::find(const std::string& name) const {
  if (is_lua(name)) return find_file(name);
  const auto all = this->all();
  std::optional<Source> match;
  for (const auto& [source, problem] : all) {
    if (source.name != with_hyphens(name)) continue;
    if (problem) throw *problem;  // also of a second one with the name: which is meant cannot be known
    match = source;
  }
  if (!match) throw not_found(name, all);
  return *match;
}

Source Library::find_file(const fs::path& file) const {
  Source source = own_source(file, stdlib_);
  std::vector<Found> built_in;
  for (const EmbeddedFile& one : built_in_) built_in.push_back({built_in_source(one, stdlib_), {}});
  if (const auto problem = taken_name(built_in, source)) throw *problem;
  return source;
}

}  // namespace plumb::runbook
