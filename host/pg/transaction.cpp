#include "base/error.hpp"
#include "pg/session.hpp"

namespace plumb::pg {
namespace {

std::string begin(const TransactionOptions& options, bool read_only) {
  std::string sql = "BEGIN ISOLATION LEVEL ";
  sql += options.repeatable_read ? "REPEATABLE READ" : "READ COMMITTED";
  return sql + (read_only ? " READ ONLY" : " READ WRITE");
}

// As SET LOCAL, in one round trip. The search path is repeated for poolers, where the session's own is not
// set.
constexpr const char* k_set_local = R"(
  SELECT pg_catalog.set_config('search_path', 'pg_catalog', true),
         pg_catalog.set_config('lock_timeout', $1, true),
         pg_catalog.set_config('statement_timeout', $2, true),
         pg_catalog.set_config('idle_in_transaction_session_timeout', $3, true)
)";

}  // namespace

Transaction::Transaction(Session& session, const TransactionOptions& options) : session_(session) {
  const bool read_only = options.read_only || session.is_read_only();
  if (!read_only && options.lock_timeout_ms <= 0)
    throw Error::failed("a writing transaction needs a limit for waiting on locks")
        .next("give lock_timeout above 0");
  session.run_boundary(begin(options, read_only));
  try {
    session.execute(k_set_local,
                    {std::to_string(options.lock_timeout_ms), std::to_string(options.statement_timeout_ms),
                     std::to_string(options.idle_timeout_ms)});
  } catch (const Error&) {
    rollback();
    throw;
  }
}

Transaction::~Transaction() {
  try {
    rollback();
  } catch (const Error&) {
    // the connection broke: the server rolls back by itself
  }
}

void Transaction::commit() {
  if (!open_) throw Error::failed("the transaction has ended already");
  open_ = false;
  std::string tag;
  try {
    tag = session_.run_boundary("COMMIT");
  } catch (Error& error) {
    if (!session_.is_broken()) throw;
    auto unknown =
        Error(Exit::unknown, "the connection broke while committing; it is not known whether it was done");
    throw unknown.because(error.detail);
  }
  if (tag != "COMMIT")
    throw Error::failed("the server rolled the transaction back")
        .because("a statement in it had failed before");
}

void Transaction::rollback() {
  if (!open_) return;
  open_ = false;
  if (!session_.is_broken()) session_.run_boundary("ROLLBACK");
}

}  // namespace plumb::pg
