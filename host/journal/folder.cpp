#include "journal/folder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <optional>

#include "base/descriptor.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "base/user.hpp"

namespace plumb::journal {
namespace fs = std::filesystem;
namespace {

std::optional<struct stat> facts_of(const fs::path& path, bool follow) {
  struct stat facts {};
  const int failed = follow ? stat(path.c_str(), &facts) : lstat(path.c_str(), &facts);
  return failed == 0 ? std::optional(facts) : std::nullopt;
}

Error unsafe(const fs::path& path, const std::string& why) {
  return Error::refused("plumb does not trust what stands in " + display(path.string()))
      .because(why + "; what is kept there decides what is applied");
}

bool is_trusted(uid_t owner, const fs::path& folder) {
  const auto project = facts_of(folder.parent_path().empty() ? "." : folder.parent_path(), true);
  return owner == geteuid() || (project && owner == project->st_uid);
}

/// The same that ssh demands of its files.
void expect_own(const fs::path& path, const struct stat& facts, const fs::path& folder, const char* mode) {
  const auto shown = display(path.string());
  if (!is_trusted(facts.st_uid, folder))
    throw unsafe(path, "it belongs to " + user_name(facts.st_uid))
        .next("run plumb as " + user_name(facts.st_uid) + "; or look at what is in it, then: sudo chown -R " +
              user_name(geteuid()) + " " + shown);
  if ((facts.st_mode & 022) == 0) return;
  char bits[8] = {};
  std::snprintf(bits, sizeof bits, "%04o", static_cast<unsigned>(facts.st_mode & 07777));
  throw unsafe(path, std::string("others may write to it (mode ") + bits + ")")
      .next("look at what is in it, then: chmod " + std::string(mode) + " " + shown);
}

void expect_usable(const fs::path& folder) {
  if (access(folder.c_str(), R_OK | W_OK | X_OK) == 0) return;
  const auto why = system_reason();
  const auto facts = facts_of(folder, true);
  auto error = Error::failed("the state folder " + display(folder.string()) + " cannot be used").because(why);
  if (errno == EROFS || !facts || facts->st_uid == geteuid())
    throw error.next("chmod 700 " + display(folder.string()));
  throw error.because("it belongs to " + user_name(facts->st_uid))
      .next("run plumb as " + user_name(facts->st_uid));
}

/// SQLite follows links, and so would write wherever one leads.
void expect_own_store(const fs::path& folder) {
  const auto store = folder / "store.db";
  const auto facts = facts_of(store, false);
  if (!facts) return;
  if (!S_ISREG(facts->st_mode))
    throw unsafe(store, "it is no plain file")
        .next("ls -l " + display(store.string()) + ", then move it away");
  expect_own(store, *facts, folder, "600");
}

}  // namespace

void prepare_state_folder(const fs::path& folder) {
  make_folders(folder, 0700);
  expect_usable(folder);
  if (const auto facts = facts_of(folder, true)) expect_own(folder, *facts, folder, "700");
  expect_own_store(folder);
  const auto ignore = folder / ".gitignore";
  if (!facts_of(ignore, false)) write_file(ignore, "*\n", 0600);
}

}  // namespace plumb::journal
