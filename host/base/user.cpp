#include "base/user.hpp"

#include <pwd.h>
#include <unistd.h>

namespace plumb {

std::string user_name(uid_t user) {
  const passwd* entry = getpwuid(user);
  return entry == nullptr ? "user " + std::to_string(user) : entry->pw_name;
}

std::string user_at_host() {
  char host[256] = "localhost";
  gethostname(host, sizeof host - 1);
  return user_name(geteuid()) + "@" + host;
}

}  // namespace plumb
