#include "schema/settled.hpp"

#include "support/catch.hpp"

using plumb::schema::settled;

TEST_CASE("a list that is cast as a whole is spelled with its elements cast") {
  CHECK(settled("((s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))") ==
        "((s)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))");
}

TEST_CASE("brackets, commas and quotes within literals and names do not end an element") {
  CHECK(settled(R"((ARRAY['],''('::x, f("a,]", 2)])::text[])") ==
        R"(ARRAY[('],''('::x)::text, (f("a,]", 2))::text])");
}

TEST_CASE("a list that is not cast stays as it is") {
  CHECK(settled("(ARRAY['a'::text, 'b'::text])") == "(ARRAY['a'::text, 'b'::text])");
}

TEST_CASE("a list that does not end stays as it is") {
  CHECK(settled("(ARRAY['a, b])::text[]") == "(ARRAY['a, b])::text[]");
}

TEST_CASE("what looks like a list within a literal stays as it is") {
  CHECK(settled("(x = '(ARRAY[1])::text[]'::text)") == "(x = '(ARRAY[1])::text[]'::text)");
}
