#include "approval/signers.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include "approval/approval.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"

namespace plumb::approval {
namespace {

namespace fs = std::filesystem;

constexpr std::array k_key_types = {"ssh-ed25519",
                                    "ecdsa-sha2-nistp256",
                                    "ecdsa-sha2-nistp384",
                                    "ecdsa-sha2-nistp521",
                                    "ssh-rsa",
                                    "sk-ssh-ed25519@openssh.com",
                                    "sk-ecdsa-sha2-nistp256@openssh.com"};
constexpr std::array k_options = {"namespaces", "valid-after", "valid-before"};

bool is_one_of(const auto& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Reads one line of the file.
class LineParser {
 public:
  LineParser(std::string_view text, const fs::path& file, int line) : rest_(text), file_(file), line_(line) {}

  Signer parse() {
    Signer signer;
    signer.line = line_;
    signer.principal = take_principal();
    auto word = take_field();
    if (!is_one_of(k_key_types, word)) {
      check_options(word);
      signer.options = word;
      word = take_field();
    }
    if (!is_one_of(k_key_types, word))
      throw wrong("no key of a known type follows " + display(signer.principal));
    signer.key_type = word;
    signer.key = take_field();
    check_key(signer);
    return signer;
  }

 private:
  Error wrong(const std::string& what) const {
    return Error::refused(file_.filename().string() + ":" + std::to_string(line_) + ": " + what)
        .next("write a line a person: person@example.org ssh-ed25519 AAAA…");
  }

  /// The text up to a blank outside of quotes.
  std::string take_field() {
    rest_ = trim(rest_);
    bool quoted = false;
    std::size_t end = 0;
    for (; end < rest_.size() && (quoted || (rest_[end] != ' ' && rest_[end] != '\t')); ++end)
      if (rest_[end] == '"') quoted = !quoted;
    if (quoted) throw wrong("a quote is not closed");
    const auto field = std::string(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return field;
  }

  /// A name that stands for one person only; OpenSSH would take patterns, and lists of several.
  std::string take_principal() {
    auto name = take_field();
    if (name.find_first_of("*?!") != std::string::npos)
      throw wrong("the pattern " + display(name) + " would let a key speak for anyone");
    if (name.find(',') != std::string::npos)
      throw wrong("one key stands for several people: " + display(name));
    const auto plain = [](unsigned char c) {
      return std::isalnum(c) != 0 ||
             std::string_view("@._+-").find(static_cast<char>(c)) != std::string_view::npos;
    };
    if (name.empty() || name.front() == '-' || !std::all_of(name.begin(), name.end(), plain))
      throw wrong("the name " + display(name) + " holds other characters than letters, digits and @ . _ + -");
    return name;
  }

  /// name="value" parts, joined by commas; a certificate authority would sign for people who are not in this
  /// file.
  void check_options(std::string_view options) const {
    while (!options.empty()) {
      const auto equals = options.find('=');
      const auto name = options.substr(0, equals);
      if (!is_one_of(k_options, name))
        throw wrong("the option " + display(std::string(name.substr(0, name.find(',')))) +
                    " is not supported");
      const auto open = equals == std::string_view::npos ? equals : equals + 1;
      const auto close = open < options.size() && options[open] == '"' ? options.find('"', open + 1)
                                                                       : std::string_view::npos;
      if (close == std::string_view::npos)
        throw wrong("the option " + std::string(name) + " needs a value in quotes");
      options.remove_prefix(close + 1);
      if (options.starts_with(','))
        options.remove_prefix(1);
      else if (!options.empty())
        throw wrong("a comma is missing after the option " + std::string(name));
    }
  }

  /// The base64 of a key begins with the length and the name of its type, so the start of its text is known.
  void check_key(const Signer& signer) const {
    const auto is_base64 = [](unsigned char c) {
      return std::isalnum(c) != 0 || c == '+' || c == '/' || c == '=';
    };
    if (signer.key.size() < 40 || !std::all_of(signer.key.begin(), signer.key.end(), is_base64) ||
        !signer.key.starts_with("AAAA"))
      throw wrong("the key of " + display(signer.principal) + " is not base64");
  }

  std::string_view rest_;
  const fs::path& file_;
  int line_;
};

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

Error twice(const fs::path& file, const Signer& signer, const Signer& other, const std::string& what) {
  return Error::refused(file.filename().string() + ":" + std::to_string(signer.line) + ": " + what +
                        " of line " + std::to_string(other.line))
      .because("each key is one person's, and each person has one name")
      .next("keep one of the two lines");
}

void refuse_doubles(const std::vector<Signer>& signers, const fs::path& file) {
  std::map<std::string, const Signer*> keys, names;
  for (const auto& signer : signers) {
    const auto [key, is_new_key] = keys.emplace(signer.key, &signer);
    if (!is_new_key) throw twice(file, signer, *key->second, "the key is the one");
    const auto [name, is_new_name] = names.emplace(lower(signer.principal), &signer);
    if (!is_new_name && name->second->principal != signer.principal)
      throw twice(file, signer, *name->second, "but for capitals the name is the one");
  }
}

void refuse_writable_by_others(const fs::path& file) {
  struct stat facts {};
  if (stat(file.c_str(), &facts) != 0)
    throw Error::refused("no file " + display(file.string()) + ", so nobody can approve")
        .next("write a line a person in it: person@example.org ssh-ed25519 AAAA…");
  if ((facts.st_mode & 022) != 0)
    throw Error::refused("others can write " + display(file.filename().string()) +
                         ", which says who may approve")
        .next("chmod go-w " + display(file.string()));
}

}  // namespace

std::vector<Signer> read_signers(const fs::path& allowed_signers) {
  refuse_writable_by_others(allowed_signers);
  std::vector<Signer> signers;
  int line = 0;
  for (const auto& text : split(read_file(allowed_signers), '\n')) {
    ++line;
    const auto content = trim(text);
    if (content.empty() || content.front() == '#') continue;
    signers.push_back(LineParser(content, allowed_signers, line).parse());
  }
  refuse_doubles(signers, allowed_signers);
  return signers;
}

std::string to_text(const std::vector<Signer>& signers) {
  std::string text;
  for (const auto& signer : signers) {
    const auto options = signer.options.empty() ? "" : " " + signer.options;
    text += signer.principal + options + " " + signer.key_type + " " + signer.key + "\n";
  }
  return text;
}

void check_signers(const fs::path& allowed_signers) { read_signers(allowed_signers); }

}  // namespace plumb::approval
