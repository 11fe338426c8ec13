#pragma once
// The provider "pg_dump": a logical copy in PostgreSQL's custom format, in a folder of this machine.
#include "snapshot/snapshot.hpp"

namespace plumb::snapshot {

class PgDump : public Provider {
 public:
  explicit PgDump(pg::ProgramFolders programs) : programs_(std::move(programs)) {}

  Snapshot create(const CreateRequest& request) override;
  void verify(Snapshot& snapshot, const CreateRequest& request) override;
  Restored restore(const Snapshot& snapshot, const pg::ConnectInfo& target, const std::string& name,
                   const OnProgress& on_progress) override;

 private:
  Snapshot dump(const CreateRequest& request);
  void verify_by_restoring(const Snapshot& snapshot, const CreateRequest& request);
  void verify_by_listing(const Snapshot& snapshot);

  pg::ProgramFolders programs_;
};

}  // namespace plumb::snapshot
