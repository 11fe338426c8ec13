#include "base/redact.hpp"

#include <cctype>
#include <nlohmann/json.hpp>

namespace plumb {
namespace {

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::string url_encoded(std::string_view text, std::string_view digits) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_word(c) || std::string_view("-._~").find(c) != std::string_view::npos)
      out += c;
    else
      (out += '%') += {digits[byte >> 4], digits[byte & 15]};
  }
  return out;
}

/// Base64 of `text` after `shift` other bytes, without the characters that depend on its neighbours.
std::string base64_core(std::string_view text, std::size_t shift, std::string_view alphabet) {
  const std::string bytes = std::string(shift, '\0') + std::string(text);
  std::string out;
  for (std::size_t bit = 0; bit + 6 <= bytes.size() * 8; bit += 6) {
    const unsigned high = static_cast<unsigned char>(bytes[bit / 8]);
    const unsigned low = bit / 8 + 1 < bytes.size() ? static_cast<unsigned char>(bytes[bit / 8 + 1]) : 0;
    out += alphabet[((high << 8 | low) >> (10 - bit % 8)) & 63];
  }
  return out.substr((shift * 8 + 5) / 6);
}

void add_base64(std::vector<std::string>& out, const std::string& secret) {
  const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  for (const auto* last : {"+/", "-_"})
    for (const std::size_t shift : {0, 1, 2}) {
      const auto core = base64_core(secret, shift, letters + last);
      if (core.size() >= 6) out.push_back(core);  // shorter ones would hit ordinary words
    }
}

std::string sql_quoted(const std::string& text) {
  std::string out;
  for (const char c : text) out.append(c == '\'' ? 2 : 1, c);
  return out;
}

bool ends_url(char c) {
  return std::isspace(static_cast<unsigned char>(c)) != 0 ||
         std::string_view("\"'`<>").find(c) != std::string_view::npos;
}

/// The user part of a URL as it may be shown; `scheme` tells whether a lone name can be a token.
std::string shown_login(std::string_view login, std::string_view scheme) {
  const auto colon = login.find(':');
  if (colon != std::string_view::npos) return std::string(login.substr(0, colon + 1)).append(k_redacted);
  return std::string(scheme.starts_with("http") ? k_redacted : login);
}

std::string_view scheme_before(std::string_view text, std::size_t end) {
  std::size_t start = end;
  while (start > 0 && (is_word(text[start - 1]) || text[start - 1] == '+')) --start;
  return text.substr(start, end - start);
}

/// A value found by where it stands: [start, end) is what to replace.
struct Span {
  std::size_t start = 0;
  std::size_t end = 0;
};

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at;
}

Span quoted_value(std::string_view text, std::size_t quote) {
  std::size_t end = quote + 1;
  while (end < text.size() && text[end] != text[quote]) end += text[end] == '\\' ? 2 : 1;
  return {quote + 1, std::min(end, text.size())};
}

Span bare_value(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && !ends_url(text[end]) &&
         std::string_view("&;,)").find(text[end]) == std::string_view::npos)
    ++end;
  return {start, end};
}

bool is_quote(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == '\'' || text[at] == '"');
}

/// The value that follows the word password, which ends at `at`; empty when what follows is no value.
Span value_after(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == '=')
    return is_quote(text, at + 1) ? quoted_value(text, at + 1) : bare_value(text, at + 1);
  if (at < text.size() && text[at] == '"') {
    const auto colon = skip_blanks(text, at + 1);
    const auto quote = colon < text.size() && text[colon] == ':' ? skip_blanks(text, colon + 1) : text.size();
    return is_quote(text, quote) ? quoted_value(text, quote) : Span{};
  }
  const auto quote = skip_blanks(text, at);
  return quote > at && quote < text.size() && text[quote] == '\'' ? quoted_value(text, quote) : Span{};
}

bool is_password_at(std::string_view text, std::size_t at) {
  constexpr std::string_view k_word = "password";
  if (text.size() - at < k_word.size()) return false;
  for (std::size_t i = 0; i < k_word.size(); ++i)
    if (std::tolower(static_cast<unsigned char>(text[at + i])) != k_word[i]) return false;
  return true;
}

}  // namespace

std::vector<std::string> spellings(const std::string& secret) {
  std::vector<std::string> out{secret, url_encoded(secret, "0123456789ABCDEF"),
                               url_encoded(secret, "0123456789abcdef")};
  const auto json = nlohmann::json(secret).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  out.push_back(json.substr(1, json.size() - 2));
  out.push_back(sql_quoted(secret));
  add_base64(out, secret);
  return out;
}

std::string redact_urls(std::string_view text) {
  std::string out;
  std::size_t done = 0;
  for (std::size_t mark = 0; (mark = text.find("://", mark)) != std::string_view::npos;) {
    const auto start = mark + 3;
    std::size_t end = start;
    while (end < text.size() && !ends_url(text[end])) ++end;
    const auto url = text.substr(start, end - start);
    const auto at = url.substr(0, url.find('?')).rfind('@');
    if (at != std::string_view::npos) {
      out += text.substr(done, start - done);
      out += shown_login(url.substr(0, at), scheme_before(text, mark));
      done = start + at;
    }
    mark = end;
  }
  return out.append(text.substr(done));
}

std::string redact_assignments(std::string_view text) {
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_password_at(text, at)) continue;
    const auto value = value_after(text, at + 8);
    if (value.end <= value.start) continue;
    out.append(text.substr(done, value.start - done)).append(k_redacted);
    done = value.end;
    at = value.end - 1;
  }
  return out.append(text.substr(done));
}

}  // namespace plumb
