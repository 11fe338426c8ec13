#pragma once
// Scratch databases: a private server that dies with us, or a database the user lent for the purpose.
#include <memory>
#include <optional>
#include <string>

#include "pg/connection.hpp"
#include "pg/programs.hpp"

namespace plumb::pg {

/// How to get scratch databases.
struct ScratchOptions {
  std::optional<ConnectInfo> lent;  ///< `--scratch URL`: use this database instead of starting a server
  int server_major = 0;             ///< major version it stands for; 0 = the newest installed
  ProgramFolders folders;
  bool durable = false;  ///< keep fsync on (the demo's own databases)
};

/// A place for scratch databases. A started server listens on a private socket folder only, runs as an
/// unprivileged user when we are root, and is ended by the kernel when this process ends. What a killed
/// parent left is swept at the next start. The initialised data directory is cached per version, so that a
/// start is a copy.
class Scratch {
 public:
  /// Starts or connects. Throws Error (usage) naming the package to install or `--scratch`.
  explicit Scratch(ScratchOptions options);
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  /// An empty database. On a private server each call makes a new one; a lent database is emptied first,
  /// which is refused (Error usage) unless it is empty or bears plumb's mark (a comment on the schema
  /// plumb_scratch, which no inspection sees). While the lent one is in use, another is made beside it where
  /// its role may create databases.
  ConnectInfo empty_database(const std::string& purpose);
  /// Drops a database made by empty_database().
  void drop_database(const ConnectInfo& info);
  /// True when it can give several databases at a time.
  bool has_room();
  int server_major() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Removes what killed parents left (data directories whose owner lives no more); returns how many.
int sweep_scratch();

}  // namespace plumb::pg
