// Dotenv files as the dotenv and dotenv-expand packages read them, so that plumb arrives at the URL an
// application has.
#include <cctype>
#include <cstdlib>
#include <set>

#include "base/error.hpp"
#include "base/file.hpp"
#include "config/project.hpp"

namespace plumb::config {
namespace {

using Variables = std::map<std::string, std::string>;

/// A value as written: single quotes keep everything, so references in it are not followed.
struct Written {
  std::string text;
  bool literal = false;
};

bool is_name_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {
    if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
  }

  /// The assignments; lines that are none are passed over, and the last of two wins, as dotenv does.
  std::map<std::string, Written> parse() {
    std::map<std::string, Written> found;
    while (at_ < text_.size()) {
      skip_blanks();
      if (text_.substr(at_).starts_with("export ")) at_ += 7, skip_blanks();
      const auto name = take_name();
      skip_blanks();
      if (!name.empty() && (peek() == '=' || peek() == ':')) {
        ++at_;
        found[name] = take_value();
      }
      skip_line();
    }
    return found;
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void skip_blanks() {
    while (peek() == ' ' || peek() == '\t') ++at_;
  }
  void skip_line() {
    const auto end = text_.find('\n', at_);
    at_ = end == std::string_view::npos ? text_.size() : end + 1;
  }

  std::string take_name() {
    const auto start = at_;
    while (is_name_character(peek()) || peek() == '.' || peek() == '-') ++at_;
    return std::string(text_.substr(start, at_ - start));
  }

  Written take_value() {
    skip_blanks();
    const char quote = peek();
    if (quote == '"' || quote == '\'' || quote == '`')
      if (const auto end = closing(quote)) return take_quoted(quote, *end);
    const auto start = at_;
    while (at_ < text_.size() && peek() != '\n' && peek() != '\r' && peek() != '#') ++at_;
    auto value = std::string(text_.substr(start, at_ - start));
    value.erase(value.find_last_not_of(" \t") + 1);
    return {value, false};
  }

  /// Where the quote that opens here is closed; a quoted value may span lines.
  std::optional<std::size_t> closing(char quote) const {
    for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
      if (text_[i] == '\\' && quote == '"')
        ++i;
      else if (text_[i] == quote)
        return i;
    }
    return std::nullopt;
  }

  Written take_quoted(char quote, std::size_t end) {
    const auto inside = text_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    return {quote == '"' ? without_escapes(inside) : std::string(inside), quote == '\''};
  }

  static std::string without_escapes(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char next = i + 1 < text.size() ? text[i + 1] : '\0';
      const bool known = text[i] == '\\' && (next == 'n' || next == 'r' || next == '"');
      if (known) ++i;
      plain += known ? (next == 'n' ? '\n' : next == 'r' ? '\r' : '"') : text[i];
    }
    return plain;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Follows $NAME, ${NAME} and ${NAME:-default}. A reference that leads nowhere, or in a circle, stays as
/// written: an empty host in a URL would silently mean another server.
class Expander {
 public:
  explicit Expander(const std::map<std::string, Written>& written) : written_(written) {}

  std::string value(const std::string& name) {
    const auto& written = written_.at(name);
    if (written.literal) return written.text;
    open_.insert(name);
    auto expanded = expand(written.text);
    open_.erase(name);
    return expanded;
  }

 private:
  std::string expand(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
      if (text[i] == '\\' && text.substr(i + 1).starts_with('$')) {
        out += '$';
        i += 2;
      } else if (text[i] == '$') {
        out += reference(text, i);
      } else {
        out += text[i++];
      }
    }
    return out;
  }

  /// The value of the reference that starts at `at`, which is moved behind it.
  std::string reference(std::string_view text, std::size_t& at) {
    const auto start = at++;
    const bool braced = at < text.size() && text[at] == '{';
    if (braced) ++at;
    const auto name_start = at;
    while (at < text.size() && is_name_character(text[at])) ++at;
    const auto name = std::string(text.substr(name_start, at - name_start));
    std::optional<std::string> fallback;
    if (braced) {
      const auto end = text.find('}', at);
      if (end == std::string_view::npos) return std::string(text.substr(start, at - start));
      if (text.substr(at).starts_with(":-")) fallback = std::string(text.substr(at + 2, end - at - 2));
      at = end + 1;
    }
    return look_up(name).value_or(fallback.value_or(std::string(text.substr(start, at - start))));
  }

  std::optional<std::string> look_up(const std::string& name) {
    if (name.empty() || open_.contains(name)) return std::nullopt;
    if (written_.contains(name)) return value(name);
    if (const char* outside = std::getenv(name.c_str())) return outside;
    return std::nullopt;
  }

  const std::map<std::string, Written>& written_;
  std::set<std::string> open_;
};

}  // namespace

Variables read_dotenv(const std::filesystem::path& file) {
  const auto text = read_file(file);
  const auto written = Parser(text).parse();
  Variables variables;
  for (const auto& [name, _] : written) variables[name] = Expander(written).value(name);
  return variables;
}

}  // namespace plumb::config
