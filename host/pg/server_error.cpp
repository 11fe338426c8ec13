#include "pg/server_error.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>

#include "base/secret.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace plumb::pg {
namespace {

std::string field(const PGresult* result, int code) {
  const char* text = PQresultErrorField(result, code);
  return text == nullptr ? "" : redact(text);
}

/// The statement and the position in it, both cut to the lines around the error when the text is a long
/// script.
void tell_statement(Error& error, std::string_view sql, int position) {
  constexpr std::size_t k_long = 4000, k_before = 300, k_shown = 1000;
  error.position = position;
  error.statement = redact(sql);
  if (sql.size() <= k_long) return;
  std::size_t at = 0;
  for (int character = 1; character < position && at < sql.size(); ++character)
    at += decode_utf8(sql, at).length;
  const auto line = at <= k_before ? std::string_view::npos : sql.rfind('\n', at - k_before);
  const auto start = line == std::string_view::npos ? 0 : line + 1;
  error.statement = redact(sql.substr(start, k_shown));
  if (position > 0) error.position = static_cast<int>(width(sql.substr(start, at - start))) + 1;
}

}  // namespace

Error server_error(const PGresult* result, std::string_view sql) {
  auto error = Error::failed(field(result, PG_DIAG_MESSAGE_PRIMARY));
  if (error.message.empty()) error.message = redact(trim(PQresultErrorMessage(result)));
  error.detail = field(result, PG_DIAG_MESSAGE_DETAIL);
  // The next command is plumb's to tell; what the server advises is a part of the reason.
  if (const auto hint = field(result, PG_DIAG_MESSAGE_HINT); !hint.empty())
    error.because("the server's hint: " + hint);
  error.sqlstate = field(result, PG_DIAG_SQLSTATE);
  error.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
  error.column = field(result, PG_DIAG_COLUMN_NAME);
  const auto table = field(result, PG_DIAG_TABLE_NAME);
  if (!table.empty()) error.table = field(result, PG_DIAG_SCHEMA_NAME) + "." + table;
  const auto where = field(result, PG_DIAG_STATEMENT_POSITION);
  int position = 0;
  std::from_chars(where.data(), where.data() + where.size(), position);
  tell_statement(error, sql, position);
  return error;
}

}  // namespace plumb::pg
