#pragma once
// Parts of loading that planning and the primitives need too.
#include "engine/source.hpp"

namespace plumb::engine {

/// A scratch database that is dropped at the end of its life.
class ScratchDatabase {
 public:
  ScratchDatabase(const SourceContext& context, int server_major, const std::string& purpose);
  ~ScratchDatabase();
  ScratchDatabase(const ScratchDatabase&) = delete;
  ScratchDatabase& operator=(const ScratchDatabase&) = delete;
  const pg::ConnectInfo& info() const { return info_; }
  int server_major() const { return scratch_.server_major(); }

 private:
  pg::Scratch& scratch_;
  pg::ConnectInfo info_;
};

/// What CREATE DATABASE leaves.
schema::Model new_database();

/// Reads a database that is known already, in one read-only snapshot.
LoadedSource load_database(const SourceSpec& spec, const pg::ConnectInfo& info,
                           const std::string& environment);

/// The files of an sql or migrations source, in the order in which they run. Throws Error (usage) when there
/// is none.
std::vector<std::filesystem::path> files_of(const SourceSpec& spec, const SourceContext& context);

/// Runs the files of an sql or migrations source in `database`, one statement at a time. Throws Error with
/// file and line.
void run_files(const SourceSpec& spec, const pg::ConnectInfo& database, const SourceContext& context);

/// Makes the empty `database` hold the schema of `source`.
void fill_with(const LoadedSource& source, const pg::ConnectInfo& database, int server_major,
               const SourceContext& context);

/// The path of a source: beside the project's plumb.toml when it is there, else as given.
std::filesystem::path path_of(const std::string& value, const SourceContext& context);

/// True for the sources that are read from a live database.
bool is_database(const SourceSpec& spec);

}  // namespace plumb::engine
