#include "plans.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

/// What is counted after `statement` failed on a database in which `setup` was run.
std::string counted(const std::string& setup, const std::string& statement) {
  const auto database = database_with(setup);
  pg::Session session(database);
  return apply::count_offending(session, error_of([&] { session.execute(statement); }));
}

}  // namespace

TEST_CASE("rows without a value are counted when a column cannot be made NOT NULL") {
  CHECK(counted("CREATE TABLE \"User\" (id int, mail text); INSERT INTO \"User\" VALUES (1, NULL), (2, "
                "NULL), (3, 'x');",
                "ALTER TABLE public.\"User\" ALTER COLUMN mail SET NOT NULL") ==
        "2 rows of public.\"User\" have mail NULL");
}

TEST_CASE("rows are counted that a new NOT NULL column would leave without a value") {
  CHECK(counted("CREATE TABLE u (id int); INSERT INTO u VALUES (1), (2);",
                "ALTER TABLE public.u ADD COLUMN mail text NOT NULL") ==
        "2 rows of public.u would have no mail");
}

TEST_CASE("values that stand in several rows are counted when they have to be unique") {
  CHECK(counted("CREATE TABLE u (mail text); INSERT INTO u VALUES ('a'), ('a'), ('b'), ('b'), ('c'), (NULL), "
                "(NULL);",
                "CREATE UNIQUE INDEX u_mail ON public.u (mail)") ==
        "2 values of (mail) stand in more than one row of public.u");
}

TEST_CASE("rows that refer to nothing are counted when a foreign key cannot be added") {
  CHECK(counted("CREATE TABLE author (id int PRIMARY KEY); CREATE TABLE book (author int);"
                "INSERT INTO author VALUES (1); INSERT INTO book VALUES (1), (2), (3), (NULL);",
                "ALTER TABLE public.book ADD CONSTRAINT book_author FOREIGN KEY (author) REFERENCES "
                "public.author (id)") == "2 rows of public.book refer to no row of public.author");
}

TEST_CASE("nothing is counted when the failure is no constraint's") {
  CHECK(counted("", "SELECT 1 / 0").empty());
}
