#include "cli/arguments.hpp"

#include <algorithm>
#include <cstring>

#include "base/secret.hpp"

namespace plumb::cli {
namespace {

/// The password within a URL's text, as a range of it; empty when there is none.
std::pair<char*, char*> password_in(char* text) {
  char* const scheme = std::strstr(text, "://");
  if (scheme == nullptr || std::strstr(text, "postgres") == nullptr) return {nullptr, nullptr};
  char* const begin = scheme + 3;
  char* const end = begin + std::strcspn(begin, "/?#");
  char* at = end;
  while (at > begin && *at != '@') --at;
  char* const colon = std::find(begin, at, ':');
  if (at == begin || colon == at) return {nullptr, nullptr};
  return {colon + 1, at};
}

}  // namespace

bool wipe_passwords(int argc, char** argv) {
  bool is_found = false;
  for (int i = 1; i < argc; ++i) {
    const auto [begin, end] = password_in(argv[i]);
    if (begin == end) continue;
    const Secret known(std::string(begin, end));
    std::fill(begin, end, '*');
    is_found = true;
  }
  return is_found;
}

}  // namespace plumb::cli
