#include "schema/mentions.hpp"

#include <algorithm>
#include <functional>

namespace plumb::schema {
namespace {

bool is_of_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Goes through SQL from left to right and copies it, names by way of `renamed`.
class NameReader {
 public:
  using Renamed = std::function<std::string(std::string)>;

  NameReader(std::string_view sql, Renamed renamed) : sql_(sql), renamed_(std::move(renamed)) {}

  std::string copy() {
    while (at_ < sql_.size()) {
      const char c = sql_[at_];
      if (c == '$' && !is_parameter()) return out_ += sql_.substr(at_);  // the body of a function ends it
      if (c == '\'')
        take_literal();
      else if (c == '"' || is_of_name(c))
        out_ += renamed_(path());
      else
        out_ += sql_[at_++];
    }
    return std::move(out_);
  }

 private:
  bool is_parameter() const { return at_ + 1 < sql_.size() && sql_[at_ + 1] >= '0' && sql_[at_ + 1] <= '9'; }

  // A quote within quotes is doubled, so that it ends and begins them at once.
  std::size_t end_of_quotes() const {
    const auto end = sql_.find(sql_[at_], at_ + 1);
    return end == std::string_view::npos ? sql_.size() : end + 1;
  }

  void take_literal() {
    const auto end = end_of_quotes();
    out_ += sql_.substr(at_, end - at_);
    at_ = end;
  }

  void pass_name() {
    if (sql_[at_] != '"') {
      while (at_ < sql_.size() && is_of_name(sql_[at_])) ++at_;
      return;
    }
    while (at_ < sql_.size() && sql_[at_] == '"') at_ = end_of_quotes();
  }

  /// A name with all that is before it, as in public.person.mood.
  std::string path() {
    const auto start = at_;
    pass_name();
    while (at_ + 1 < sql_.size() && sql_[at_] == '.' && (sql_[at_ + 1] == '"' || is_of_name(sql_[at_ + 1]))) {
      ++at_;
      pass_name();
    }
    return std::string(sql_.substr(start, at_ - start));
  }

  std::string_view sql_;
  Renamed renamed_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

std::string with_names(std::string_view sql, const std::map<std::string, std::string>& names) {
  const auto renamed = [&](std::string name) {
    const auto found = names.find(name);
    return found == names.end() ? name : found->second;
  };
  return NameReader(sql, renamed).copy();
}

bool mentions(std::string_view sql, const std::string& name) {
  bool found = false;
  const auto seen = [&](std::string each) {
    found |= each == name;
    return each;
  };
  NameReader(sql, seen).copy();
  return found;
}

bool mentions_value_of(std::string_view sql, const std::string& type) {
  constexpr auto k_marked = "\x01";  // is in no SQL that the server wrote
  return with_names(sql, {{type, k_marked}}).find(std::string("::") + k_marked) != std::string::npos;
}

}  // namespace plumb::schema
