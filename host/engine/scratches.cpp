#include "engine/scratches.hpp"

#include "base/error.hpp"
#include "pg/programs.hpp"

namespace plumb::engine {
namespace {

/// A scratch server for the copy and the proof of the plan, which stand side by side.
pg::Scratch& roomy_server(Scratches& scratches, int server_major) {
  auto& server = scratches.get(server_major);
  if (server.has_room()) return server;
  throw Error::usage("a dry run needs two scratch databases, and --scratch lends one")
      .because("its role may not create another one beside it")
      .next("leave --scratch out to use a private server, or let the role create databases");
}

}  // namespace

pg::Scratch& Scratches::get(int server_major) {
  auto& server = servers_[is_lent() ? 0 : server_major];
  if (server) return *server;
  pg::ScratchOptions options;
  options.server_major = server_major;
  options.folders = services_.project.pg_bin;
  if (is_lent()) options.lent = pg::parse_url(*services_.scratch_url);
  server = std::make_unique<pg::Scratch>(std::move(options));
  return *server;
}

ScratchFactory Scratches::factory() {
  return [this](int server_major) -> pg::Scratch& { return get(server_major); };
}

ScratchCopy::ScratchCopy(Scratches& scratches, const pg::ConnectInfo& original, int server_major,
                         const pg::ProgramFolders& folders)
    : server_(roomy_server(scratches, server_major)), info_(server_.empty_database("dry run")) {
  pg::copy_schema(original, info_, server_major, folders);
}

ScratchCopy::~ScratchCopy() {
  try {
    server_.drop_database(info_);
  } catch (const Error&) {  // the server takes what is left with it when it ends
  }
}

}  // namespace plumb::engine
