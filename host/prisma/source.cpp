#include "prisma/source.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "prisma/problems.hpp"

namespace plumb::prisma {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t k_largest_file = 64'000'000;
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
  const auto byte = static_cast<unsigned char>(source.text[at]);
  const bool is_nul = byte == 0;
  constexpr std::string_view k_digits = "0123456789abcdef";
  const auto name = std::string("byte 0x") + k_digits[byte / 16] + k_digits[byte % 16];
  throw Error::usage("the schema is not UTF-8 text")
      .because(shown_at(source, at, 1, is_nul ? "a NUL byte" : name + " is no part of a character of UTF-8"))
      .next(is_nul ? "remove it and run the command again"
                   : "save the file as UTF-8 and run the command again");
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
  if (const auto kind = fs::status(path, unreadable).type();
      kind == fs::file_type::character || kind == fs::file_type::block)
    throw Error::usage(display(path.string()) + " is a device, not a file")
        .next("give the path of schema.prisma");
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
    throw Error::usage("cannot read " + display(path.string()))
        .because(error.code().message())
        .next("make it readable for you: ls -ld " + display(path.string()));
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
