#include "plan/rename_text.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "schema/words.hpp"

namespace plumb::plan {
namespace {

/// Reads a rename from left to right.
class RenameReader {
 public:
  explicit RenameReader(const std::string& text) : text_(text) {}

  RenameText read() {
    RenameText out;
    out.kind = kind();
    out.path = path();
    out.signature = signature();
    take('=');
    auto to = path();
    if (at_ != text_.size()) refuse("something follows the new name");
    if (to.size() > 1 && !stays_in_place(out.path, to))
      refuse("the new name has to stay in its schema and table");
    out.to = std::move(to.back());
    return out;
  }

 private:
  [[noreturn]] void refuse(const std::string& why) const {
    throw Error::usage("'" + display(text_) + "' is not a rename")
        .because(why)
        .next(
            "write OLD=NEW: public.user.mail=email; with the kind before it where that is needed: "
            "index public.user_mail=user_email");
  }

  /// The longest kind that the text begins with: "enum", "foreign key".
  std::optional<schema::Kind> kind() {
    std::optional<schema::Kind> found;
    std::size_t longest = 0;
    const auto words = schema::words(schema::Kind{});
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].size() <= longest || !text_.starts_with(std::string(words[i]) + " ")) continue;
      longest = words[i].size();
      found = static_cast<schema::Kind>(i);
    }
    if (found) at_ = longest + 1;
    return found;
  }

  std::vector<std::string> path() {
    std::vector<std::string> out = {name()};
    while (at_ < text_.size() && text_[at_] == '.') {
      ++at_;
      out.push_back(name());
    }
    return out;
  }

  std::string name() {
    const auto out = at_ < text_.size() && text_[at_] == '"' ? quoted_name() : plain_name();
    if (out.empty()) refuse("a name is missing");
    return out;
  }

  std::string plain_name() {
    const auto end = std::min(text_.find_first_of(".=(\"", at_), text_.size());
    const auto out = std::string(trim(std::string_view(text_).substr(at_, end - at_)));
    at_ = end;
    return out;
  }

  std::string quoted_name() {
    std::string out;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '"') {
        out += text_[at_];
      } else if (text_.substr(at_ + 1, 1) == "\"") {
        out += text_[at_++];
      } else {
        ++at_;
        return out;
      }
    }
    refuse("a quote is not closed");
  }

  std::optional<std::string> signature() {
    if (at_ >= text_.size() || text_[at_] != '(') return std::nullopt;
    const auto end = text_.find(")=", at_);
    if (end == std::string::npos) refuse("a bracket is not closed");
    const auto out = text_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    return out;
  }

  void take(char sign) {
    if (at_ >= text_.size() || text_[at_] != sign) refuse(std::string("there is no ") + sign);
    ++at_;
  }

  static bool stays_in_place(const std::vector<std::string>& from, const std::vector<std::string>& to) {
    return from.size() == to.size() && std::equal(from.begin(), from.end() - 1, to.begin());
  }

  const std::string& text_;
  std::size_t at_ = 0;
};

}  // namespace

RenameText parse_rename(const std::string& text) { return RenameReader(text).read(); }

}  // namespace plumb::plan
