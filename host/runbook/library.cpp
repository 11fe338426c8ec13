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

/// The Lua files of a folder in the order of their names; none when the folder is absent.
std::vector<fs::path> lua_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code absent;
  for (const auto& item : fs::directory_iterator(folder, absent))
    if (item.is_regular_file() && is_lua(item.path())) files.push_back(item.path());
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

void refuse_taken_name(const std::vector<Source>& earlier, const Source& source) {
  for (const Source& other : earlier)
    if (other.name == source.name)
      throw Error::usage("the runbook " + source.path + " takes the name of " + other.path)
          .next("rename the file");
}

Error not_found(const std::string& name, const std::vector<Source>& all) {
  std::vector<std::string> names;
  for (const Source& source : all) names.push_back(source.name);
  Error error = Error::usage("there is no runbook " + display(name));
  if (const auto near = nearest(with_hyphens(name), names)) error.because("did you mean " + *near + "?");
  error.next("plumb runbooks");
  return error;
}

}  // namespace

Library::Library(std::span<const EmbeddedFile> built_in, std::span<const EmbeddedFile> stdlib,
                 std::vector<fs::path> folders)
    : built_in_(built_in), stdlib_(stdlib), folders_(std::move(folders)) {}

std::vector<Source> Library::all() const {
  std::vector<Source> sources;
  for (const EmbeddedFile& file : built_in_) sources.push_back(built_in_source(file, stdlib_));
  std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.name < b.name; });
  std::vector<Source> own;
  for (const fs::path& folder : folders_)
    for (const fs::path& file : lua_files(folder)) own.push_back(own_source(file, stdlib_));
  std::stable_sort(own.begin(), own.end(), [](const Source& a, const Source& b) { return a.name < b.name; });
  for (Source& source : own) {
    refuse_taken_name(sources, source);
    sources.push_back(std::move(source));
  }
  return sources;
}

Source Library::find(const std::string& name) const {
  const auto sources = all();
  if (is_lua(name)) {
    Source source = own_source(name, stdlib_);
    for (const Source& other : sources)
      if (other.built_in) refuse_taken_name({other}, source);
    return source;
  }
  for (const Source& source : sources)
    if (source.name == with_hyphens(name)) return source;
  throw not_found(name, sources);
}

}  // namespace plumb::runbook
