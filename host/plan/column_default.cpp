#include "plan/column_default.hpp"

#include <cctype>

namespace plumb::plan {
namespace {

// The time of the transaction is the same for every row, though spelled as a function.
bool is_time_of_transaction(const std::string& text) {
  return text == "now()" || text == "transaction_timestamp()" || text == "statement_timestamp()";
}

bool is_name_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '"' || c == ' ';
}

// `name(` is a call, unless it follows `::` and is the modifier of a type.
bool opens_call(const std::string& text, std::size_t bracket) {
  auto start = bracket;
  while (start > 0 && is_name_character(text[start - 1])) --start;
  const bool is_cast = start >= 2 && text.compare(start - 2, 2, "::") == 0;
  return start < bracket && !is_cast;
}

bool calls_function(const std::string& text) {
  bool in_literal = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\'') in_literal = !in_literal;
    if (text[i] == '(' && !in_literal && opens_call(text, i)) return true;
  }
  return false;
}

}  // namespace

bool is_computed_once(const std::string& default_sql) {
  return is_time_of_transaction(default_sql) || !calls_function(default_sql);
}

}  // namespace plumb::plan
