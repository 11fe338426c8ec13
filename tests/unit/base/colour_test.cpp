#include "base/colour.hpp"

#include "support/catch.hpp"

using namespace plumb;

TEST_CASE("every colour plumb paints in is known for its own") {
  for (const auto colour : {Colour::bold, Colour::dim, Colour::red, Colour::green, Colour::yellow,
                            Colour::blue, Colour::bold_red}) {
    const auto text = in_colour(colour, "x");
    const auto start = colour_code_at(text);
    REQUIRE(start > 0);
    CHECK(text[start] == 'x');
    CHECK(colour_code_at(text.substr(start + 1)) == text.size() - start - 1);
  }
}

TEST_CASE("what is in no colour is left as it is") { CHECK(in_colour(Colour::none, "x") == "x"); }

TEST_CASE("a code that moves the cursor is none of plumb's") { CHECK(colour_code_at("\033[2J") == 0); }
