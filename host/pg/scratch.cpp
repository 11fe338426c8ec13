#include "pg/scratch.hpp"

#include <cctype>
#include <mutex>

#include "base/error.hpp"
#include "pg/lent_database.hpp"
#include "pg/private_server.hpp"
#include "pg/session.hpp"

namespace plumb::pg {
namespace {

/// A name made of letters, digits and underscores, so that it needs no quoting.
std::string database_name(const std::string& purpose, int number) {
  std::string name = "plumb_";
  for (const char c : purpose.substr(0, 30)) {
    const auto byte = static_cast<unsigned char>(c);
    name += std::isalnum(byte) ? static_cast<char>(std::tolower(byte)) : '_';
  }
  return name + "_" + std::to_string(number);
}

Error other_version(int wanted, int found) {
  return Error::usage("a scratch server of PostgreSQL " + std::to_string(wanted) + " is needed, this is " +
                      std::to_string(found))
      .because("another version may read and print a schema in another way");
}

int wanted_major(const ScratchOptions& options) {
  return options.server_major != 0 ? options.server_major : newest_server(options.folders);
}

}  // namespace

struct Scratch::State {
  std::mutex mutex;
  std::unique_ptr<LentDatabase> lent;
  std::unique_ptr<PrivateServer> server;
  std::unique_ptr<Session> session;  ///< the superuser's on the private server
  int made = 0;
};

Scratch::Scratch(ScratchOptions options) : state_(std::make_unique<State>()) {
  if (options.lent) {
    state_->lent = std::make_unique<LentDatabase>(*options.lent);
    const auto found = state_->lent->server_major();
    if (options.server_major != 0 && found != options.server_major)
      throw other_version(options.server_major, found).next("give a database of that version with --scratch");
    return;
  }
  sweep_scratch();
  const auto wanted = wanted_major(options);
  state_->server = std::make_unique<PrivateServer>(wanted, options.durable, options.folders);
  state_->session = std::make_unique<Session>(state_->server->info());
  if (server_major() != wanted)
    throw other_version(wanted, server_major())
        .next("install the package postgresql-" + std::to_string(wanted) +
              ", or give a database with --scratch");
}

Scratch::~Scratch() = default;

ConnectInfo Scratch::empty_database(const std::string& purpose) {
  const std::lock_guard lock(state_->mutex);
  if (state_->lent) return state_->lent->take();
  const auto name = database_name(purpose, ++state_->made);
  state_->session->execute("CREATE DATABASE " + name + " TEMPLATE template0");
  return state_->server->info().with_database(name);
}

void Scratch::drop_database(const ConnectInfo& info) {
  const std::lock_guard lock(state_->mutex);
  if (state_->lent) return state_->lent->give_back(info);
  const bool can_force = server_major() >= 13;
  state_->session->execute("DROP DATABASE IF EXISTS \"" + info.database + "\"" +
                           (can_force ? " WITH (FORCE)" : ""));
}

bool Scratch::has_room() {
  const std::lock_guard lock(state_->mutex);
  return !state_->lent || state_->lent->has_room();
}

int Scratch::server_major() const {
  return state_->lent ? state_->lent->server_major() : state_->session->server_version() / 10000;
}

}  // namespace plumb::pg
