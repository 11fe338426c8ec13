#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/fault.hpp"
#include "journal/folder.hpp"
#include "journal/position.hpp"
#include "journal/sqlite_error.hpp"
#include "journal/store.hpp"

namespace plumb::journal {
namespace {

constexpr int k_format = 1;
constexpr int k_application = 0x706c6d62;  // "plmb": tells a store from other SQLite files
constexpr int k_busy_milliseconds = 10000;

constexpr const char* k_tables = R"sql(
CREATE TABLE entries (
  run      TEXT    NOT NULL,
  position INTEGER NOT NULL,
  kind     TEXT    NOT NULL,
  name     TEXT    NOT NULL,
  body     TEXT    NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (run, position)
);
CREATE TABLE kept (
  digest TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
);
)sql";

/// The same of a run whose entry could not be written: it goes on from where it was.
Error of_run(Error error, const std::string& run, bool has_begun) {
  error.while_doing("recording run " + run);
  if (!has_begun) return error;
  return error.next((error.hint.empty() ? "" : error.hint + ", then ") + "plumb resume " + run);
}

/// Keeps journals in one SQLite file. Kept bytes wait for the next append, so that a step costs one commit;
/// what no entry came to name is not missed after a crash.
class SqliteStore : public Store {
 public:
  explicit SqliteStore(std::filesystem::path file) : file_(std::move(file)) {
    explaining([&] {
      database_.emplace(file_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, k_busy_milliseconds);
      database_->exec("PRAGMA journal_mode = WAL");
      database_->exec("PRAGMA synchronous = FULL");
      prepare_format();
    });
    std::error_code not_ours;  // then its owner keeps it private
    std::filesystem::permissions(
        file_, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, not_ours);
  }

  void append(const std::string& run, std::int64_t expected, std::vector<Entry> entries) override {
    fault_point("journal.append.before");
    try {
      SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
      if (const auto count = count_of(run); count != expected)
        throw position_taken(run, expected, static_cast<std::size_t>(count));
      insert_kept();
      insert_entries(run, expected, entries);
      transaction.commit();
    } catch (const SQLite::Exception& e) {
      throw of_run(sqlite_error(e, file_), run, expected > 0);
    }
    pending_.clear();
    fault_point("journal.append.after");
  }

  std::vector<Entry> entries(const std::string& run) override {
    std::vector<Entry> found;
    explaining([&] {
      SQLite::Statement query(*database_, R"sql(
        SELECT position, kind, name, body, at
        FROM entries
        WHERE run = ?
        ORDER BY position)sql");
      query.bind(1, run);
      while (query.executeStep()) found.push_back(entry_of(query, run));
    });
    return found;
  }

  std::vector<std::string> runs() override {
    std::vector<std::string> found;
    explaining([&] {
      SQLite::Statement query(*database_, R"sql(
        SELECT run
        FROM entries
        WHERE position = 0
        ORDER BY at DESC, rowid DESC)sql");
      while (query.executeStep()) found.push_back(query.getColumn(0).getString());
    });
    return found;
  }

  std::string keep(std::string_view bytes) override {
    const std::string digest = sha256(bytes);
    pending_.emplace(digest, bytes);
    return digest;
  }

  std::optional<std::string> kept(const std::string& digest) override {
    if (const auto found = pending_.find(digest); found != pending_.end()) return found->second;
    std::optional<std::string> bytes;
    explaining([&] {
      SQLite::Statement query(*database_, "SELECT bytes FROM kept WHERE digest = ?");
      query.bind(1, digest);
      if (query.executeStep()) bytes = query.getColumn(0).getString();
    });
    if (bytes && sha256(*bytes) != digest)
      throw Error::refused("what the store keeps as " + digest + " has another content")
          .next("restore " + file_.string() + " from a backup");
    return bytes;
  }

 private:
  template <typename Work>
  void explaining(const Work& work) {
    try {
      work();
    } catch (const SQLite::Exception& e) {
      throw sqlite_error(e, file_);
    }
  }

  int pragma(const std::string& name) { return database_->execAndGet("PRAGMA " + name).getInt(); }

  void prepare_format() {
    SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
    const int format = pragma("user_version");
    if (format > k_format)
      throw Error::failed("the store " + file_.string() + " has format " + std::to_string(format) +
                          ", this plumb knows " + std::to_string(k_format))
          .next("use the newer plumb that wrote it");
    if (format == 0) make_tables();
    if (pragma("application_id") != k_application)
      throw Error::failed(file_.string() + " is not a store of plumb").next("move it away");
    transaction.commit();
  }

  void make_tables() {
    if (database_->execAndGet("SELECT count(*) FROM sqlite_master").getInt() != 0) return;
    database_->exec(k_tables);
    database_->exec("PRAGMA application_id = " + std::to_string(k_application));
    database_->exec("PRAGMA user_version = " + std::to_string(k_format));
  }

  std::int64_t count_of(const std::string& run) {
    SQLite::Statement query(*database_, "SELECT coalesce(max(position) + 1, 0) FROM entries WHERE run = ?");
    query.bind(1, run);
    query.executeStep();
    return query.getColumn(0).getInt64();
  }

  void insert_kept() {
    SQLite::Statement insert(*database_, "INSERT OR IGNORE INTO kept (digest, bytes) VALUES (?, ?)");
    for (const auto& [digest, bytes] : pending_) {
      insert.bind(1, digest);
      insert.bind(2, bytes.data(), static_cast<int>(bytes.size()));
      insert.exec();
      insert.reset();
    }
  }

  void insert_entries(const std::string& run, std::int64_t position, const std::vector<Entry>& entries) {
    SQLite::Statement insert(*database_, R"sql(
      INSERT INTO entries (run, position, kind, name, body, at)
      VALUES (?, ?, ?, ?, ?, ?))sql");
    for (const Entry& entry : entries) {
      insert.bind(1, run);
      insert.bind(2, position++);
      insert.bind(3, entry.kind);
      insert.bind(4, entry.name);
      insert.bind(5, canonical_body(entry));
      insert.bind(6, entry.at);
      insert.exec();
      insert.reset();
    }
  }

  /// Values may hold fractions, unlike signed documents; text that is not UTF-8 is the caller's fault.
  static std::string canonical_body(const Entry& entry) {
    try {
      return entry.body.dump();
    } catch (const Json::type_error&) {
      throw Error::failed("the result of " + entry.name + " holds text that is not UTF-8");
    }
  }

  Json body_of(const std::string& text, const std::string& what) const {
    try {
      return parse_json(text, what);
    } catch (Error& error) {
      throw error.while_doing("the store is damaged")
          .next("restore " + file_.string() + " from a backup; other runs are not touched by it");
    }
  }

  Entry entry_of(const SQLite::Statement& row, const std::string& run) {
    Entry entry;
    entry.position = row.getColumn(0).getInt64();
    entry.kind = row.getColumn(1).getString();
    entry.name = row.getColumn(2).getString();
    entry.body =
        body_of(row.getColumn(3).getString(), "entry " + std::to_string(entry.position) + " of run " + run);
    entry.at = row.getColumn(4).getInt64();
    return entry;
  }

  std::filesystem::path file_;
  std::optional<SQLite::Database> database_;
  std::map<std::string, std::string> pending_;
};

}  // namespace

std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& state_folder) {
  prepare_state_folder(state_folder);
  return std::make_unique<SqliteStore>(state_folder / "store.db");
}

}  // namespace plumb::journal
