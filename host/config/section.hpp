#pragma once
// Strict reading of one table of plumb.toml: what is read is what is known, anything else is an error.
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "config/document.hpp"

namespace plumb::config {

/// One table being read. Each getter makes its key known; finish() refuses the keys that nobody asked for.
/// Getters throw Error (usage) with line and column when the value has another type.
class Section {
 public:
  /// `path` is the table's name in messages ("environments.prod"), empty for the whole document. A null
  /// `table` reads as an empty one.
  Section(std::filesystem::path file, std::string path, const Value* table);

  bool exists() const { return table_ != nullptr; }
  std::optional<std::string> text(const std::string& key);
  std::optional<bool> flag(const std::string& key);
  std::optional<std::int64_t> integer(const std::string& key);
  /// A duration such as "30m", in seconds.
  std::optional<Seconds> duration(const std::string& key);
  /// A list of texts; a text alone is a list of one.
  std::optional<std::vector<std::string>> texts(const std::string& key);
  /// An argument list: a list of texts, or one text that is cut at blanks.
  std::optional<std::vector<std::string>> words(const std::string& key);
  /// A text that is one of `choices`.
  std::optional<std::string> choice(const std::string& key, const std::vector<std::string>& choices);
  /// The table under `key`.
  Section section(const std::string& key);
  /// The value under `key` as it stands, or null.
  const Value* value(const std::string& key);
  /// The keys of a table in which people choose the names, in the order written; all become known.
  std::vector<std::string> names();
  /// Throws Error (usage) for the first key that is not known, naming the nearest one.
  void finish() const;

  /// An error at the value of `key` (or at the table when the key is absent).
  Error error(const std::string& key, const std::string& what) const;
  /// "environments.prod.url"
  std::string full(const std::string& key) const { return path_.empty() ? key : path_ + "." + key; }

 private:
  const Value* typed(const std::string& key, Value::Kind kind);
  std::vector<std::string> list(const std::string& key, const Value& value) const;

  std::filesystem::path file_;
  std::string path_;
  const Value* table_;
  std::vector<std::string> known_;
};

}  // namespace plumb::config
