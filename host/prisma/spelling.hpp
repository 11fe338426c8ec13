#pragma once
// When two spellings of a default or a type mean the same. Only what is certain without a server is decided
// here.
#include <string>
#include <string_view>

namespace plumb::prisma {

/// `text` with the letters of ASCII in lower case, as the server folds names.
std::string lower(std::string_view text);

enum class Likeness { equal, different, unknown };

/// Compares two defaults of a column of type `type`: literals by their value, lists element by element, now()
/// and CURRENT_TIMESTAMP as one. `is_enum` says that texts are labels. Expressions that differ are unknown.
Likeness compare_defaults(std::string_view a, std::string_view b, std::string_view type, bool is_enum);

/// True when two types are the same but for the schema of an extension's type and an implied precision.
bool is_same_type(std::string_view a, std::string_view b);

}  // namespace plumb::prisma
