#include "pg/handle.hpp"

#include <libpq-fe.h>

#include <pqxx/pqxx>
#include <string>
#include <utility>

namespace plumb::pg {

#if PQXX_VERSION_MAJOR < 7
namespace {

/// Hands a connection that exists already to libpqxx 6, which can otherwise only make its own.
class Adopted : public pqxx::connectionpolicy {
 public:
  using handle = pqxx::connectionpolicy::handle;
  explicit Adopted(const std::string& options) : connectionpolicy(options) {}
  handle do_startconnect(handle made) override {
    return made != nullptr ? made : std::exchange(offered, nullptr);
  }
  handle do_completeconnect(handle made) override { return made; }
  /// libpqxx constructs the policy itself, so the connection waits here for it.
  static inline thread_local handle offered = nullptr;
};

}  // namespace

struct Handle::Owner {
  explicit Owner(pg_conn* connection) : link((Adopted::offered = connection, std::string())) {}
  pqxx::basic_connection_base<Adopted> link;
};
#else
struct Handle::Owner {
  explicit Owner(pg_conn* connection) : link(pqxx::connection::seize_raw_connection(connection)) {}
  pqxx::connection link;
};
#endif

Handle::Handle(pg_conn* connection) : connection_(connection), owner_(std::make_unique<Owner>(connection)) {}

Handle::~Handle() = default;

}  // namespace plumb::pg
