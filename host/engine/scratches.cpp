#include "engine/scratches.hpp"

#include "base/error.hpp"
#include "pg/programs.hpp"

namespace plumb::engine {
namespace {

pg::Scratch& private_server(Scratches& scratches, int server_major) {
  if (scratches.is_lent())
    throw Error::usage("a dry run needs two scratch databases, and --scratch lends one")
        .because("the copy of the environment and the proof of the plan stand side by side")
        .next("leave --scratch out to use a private server");
  return scratches.get(server_major);
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
    : server_(private_server(scratches, server_major)), info_(server_.empty_database("dry run")) {
  pg::copy_schema(original, info_, server_major, folders);
}

ScratchCopy::~ScratchCopy() {
  try {
    server_.drop_database(info_);
  } catch (const Error&) {  // the server takes what is left with it when it ends
  }
}

}  // namespace plumb::engine
