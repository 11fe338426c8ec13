#include "config/section.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace plumb::config {

Section::Section(std::filesystem::path file, std::string path, const Value* table)
    : file_(std::move(file)), path_(std::move(path)), table_(table) {
  if (table_ == nullptr || table_->kind == Value::Kind::table) return;
  throw error_at(file_, table_->place, path_ + " must be a table, it is " + kind_name(table_->kind));
}

std::optional<std::string> Section::text(const std::string& key) {
  const Value* found = typed(key, Value::Kind::text);
  if (found == nullptr) return std::nullopt;
  return found->text;
}

std::optional<bool> Section::flag(const std::string& key) {
  const Value* found = typed(key, Value::Kind::boolean);
  if (found == nullptr) return std::nullopt;
  return found->boolean;
}

std::optional<std::int64_t> Section::integer(const std::string& key) {
  const Value* found = typed(key, Value::Kind::integer);
  if (found == nullptr) return std::nullopt;
  return found->integer;
}

std::optional<Seconds> Section::duration(const std::string& key) {
  const auto written = text(key);
  if (!written) return std::nullopt;
  try {
    return parse_duration(*written);
  } catch (const Error&) {
    throw error(key, full(key) + " is not a duration")
        .next("write a number with a unit: \"90s\", \"30m\", \"24h\" or \"7d\"");
  }
}

std::optional<std::vector<std::string>> Section::texts(const std::string& key) {
  const Value* found = value(key);
  if (found == nullptr) return std::nullopt;
  if (found->kind == Value::Kind::text) return std::vector{found->text};
  return list(key, *found);
}

std::optional<std::vector<std::string>> Section::words(const std::string& key) {
  const Value* found = value(key);
  if (found == nullptr) return std::nullopt;
  if (found->kind != Value::Kind::text) return list(key, *found);
  auto words = split(found->text, ' ');
  std::erase(words, "");
  return words;
}

std::optional<std::string> Section::choice(const std::string& key, const std::vector<std::string>& choices) {
  auto written = text(key);
  if (!written || std::find(choices.begin(), choices.end(), *written) != choices.end()) return written;
  auto failure = error(key, full(key) + " cannot be \"" + display(*written) + "\"");
  throw failure.next("write one of: " + join(choices, ", "));
}

Section Section::section(const std::string& key) { return {file_, full(key), value(key)}; }

const Value* Section::value(const std::string& key) {
  known_.push_back(key);
  return table_ == nullptr ? nullptr : table_->find(key);
}

std::vector<std::string> Section::names() {
  std::vector<std::string> names;
  if (table_ != nullptr)
    for (const auto& member : table_->members) names.push_back(member.key);
  known_.insert(known_.end(), names.begin(), names.end());
  return names;
}

void Section::finish() const {
  if (table_ == nullptr) return;
  for (const auto& member : table_->members) {
    if (std::find(known_.begin(), known_.end(), member.key) != known_.end()) continue;
    auto failure = error_at(file_, member.place, "unknown key " + display(full(member.key)));
    if (const auto close = nearest(member.key, known_))
      throw failure.next("did you mean " + full(*close) + "?");
    throw failure.next("known here: " + join(known_, ", "));
  }
}

Error Section::error(const std::string& key, const std::string& what) const {
  const Value* found = table_ == nullptr ? nullptr : table_->find(key);
  if (found == nullptr) found = table_;
  return error_at(file_, found == nullptr ? Place{1, 1} : found->place, what);
}

const Value* Section::typed(const std::string& key, Value::Kind kind) {
  const Value* found = value(key);
  if (found == nullptr || found->kind == kind) return found;
  throw error_at(file_, found->place,
                 full(key) + " must be " + kind_name(kind) + ", it is " + kind_name(found->kind));
}

std::vector<std::string> Section::list(const std::string& key, const Value& value) const {
  if (value.kind != Value::Kind::list)
    throw error_at(file_, value.place,
                   full(key) + " must be a list of texts, it is " + kind_name(value.kind));
  std::vector<std::string> texts;
  for (const auto& item : value.items) {
    if (item.kind != Value::Kind::text)
      throw error_at(file_, item.place, full(key) + " must hold texts only, here is " + kind_name(item.kind));
    texts.push_back(item.text);
  }
  return texts;
}

}  // namespace plumb::config
