#include "pg/server_user.hpp"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.hpp"
#include "base/error.hpp"

namespace plumb::pg {

ServerUser server_user() {
  if (geteuid() != 0) return {geteuid(), getegid(), false};
  for (const char* name : {"postgres", "nobody"})
    if (const auto* entry = getpwnam(name)) return {entry->pw_uid, entry->pw_gid, true};
  throw Error::usage("there is no user to run PostgreSQL as")
      .because("it refuses to run as root, and neither postgres nor nobody exists");
}

Command run_as(const ServerUser& user, Command command) {
  if (!user.is_other) return command;
  // setpriv sets the death signal again after the change of user, at which the kernel clears it
  std::vector<std::string> arguments{"--reuid=" + std::to_string(user.user),
                                     "--regid=" + std::to_string(user.group), "--clear-groups",
                                     "--pdeathsig=KILL", command.program};
  arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
  command.program = "setpriv";
  command.arguments = std::move(arguments);
  return command;
}

void make_private_folder(const std::filesystem::path& folder, const ServerUser& user) {
  if (mkdir(folder.c_str(), 0700) == 0 && user.is_other && lchown(folder.c_str(), user.user, user.group) != 0)
    throw Error::failed("cannot give " + folder.string() + " to the server's user").because(system_reason());
  if (is_private_folder(folder, user)) return;
  throw Error::usage("the folder " + folder.string() + " is not plumb's own")
      .because("it belongs to another user, or others may enter it")
      .next("remove it");
}

bool is_private_folder(const std::filesystem::path& path, const ServerUser& user) {
  struct stat facts {};
  if (lstat(path.c_str(), &facts) != 0 || !S_ISDIR(facts.st_mode)) return false;
  return facts.st_uid == user.user && (facts.st_mode & 077) == 0;
}

}  // namespace plumb::pg
