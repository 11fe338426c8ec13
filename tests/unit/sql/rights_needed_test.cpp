#include "sql/rights_needed.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace plumb::sql;

namespace {

bool needs(std::string_view statement, Right right, const std::string& schema, const std::string& name) {
  return std::ranges::any_of(rights_needed(statement), [&](const NeededRight& needed) {
    return needed.right == right && needed.object == std::pair(schema, name);
  });
}

}  // namespace

TEST_CASE("what changes a table needs its owner's rights") {
  CHECK(needs("ALTER TABLE public.book ADD COLUMN a integer", Right::own, "public", "book"));
  CHECK(needs("CREATE INDEX CONCURRENTLY i ON public.book (a)", Right::own, "public", "book"));
  CHECK(needs("COMMENT ON COLUMN public.book.a IS 'x'", Right::own, "public", "book"));
  CHECK(needs("ALTER TABLE public.book RENAME COLUMN a TO b", Right::own, "public", "book"));
  CHECK(needs("DROP POLICY p ON public.book", Right::own, "public", "book"));
  CHECK(needs("ALTER TYPE public.mood ADD VALUE 'ok'", Right::own_type, "public", "mood"));
}

TEST_CASE("what makes something needs room for it") {
  CHECK(needs("CREATE TABLE shop.book (id integer)", Right::make_in, "", "shop"));
  CHECK(needs("CREATE TYPE shop.mood AS ENUM ('ok')", Right::make_in, "", "shop"));
  CHECK(needs("CREATE UNIQUE INDEX i ON shop.book (a)", Right::make_in, "", "shop"));
  CHECK(needs("ALTER TABLE shop.book ADD CONSTRAINT k UNIQUE (a)", Right::make_in, "", "shop"));
  CHECK(needs("CREATE SCHEMA shop", Right::make_schema, "", "shop"));
  CHECK(needs("CREATE EXTENSION citext", Right::make_extension, "", "citext"));
}

TEST_CASE("a foreign key needs a right on the table it refers to") {
  constexpr auto k_added = "ALTER TABLE public.book ADD FOREIGN KEY (a) REFERENCES shop.author (id)";
  CHECK(needs(k_added, Right::refer, "shop", "author"));
  CHECK(needs("CREATE TABLE book (a int REFERENCES shop.author)", Right::refer, "shop", "author"));
}

TEST_CASE("what goes may go by its owner and by its schema's") {
  CHECK(needs("DROP TABLE public.book", Right::drop, "public", "book"));
  CHECK(needs("DROP INDEX public.i", Right::drop, "public", "i"));
  CHECK(needs("DROP TYPE public.mood", Right::drop_type, "public", "mood"));
  CHECK(needs("DROP SCHEMA shop", Right::own_schema, "", "shop"));
}

TEST_CASE("rows are changed by privileges") {
  CHECK(needs("UPDATE public.book SET a = 1", Right::update, "public", "book"));
  CHECK(needs("DELETE FROM public.book", Right::remove, "public", "book"));
  CHECK(needs("INSERT INTO public.book VALUES (1)", Right::insert, "public", "book"));
  CHECK(to_string(Right::remove) == "DELETE");
}

TEST_CASE("what does not parse needs nothing") { CHECK(rights_needed("ALTER TABLE").empty()); }
