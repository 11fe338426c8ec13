#pragma once
// How names are spelled in SQL, exactly as the server's quote_ident() spells them.
#include <string>
#include <string_view>

namespace plumb::schema {

/// `name`, quoted when the server would quote it: not a plain lower-case word, or a keyword that is not unreserved.
std::string quoted(std::string_view name);

/// `schema.name`, each part quoted as needed.
std::string quoted(std::string_view schema, std::string_view name);

/// `text` as an SQL string literal under standard_conforming_strings = on.
std::string literal(std::string_view text);

/// `name` cut as the server cuts identifiers: 63 bytes, at a character boundary.
std::string truncated(std::string_view name);

/// `name` with `ending`, `name` cut at a character boundary where both would be longer than 63 bytes.
std::string with_ending(std::string_view name, std::string_view ending);

}  // namespace plumb::schema
