#include "pg/session.hpp"

#include <libpq-fe.h>
#include <poll.h>

#include <array>
#include <chrono>
#include <utility>

#include "base/interrupt.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"
#include "pg/handle.hpp"
#include "pg/server_error.hpp"

namespace plumb::pg {
namespace {

using Result = std::shared_ptr<PGresult>;

using Moment = std::chrono::steady_clock::time_point;

/// Whether Ctrl-C cancels the statement in flight.
enum class Cancel { allowed, forbidden };

/// Why a statement was cancelled.
enum class Cut { none, interrupt, limit };

/// How long a cancelled statement may go on; its own code can swallow the cancel.
constexpr auto k_grace = std::chrono::seconds(5);

// What the parser and every catalog query rely on. Behind a pooler nothing is set: it would stay on a server
// connection that other clients are given next. One statement, so that a distant server costs one round trip.
constexpr const char* k_settings = R"(
  SELECT pg_catalog.pg_backend_pid() = $1::int,
         (SELECT count(pg_catalog.set_config(name, value, false))
            FROM (VALUES ('search_path', 'pg_catalog'),
                         ('standard_conforming_strings', 'on'),
                         ('TimeZone', 'UTC'),
                         ('DateStyle', 'ISO, YMD'),
                         ('IntervalStyle', 'postgres'),
                         ('bytea_output', 'hex'),
                         ('extra_float_digits', '1'),
                         ('lock_timeout', '500'),
                         ('idle_in_transaction_session_timeout', '60000'),
                         ('default_transaction_read_only', $2)) AS setting (name, value)
           WHERE pg_catalog.pg_backend_pid() = $1::int AND value <> '')
)";

constexpr const char* k_set_path = "SELECT pg_catalog.set_config('search_path', $1, false)";

Result own(PGresult* result) { return {result, &PQclear}; }

bool is_success(const PGresult* result) {
  const auto status = PQresultStatus(result);
  return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

}  // namespace

struct Session::State {
  State(const ConnectInfo& where, const SessionOptions& how)
      : info(where), options(how), handle(connect(where, how)) {
    PQsetNoticeReceiver(handle.get(), &State::on_notice, this);
  }

  static void on_notice(void* state, const PGresult* result) {
    const auto field = [&](int code) {
      const char* text = PQresultErrorField(result, code);
      return text == nullptr ? std::string() : redact(text);
    };
    static_cast<State*>(state)->notices.push_back(
        {field(PG_DIAG_SEVERITY), field(PG_DIAG_MESSAGE_PRIMARY), field(PG_DIAG_MESSAGE_HINT)});
  }

  Error broken(std::string_view sql) const {
    auto error = Error::failed("the connection to " + info.display() + " broke");
    error.because(redact(trim(PQerrorMessage(handle.get()))));
    error.statement = redact(sql);
    return error.next("check the server and the network, then run the command again");
  }

  void announce(std::string_view sql) {
    if (listener) listener(sql);
  }

  /// Waits until an answer can be read without blocking, and notes when the statement had to be cancelled.
  void wait(std::string_view sql, Cancel cancel) {
    for (;;) {
      const int unsent = PQflush(handle.get());
      if (unsent < 0 || PQconsumeInput(handle.get()) == 0) return;  // broken: PQgetResult tells
      if (PQisBusy(handle.get()) == 0) return;
      pollfd socket{PQsocket(handle.get()), static_cast<short>(unsent > 0 ? POLLIN | POLLOUT : POLLIN), 0};
      poll(&socket, 1, 100);
      if (cut == Cut::limit && is_past(k_grace)) throw cut_short(sql);
      if (cut != Cut::none) continue;
      if (cancel == Cancel::allowed && take_interrupt()) request_cancel(sql, Cut::interrupt);
      if (cut == Cut::none && is_past({})) request_cancel(sql, Cut::limit);
    }
  }

  /// True when the limit of the statement has passed, and `grace` after it.
  bool is_past(std::chrono::seconds grace) const {
    return options.statement_limit_s > 0 &&
           std::chrono::steady_clock::now() >
               sent_at + std::chrono::seconds(options.statement_limit_s) + grace;
  }

  void request_cancel(std::string_view sql, Cut reason) {
    cut = reason;
    const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> request(PQgetCancel(handle.get()),
                                                                     &PQfreeCancel);
    std::array<char, 256> ignored{};
    if (!request || PQcancel(request.get(), ignored.data(), ignored.size()) == 0) throw cut_short(sql);
  }

  Error cut_short(std::string_view sql) const {
    if (cut == Cut::interrupt) return stopped();
    auto error = Error::failed("the statement ran longer than " +
                               plural(options.statement_limit_s, "second") + " and was cancelled");
    error.statement = redact(sql);
    return error;
  }

  /// Without the statement, which is mostly a catalog query of plumb's own and no cause of anything.
  static Error stopped() { return {Exit::stopped, "stopped by a signal; the statement was cancelled"}; }

  /// Ends a COPY: it is not a statement with an answer.
  void end_copy(const PGresult* result) {
    if (PQresultStatus(result) == PGRES_COPY_IN)
      PQputCopyEnd(handle.get(), "COPY from the client is not supported");
    char* piece = nullptr;
    while (PQresultStatus(result) == PGRES_COPY_OUT && PQgetCopyData(handle.get(), &piece, 0) > 0)
      PQfreemem(piece);
  }

