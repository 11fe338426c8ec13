#include <libpq-fe.h>

#include <charconv>

#include "pg/session.hpp"

namespace plumb::pg {
namespace {

const PGresult* of(const std::shared_ptr<void>& result) { return static_cast<const PGresult*>(result.get()); }

Error not_what_was_expected(std::string_view text, const char* expected) {
  return Error::failed("the server answered \"" + std::string(text) + "\" where " + expected +
                       " was expected");
}

/// Reads one element of an array's text; `at` moves behind it, to ',' or '}'.
std::string array_element(std::string_view text, std::size_t& at) {
  std::string out;
  if (text[at] != '"') {
    while (at < text.size() && text[at] != ',' && text[at] != '}') out += text[at++];
    return out == "NULL" ? "" : out;
  }
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\' && at + 1 < text.size()) ++at;
    out += text[at];
  }
  ++at;
  return out;
}

}  // namespace

Rows::Rows(std::shared_ptr<void> result) : result_(std::move(result)) {}

int Rows::size() const { return PQntuples(of(result_)); }

int Rows::columns() const { return PQnfields(of(result_)); }

std::string Rows::column_name(int column) const {
  const char* name = PQfname(of(result_), column);
  return name == nullptr ? "" : name;
}

std::string Rows::tag() const { return PQcmdStatus(static_cast<PGresult*>(result_.get())); }

std::string_view Rows::text(int row, int column) const {
  return {PQgetvalue(of(result_), row, column),
          static_cast<std::size_t>(PQgetlength(of(result_), row, column))};
}

bool Rows::is_null(int row, int column) const { return PQgetisnull(of(result_), row, column) == 1; }

std::int64_t Rows::Row::integer(int column) const {
  const auto text = (*this)[column];
  std::int64_t value = 0;
  const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || stopped != text.data() + text.size())
    throw not_what_was_expected(text, "a whole number");
  return value;
}

std::vector<std::string> Rows::Row::array(int column) const {
  const auto text = (*this)[column];
  std::vector<std::string> elements;
  if (text.empty() || text == "{}") return elements;
  if (text.front() != '{' || text.substr(1, 1) == "{")
    throw not_what_was_expected(text, "an array of one dimension");
  for (std::size_t at = 1; at < text.size(); ++at) elements.push_back(array_element(text, at));
  return elements;
}

}  // namespace plumb::pg
