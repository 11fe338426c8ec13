#include "journal/sqlite_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "base/text.hpp"

namespace plumb::journal {
namespace {

namespace fs = std::filesystem;

/// SQLite needs this much for the pages of one entry, its log and its index.
constexpr std::uintmax_t k_needed = 256 * 1024;

/// "12 kB free on its disk", or "" where that cannot be told.
std::string free_space(const fs::path& file) {
  std::error_code unknown;
  const auto space = fs::space(file.parent_path(), unknown);
  return unknown ? "" : human_bytes(static_cast<std::int64_t>(space.available)) + " are free on its disk";
}

bool is_disk_full(const fs::path& file) {
  std::error_code unknown;
  const auto space = fs::space(file.parent_path(), unknown);
  return !unknown && space.available < k_needed;
}

Error full(const fs::path& file) {
  return Error::failed("the store " + file.string() + " cannot grow: the disk is full")
      .because(free_space(file))
      .next("free some space on the disk of " + file.parent_path().string());
}

Error damaged(const fs::path& file, const std::string& why) {
  return Error::failed("the store " + file.string() + " is damaged")
      .because(why)
      .because("moved away, it is begun anew, without the runs of before")
      .next("restore " + file.string() + " from a backup");
}

Error unwritable(const fs::path& file, const std::string& why) {
  return Error::failed("the store " + file.string() + " cannot be written")
      .because(why)
      .next("make the file and its folder writable for you: ls -ld " + file.parent_path().string() + " " +
            file.string());
}

}  // namespace

Error sqlite_error(const SQLite::Exception& exception, const fs::path& file) {
  const std::string why = exception.what();
  // The low byte is the kind; a full disk is reported as a failed read or write as often as by its own code.
  const int kind = exception.getErrorCode() & 0xff;
  const bool may_be_space = kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN || kind == SQLITE_NOMEM;
  if (kind == SQLITE_FULL || (may_be_space && is_disk_full(file))) return full(file);
  switch (kind) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return damaged(file, why);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Error::failed("the store " + file.string() + " is in use by another process")
          .because(why)
          .next("wait for it to end, or find it: fuser " + file.string());
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return unwritable(file, why);
    default:
      return Error::failed("the store " + file.string() + " failed")
          .because(why + (free_space(file).empty() ? "" : "; " + free_space(file)))
          .next("look at the disk of " + file.parent_path().string() + ": df -h, dmesg");
  }
}

}  // namespace plumb::journal
