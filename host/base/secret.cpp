#include "base/secret.hpp"

#include <algorithm>
#include <cctype>
#include <mutex>
#include <vector>

#include "base/redact.hpp"

namespace plumb {
namespace {

/// Every spelling of every secret of this process, the longest first so that none is left half shown.
struct Registry {
  std::mutex mutex;
  std::vector<std::string> texts;
};

/// One registry, because the output gate must know what no caller could pass to it. It is never destroyed:
/// texts are still redacted while static objects end.
Registry& registry() {
  static auto* const known = new Registry;
  return *known;
}

void remember(const std::string& secret) {
  auto& known = registry();
  const std::lock_guard lock(known.mutex);
  for (auto& text : spellings(secret))
    if (std::find(known.texts.begin(), known.texts.end(), text) == known.texts.end())
      known.texts.push_back(std::move(text));
  std::stable_sort(known.texts.begin(), known.texts.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
}

bool is_word_at(std::string_view text, std::size_t at) {
  return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
}

/// Very short secrets are replaced where they stand alone only; else the password "a" would blank every a.
bool is_hit(std::string_view text, std::size_t at, std::size_t length) {
  constexpr std::size_t k_short = 5;
  if (length > k_short) return true;
  return !is_word_at(text, at + length) && (at == 0 || !is_word_at(text, at - 1));
}

void replace_all(std::string& text, const std::string& secret) {
  for (std::size_t at = 0; (at = text.find(secret, at)) != std::string::npos;) {
    if (!is_hit(text, at, secret.size())) {
      ++at;
      continue;
    }
    text.replace(at, secret.size(), k_redacted);
    at += k_redacted.size();
  }
}

}  // namespace

Secret::Secret(std::string value) : value_(std::move(value)) {
  if (!value_.empty()) remember(value_);
}

std::string redact(std::string_view text) {
  auto out = redact_assignments(redact_urls(text));
  auto& known = registry();
  const std::lock_guard lock(known.mutex);
  for (const auto& secret : known.texts) replace_all(out, secret);
  return out;
}

}  // namespace plumb
