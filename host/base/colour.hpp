#pragma once
// Colours of a terminal. Every code that plumb writes is made here, so that the output gate can tell its own
// from those in the names of others.
#include <string>
#include <string_view>

namespace plumb {

enum class Colour { none, bold, dim, red, green, yellow, blue, bold_red };

/// `text` between the code of `colour` and the code that ends it; as it is for none. Whether the reader's
/// terminal takes colour is for the caller to know.
std::string in_colour(Colour colour, std::string_view text);

/// The length of a code of in_colour() at the start of `text`, 0 when there is none.
std::size_t colour_code_at(std::string_view text);

}  // namespace plumb