  /// Reads every result of what was sent; returns the last, or throws what the first failure says.
  Result receive(std::string_view sql, Cancel cancel) {
    Result last;
    std::optional<Error> failure;
    cut = Cut::none;
    sent_at = std::chrono::steady_clock::now();
    wait(sql, cancel);
    while (const auto result = own(PQgetResult(handle.get()))) {
      const auto status = PQresultStatus(result.get());
      if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT) {
        end_copy(result.get());
        if (!failure) failure = Error::failed("COPY to or from the client is not supported here");
      } else if (!is_success(result.get()) && !failure) {
        failure = server_error(result.get(), sql);
      }
      last = result;
      wait(sql, cancel);
    }
    if (cut != Cut::none) throw cut_short(sql);
    if (PQstatus(handle.get()) == CONNECTION_BAD) throw broken(sql);
    if (failure) throw *failure;
    if (!last) throw broken(sql);
    return last;
  }

  Result run(std::string_view sql, const Parameters& parameters, Cancel cancel) {
    if (cancel == Cancel::allowed && take_interrupt()) throw stopped();
    announce(sql);
    std::vector<const char*> values;
    for (const auto& value : parameters) values.push_back(value ? value->c_str() : nullptr);
    const std::string text(sql);
    const int sent = PQsendQueryParams(handle.get(), text.c_str(), static_cast<int>(values.size()), nullptr,
                                       values.data(), nullptr, nullptr, 0);
    if (sent == 0) throw broken(sql);
    return receive(sql, cancel);
  }

  void run_script(std::string_view sql) {
    announce(sql);
    const std::string text(sql);
    if (PQsendQuery(handle.get(), text.c_str()) == 0) throw broken(sql);
    receive(sql, Cancel::allowed);
  }

  bool is_in_transaction() const {
    const auto status = PQtransactionStatus(handle.get());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
  }

  void prepare() {
    const auto read_only = options.read_only ? "on" : "";
    const auto result =
        run(k_settings, {std::to_string(PQbackendPID(handle.get())), read_only}, Cancel::allowed);
    is_pooled = std::string_view(PQgetvalue(result.get(), 0, 0)) != "t";
    const char* strings = PQparameterStatus(handle.get(), "standard_conforming_strings");
    if (strings == nullptr || std::string_view(strings) != "on")
      throw Error::refused("standard_conforming_strings is off on " + info.display())
          .because("text in quotes would be read in another way than plumb reads it")
          .next("set standard_conforming_strings = on for the role or the database");
  }

  /// A pooled session has no read-only setting of its own, so each statement alone gets a transaction that
  /// has.
  bool must_wrap() const {
    return is_pooled && options.read_only && PQtransactionStatus(handle.get()) == PQTRANS_IDLE;
  }

  ConnectInfo info;
  SessionOptions options;
  Handle handle;
  bool is_pooled = false;
  Cut cut = Cut::none;
  Moment sent_at;
  std::vector<Notice> notices;
  std::function<void(std::string_view)> listener;
};

Session::Session(const ConnectInfo& info, const SessionOptions& options)
    : state_(std::make_unique<State>(info, options)) {
  state_->prepare();
}

Session::~Session() = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;

Rows Session::query(std::string_view sql, const Parameters& parameters) {
  if (!state_->must_wrap() || sql.starts_with("BEGIN"))
    return Rows(state_->run(sql, parameters, Cancel::allowed));
  Transaction transaction(*this, {.read_only = true});
  Rows rows(state_->run(sql, parameters, Cancel::allowed));
  transaction.commit();
  return rows;
}

std::string Session::execute(std::string_view sql, const Parameters& parameters) {
  return query(sql, parameters).tag();
}

std::string Session::run_boundary(std::string_view sql) {
  return Rows(state_->run(sql, {}, Cancel::forbidden)).tag();
}

void Session::execute_script(std::string_view sql) {
  const bool was_idle = PQtransactionStatus(state_->handle.get()) == PQTRANS_IDLE;
  query(k_set_path, {"\"$user\", public"});
  try {
    state_->run_script(sql);
  } catch (const Error&) {
    if (was_idle && state_->is_in_transaction()) run_boundary("ROLLBACK");
    if (was_idle && !is_broken()) query(k_set_path, {"pg_catalog"});
    throw;
  }
  query(k_set_path, {"pg_catalog"});
}

int Session::backend_pid() {
  return static_cast<int>(query("SELECT pg_catalog.pg_backend_pid()")[0].integer(0));
}

int Session::connection_pid() const { return PQbackendPID(state_->handle.get()); }

int Session::server_version() const { return PQserverVersion(state_->handle.get()); }

bool Session::is_broken() const { return PQstatus(state_->handle.get()) == CONNECTION_BAD; }

bool Session::is_in_transaction() const { return state_->is_in_transaction(); }

const ConnectInfo& Session::info() const { return state_->info; }

bool Session::is_read_only() const { return state_->options.read_only; }

std::vector<Notice> Session::take_notices() { return std::exchange(state_->notices, {}); }

void Session::on_statement(std::function<void(std::string_view)> listener) {
  state_->listener = std::move(listener);
}

}  // namespace plumb::pg
