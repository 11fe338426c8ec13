#pragma once
// What happened in runs, in order. A run is its journal: its state is what its entries say.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/json.hpp"

namespace plumb::journal {

/// One record. `position` counts from 0 within a run.
struct Entry {
  std::int64_t position = 0;
  std::string kind;  ///< "run.started", "call", "answer", "approval.requested", "signature", "state"
  std::string name;  ///< of the step, question, principal …
  Json body = Json::object();
  Seconds at = 0;
};

/// Where journals, plans and sources are kept. append() is durable when it returns (one fsync).
class Store {
 public:
  virtual ~Store() = default;
  /// Adds entries to the end of `run` in one commit. Throws Error (failed) when position `expected` is taken:
  /// another process advanced the run.
  virtual void append(const std::string& run, std::int64_t expected, std::vector<Entry> entries) = 0;
  virtual std::vector<Entry> entries(const std::string& run) = 0;
  /// Ids of runs, newest first.
  virtual std::vector<std::string> runs() = 0;
  /// Keeps bytes by their SHA-256 and returns it; written with the next append or at once.
  virtual std::string keep(std::string_view bytes) = 0;
  virtual std::optional<std::string> kept(const std::string& digest) = 0;
};

/// The store of a project: .plumb/store.db (SQLite, WAL, synchronous=FULL), made when absent with the folder
/// (0700) and its .gitignore. Throws Error (failed) naming a full disk, a damaged file, or a newer format.
std::unique_ptr<Store> open_sqlite_store(const std::filesystem::path& state_folder);

/// A store in memory, for dry runs and tests.
std::unique_ptr<Store> make_memory_store();

/// Holds .plumb/runs/<run>/lock while it lives, so that two processes do not advance one run. Throws Error
/// (failed) naming the process that holds it.
class RunLock {
 public:
  RunLock(const std::filesystem::path& state_folder, const std::string& run);
  ~RunLock();
  RunLock(const RunLock&) = delete;
  RunLock& operator=(const RunLock&) = delete;
  /// "process 1234 (root@db-host)" while one advances the run; nullopt when none does.
  static std::optional<std::string> holder(const std::filesystem::path& state_folder, const std::string& run);

 private:
  int descriptor_ = -1;
};

}  // namespace plumb::journal
