#pragma once
// "WORD = value" clauses, of which many statements consist.
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// A clause and the attribute that holds its value as SQL.
struct Clause {
  std::string_view word, attribute;
};

/// "SFUNC = public.add, STYPE = integer": the clauses whose attribute is there.
std::vector<std::string> clauses_of(const schema::Object& object, std::initializer_list<Clause> clauses);

/// "(SFUNC = public.add, STYPE = integer)".
std::string in_parentheses(const std::vector<std::string>& clauses);

/// The items of a list as the server writes one: parted by commas, those within quotes and
/// parentheses aside.
std::vector<std::string> list_items(std::string_view list);

/// Attributes of an object whose names begin with `prefix`, under what follows it.
std::vector<schema::Property> attributes_named(const schema::Object& object, std::string_view prefix);

}  // namespace plumb::plan
