#pragma once
// One connection to PostgreSQL and its transactions. Every statement goes alone through the extended protocol, so that
// the server refuses hidden second statements. The only users of libpqxx and libpq are the .cpp files of this folder.
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "pg/connection.hpp"

namespace plumb::pg {

/// A parameter of a query, in text form; nullopt is NULL.
using Parameters = std::vector<std::optional<std::string>>;

/// The rows of one answer. Cheap to copy; views stay valid while any copy lives.
class Rows {
 public:
  /// One row; valid while its Rows lives.
  class Row {
   public:
    Row(const Rows& rows, int index) : rows_(rows), index_(index) {}
    /// The text of column `column`; empty for NULL.
    std::string_view operator[](int column) const { return rows_.text(index_, column); }
    bool is_null(int column) const { return rows_.is_null(index_, column); }
    std::string text(int column) const { return std::string(rows_.text(index_, column)); }
    std::int64_t integer(int column) const;
    bool boolean(int column) const { return rows_.text(index_, column) == "t"; }
    /// The elements of a one-dimensional array column; NULL and {} are empty, NULL elements are empty texts.
    std::vector<std::string> array(int column) const;

   private:
    const Rows& rows_;
    int index_;
  };
  class Iterator {
   public:
    Iterator(const Rows& rows, int index) : rows_(rows), index_(index) {}
    Row operator*() const { return {rows_, index_}; }
    Iterator& operator++() { ++index_; return *this; }
    bool operator!=(const Iterator& other) const { return index_ != other.index_; }

   private:
    const Rows& rows_;
    int index_;
  };

  explicit Rows(std::shared_ptr<void> result);
  int size() const;
  bool empty() const { return size() == 0; }
  int columns() const;
  std::string column_name(int column) const;
  Row operator[](int row) const { return {*this, row}; }
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, size()}; }
  /// The command tag the server answered, such as "COMMIT" or "UPDATE 3".
  std::string tag() const;
  std::string_view text(int row, int column) const;
  bool is_null(int row, int column) const;

 private:
  std::shared_ptr<void> result_;
};

/// How a session is opened.
struct SessionOptions {
  std::string application = "plumb";  ///< application_name; "plumb/<run>/<step>" while a run acts
  bool read_only = false;             ///< default_transaction_read_only, and every transaction READ ONLY
  int connect_timeout_s = 10;
  int statement_limit_s = 0;          ///< 0 = none; kept by our own clock, which no statement can set otherwise
};

/// A notice of the server (RAISE NOTICE, WARNING …).
struct Notice {
  std::string severity, message, hint;
};

/// An open connection. Not thread-safe; movable. At connect it sets and checks what the parser relies on
/// (standard_conforming_strings on, client_encoding UTF8), search_path = pg_catalog, and session time-outs.
class Session {
 public:
  /// Connects; throws Error (failed) telling unreachable, wrong password and missing database apart, without secrets.
  explicit Session(const ConnectInfo& info, const SessionOptions& options = {});
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;

  /// Runs one statement and returns its rows. Throws Error with sqlstate, detail, hint, statement, constraint, table,
  /// column and position as the server gave them. A first Ctrl-C cancels the statement and throws Error (stopped).
  Rows query(std::string_view sql, const Parameters& parameters = {});
  /// Runs one statement for its effect; returns the command tag.
  std::string execute(std::string_view sql, const Parameters& parameters = {});
  /// Runs a script of several statements by the simple protocol with the search path a person has ("$user", public).
  /// For scratch databases only.
  void execute_script(std::string_view sql);

  /// Backend process id as the server reports it, and as the connection was told; they differ behind a pooler.
  int backend_pid();
  int connection_pid() const;
  int server_version() const;  ///< 150018 for 15.18
  /// True when the connection is broken and the fate of the last statement is not known.
  bool is_broken() const;
  /// True between BEGIN and its end, also when the transaction has failed.
  bool is_in_transaction() const;
  const ConnectInfo& info() const;
  bool is_read_only() const;
  /// Notices since the last call.
  std::vector<Notice> take_notices();
  /// Each statement sent, before it is sent; for transcripts and for tests that prove what was sent.
  void on_statement(std::function<void(std::string_view)> listener);

 private:
  friend class Transaction;
  /// Runs BEGIN, COMMIT or ROLLBACK, which Ctrl-C must not cut short; returns the command tag.
  std::string run_boundary(std::string_view sql);

  struct State;
  std::unique_ptr<State> state_;
};

/// How a transaction starts.
struct TransactionOptions {
  bool read_only = false;
  bool repeatable_read = false;   ///< one consistent snapshot, for reading catalogs
  int lock_timeout_ms = 500;      ///< 0 is refused for writing transactions: never wait on locks without a limit
  int statement_timeout_ms = 0;   ///< 0 = none
  int idle_timeout_ms = 60000;    ///< idle_in_transaction_session_timeout
};

/// A transaction; rolls back at the end of its life unless committed. All settings are SET LOCAL.
class Transaction {
 public:
  Transaction(Session& session, const TransactionOptions& options);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  Session& session() { return session_; }
  /// Commits and checks that the server's tag is COMMIT. Throws Error (failed) when the server rolled back, Error
  /// (unknown) when the connection broke so that the outcome is not known.
  void commit();
  void rollback();

 private:
  Session& session_;
  bool open_ = true;
};

}  // namespace plumb::pg
