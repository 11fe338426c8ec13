#include <libpq-fe.h>
#include <poll.h>

#include <chrono>
#include <cstdlib>
#include <mutex>

#include "base/interrupt.hpp"
#include "base/text.hpp"
#include "pg/connect_error.hpp"
#include "pg/handle.hpp"

namespace plumb::pg {
namespace {

using Time = std::chrono::steady_clock;
using Pending = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// libpq takes whatever a URL leaves open from PG* variables: PGHOSTADDR alone would lead to another server.
/// A connection is what its URL says, so they leave our environment before it is made.
void forget_libpq_variables() {
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  const auto forget = [](const char* name) {
    if (name != nullptr && std::getenv(name) != nullptr) unsetenv(name);
  };
  const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfoParse("", nullptr),
                                                                             &PQconninfoFree);
  for (const auto* option = options.get(); option != nullptr && option->keyword != nullptr; ++option)
    forget(option->envvar);
  for (const char* name : {"PGDATESTYLE", "PGTZ", "PGGEQO", "PGSERVICEFILE", "PGSYSCONFDIR", "PGREQUIRESSL"})
    forget(name);
}

std::map<std::string, std::string> keywords_of(const ConnectInfo& info, const SessionOptions& options) {
  auto out = info.options;
  out["host"] = info.host;
  out["port"] = info.port;
  out["dbname"] = info.database;
  out["user"] = info.user;
  out["password"] = info.password.reveal();
  out["client_encoding"] = "UTF8";
  out["application_name"] = options.application;
  out.emplace("passfile", k_no_passfile);
  return out;
}

Pending start(const ConnectInfo& info, const SessionOptions& options) {
  const auto keywords = keywords_of(info, options);
  std::vector<const char*> names, values;
  for (const auto& [name, value] : keywords) {
    names.push_back(name.c_str());
    values.push_back(value.c_str());
  }
  names.push_back(nullptr);
  values.push_back(nullptr);
  constexpr int k_database_is_a_name = 0;
  Pending pending(PQconnectStartParams(names.data(), values.data(), k_database_is_a_name), &PQfinish);
  if (!pending) throw Error::failed("out of memory while connecting");
  PQsetErrorVerbosity(pending.get(), PQERRORS_VERBOSE);  // puts the SQLSTATE into the message
  return pending;
}

/// Waits a moment; true when the socket is ready for what libpq wants next.
bool is_ready(PGconn* connection, PostgresPollingStatusType wanted) {
  pollfd socket{PQsocket(connection), static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT),
                0};
  return poll(&socket, 1, 100) > 0;
}

}  // namespace

pg_conn* connect(const ConnectInfo& info, const SessionOptions& options) {
  forget_libpq_variables();
  auto pending = start(info, options);
  const auto deadline = Time::now() + std::chrono::seconds(options.connect_timeout_s);
  auto wanted = PGRES_POLLING_WRITING;
  while (PQstatus(pending.get()) != CONNECTION_BAD) {
    if (take_interrupt())
      throw Error(Exit::stopped, "stopped by a signal while connecting to " + info.display());
    if (Time::now() > deadline) throw no_answer(info, options.connect_timeout_s);
    if (!is_ready(pending.get(), wanted)) continue;
    wanted = PQconnectPoll(pending.get());
    if (wanted == PGRES_POLLING_OK) break;
    if (wanted == PGRES_POLLING_FAILED) break;
  }
  if (wanted != PGRES_POLLING_OK) throw connect_error(info, PQerrorMessage(pending.get()));
  PQsetErrorVerbosity(pending.get(), PQERRORS_DEFAULT);
  return pending.release();
}

}  // namespace plumb::pg
