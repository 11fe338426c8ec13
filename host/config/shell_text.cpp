#include "config/shell_text.hpp"

namespace plumb::config {
namespace {

constexpr std::string_view k_blank = " \t";
constexpr std::string_view k_joint = "&|;\n";
constexpr std::string_view k_needs_shell = "$`(){}";

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::optional<std::vector<std::vector<std::string>>> split() {
    while (at_ < text_.size()) {
      if (!step()) return std::nullopt;
    }
    end_command();
    return commands_;
  }

 private:
  /// Takes what stands next; false when a shell would be needed.
  bool step() {
    const char c = text_[at_];
    if (k_needs_shell.find(c) != std::string_view::npos) return false;
    if (c == '\'' || c == '"') return take_quoted(c);
    if (c == '>' || c == '<') return take_redirection();
    ++at_;
    if (k_blank.find(c) != std::string_view::npos)
      end_word();
    else if (k_joint.find(c) != std::string_view::npos)
      end_command();
    else
      add(c == '\\' && at_ < text_.size() ? text_[at_++] : c);
    return true;
  }

  bool take_quoted(char quote) {
    in_word_ = true;
    for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
      if (quote == '"' && (text_[at_] == '$' || text_[at_] == '`')) return false;
      if (quote == '"' && text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      word_ += text_[at_];
    }
    return at_++ < text_.size();
  }

  /// `> file`, `2>&1`, `>> file`: the number before it and the file are no words of the command.
  bool take_redirection() {
    if (word_.find_first_not_of("0123456789") == std::string::npos) in_word_ = false, word_.clear();
    end_word();
    while (at_ < text_.size() && (text_[at_] == '>' || text_[at_] == '<' || text_[at_] == '&')) ++at_;
    drop_next_ = true;
    while (at_ < text_.size() && k_blank.find(text_[at_]) != std::string_view::npos) ++at_;
    return true;
  }

  void add(char c) {
    in_word_ = true;
    word_ += c;
  }

  void end_word() {
    if (in_word_ && !drop_next_) command_.push_back(word_);
    if (in_word_) drop_next_ = false;
    in_word_ = false;
    word_.clear();
  }

  void end_command() {
    end_word();
    if (!command_.empty()) commands_.push_back(std::move(command_));
    command_.clear();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string word_;
  bool in_word_ = false, drop_next_ = false;
  std::vector<std::string> command_;
  std::vector<std::vector<std::string>> commands_;
};

}  // namespace

std::optional<std::vector<std::vector<std::string>>> shell_commands(std::string_view text) {
  return Splitter(text).split();
}

}  // namespace plumb::config
