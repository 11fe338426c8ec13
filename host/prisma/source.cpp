#include "prisma/source.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace plumb::prisma {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t k_largest_file = 64 * 1024 * 1024;
constexpr std::string_view k_mark = "\xEF\xBB\xBF";

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  const auto options = fs::directory_options::skip_permission_denied;
  for (const auto& entry : fs::recursive_directory_iterator(folder, options))
    if (entry.is_regular_file() && entry.path().extension() == ".prisma") files.push_back(entry.path());
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.native() < b.native(); });
  return files;
}

[[noreturn]] void refuse_bytes(const Source& source, std::size_t at) {
  const auto before = std::string_view(source.text).substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto place = ":" + std::to_string(line) + ":" + std::to_string(width(before.substr(start)) + 1);
  throw Error::usage(display(source.path.string()) + place + ": not valid UTF-8 text")
      .because("a schema.prisma is UTF-8 text without NUL bytes")
      .next("save the file as UTF-8 and run the command again");
}

void expect_text(const Source& source) {
  for (std::size_t at = 0; at < source.text.size();) {
    const auto byte = static_cast<unsigned char>(source.text[at]);
    if (byte == 0) refuse_bytes(source, at);
    if (byte < 0x80) {
      ++at;
      continue;
    }
    const auto character = decode_utf8(source.text, at);
    if (!character.is_valid) refuse_bytes(source, at);
    at += character.length;
  }
}

Source load(const fs::path& path) {
  std::error_code unreadable;
  if (const auto size = fs::file_size(path, unreadable); !unreadable && size > k_largest_file)
    throw Error::usage(display(path.string()) + " is " + human_bytes(static_cast<std::int64_t>(size)) +
                       " large")
        .because("plumb reads schema files up to " + human_bytes(k_largest_file));
  Source source{path, read_file(path)};
  if (source.text.starts_with(k_mark)) {
    source.text.erase(0, k_mark.size());
    source.had_mark = true;
  }
  expect_text(source);
  return source;
}

std::vector<fs::path> files_at(const fs::path& path) {
  std::error_code unreadable;
  if (!fs::exists(path, unreadable))
    throw Error::usage("there is no schema at " + display(path.string()))
        .next("give the path of schema.prisma, or of the folder that holds it");
  if (!fs::is_directory(path, unreadable)) return {path};
  auto files = files_in(path);
  if (files.empty())
    throw Error::usage("no *.prisma file in " + display(path.string()))
        .next("give the path of schema.prisma, or of the folder that holds it");
  return files;
}

}  // namespace

std::vector<Source> load_sources(const fs::path& path) {
  std::vector<Source> sources;
  try {
    for (const auto& file : files_at(path)) sources.push_back(load(file));
  } catch (const fs::filesystem_error& error) {
    throw Error::usage("cannot read " + display(path.string())).because(error.code().message());
  }
  return sources;
}

std::string digest_of(const std::vector<Source>& sources) {
  Sha256 digest;
  for (const auto& source : sources) {
    if (source.had_mark) digest.update(k_mark);
    digest.update(source.text);
  }
  return digest.hex();
}

}  // namespace plumb::prisma
