#pragma once
// Scratch databases of an engine: one server for each major version, started at the first use.
#include <map>
#include <memory>

#include "engine/engine.hpp"
#include "engine/source.hpp"

namespace plumb::engine {

/// Owns the scratch servers that runs of one engine use.
class Scratches {
 public:
  explicit Scratches(const Services& services) : services_(services) {}
  pg::Scratch& get(int server_major);
  /// True when the user lent one database, so that there cannot be two at a time.
  bool is_lent() const { return services_.scratch_url.has_value(); }
  ScratchFactory factory();

 private:
  const Services& services_;
  std::map<int, std::unique_ptr<pg::Scratch>> servers_;
};

/// A scratch copy of a database's schema, without rows, for as long as it lives.
class ScratchCopy {
 public:
  ScratchCopy(Scratches& scratches, const pg::ConnectInfo& original, int server_major,
              const pg::ProgramFolders& folders);
  ~ScratchCopy();
  ScratchCopy(const ScratchCopy&) = delete;
  ScratchCopy& operator=(const ScratchCopy&) = delete;
  const pg::ConnectInfo& info() const { return info_; }

 private:
  pg::Scratch& server_;
  pg::ConnectInfo info_;
};

}  // namespace plumb::engine
