#pragma once
// Who runs this process, and where, in words.
#include <sys/types.h>

#include <string>

namespace plumb {

/// The name of a user of this machine; "user 1000" for one without an entry.
std::string user_name(uid_t user);

/// "user@host" of this process.
std::string user_at_host();

}  // namespace plumb
