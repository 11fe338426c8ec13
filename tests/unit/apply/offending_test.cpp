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
        "public.\"User\" has 2 rows where mail is NULL");
}

TEST_CASE("rows are counted that a new NOT NULL column would leave without a value") {
  CHECK(counted("CREATE TABLE u (id int); INSERT INTO u VALUES (1), (2);",
                "ALTER TABLE public.u ADD COLUMN mail text NOT NULL") ==
        "public.u has 2 rows that would be without mail");
}

TEST_CASE("values that stand in several rows are counted when they have to be unique") {
  CHECK(counted("CREATE TABLE u (mail text); INSERT INTO u VALUES ('a'), ('a'), ('b'), ('b'), ('c'), (NULL), "
                "(NULL);",
                "CREATE UNIQUE INDEX u_mail ON public.u (mail)") ==
        "public.u has 2 values of (mail) in more than one row");
}

TEST_CASE("rows that refer to nothing are counted when a foreign key cannot be added") {
  CHECK(counted("CREATE TABLE author (id int PRIMARY KEY); CREATE TABLE book (author int);"
                "INSERT INTO author VALUES (1); INSERT INTO book VALUES (1), (2), (3), (NULL);",
                "ALTER TABLE public.book ADD CONSTRAINT book_author FOREIGN KEY (author) REFERENCES "
                "public.author (id)") == "public.book has 2 rows without a match in public.author");
}

TEST_CASE("a foreign key to other columns than the primary key is counted by those") {
  CHECK(
      counted("CREATE TABLE author (id text PRIMARY KEY, name text UNIQUE); CREATE TABLE book (author text);"
              "INSERT INTO author VALUES ('1', 'ann'); INSERT INTO book VALUES ('ann'), ('1');",
              "ALTER TABLE public.book ADD CONSTRAINT book_author FOREIGN KEY (author) REFERENCES "
              "public.author (name)") == "public.book has 1 row without a match in public.author");
}

TEST_CASE("rows that do not fit a check are counted when it cannot be added") {
  CHECK(counted("CREATE TABLE book (price int); INSERT INTO book VALUES (-1), (0), (5), (NULL);",
                "ALTER TABLE public.book ADD CHECK (price > -9), ADD CONSTRAINT \"has (price)\" "
                "CHECK ((price > 0) /* ) */ -- more than nothing\n)") ==
        "public.book has 2 rows that violate has (price)");
}

TEST_CASE("rows that do not fit a check without a name are counted") {
  CHECK(counted("CREATE TABLE book (price int); INSERT INTO book VALUES (-1), (5);",
                "ALTER TABLE public.book ADD CHECK (price >= 0)") ==
        "public.book has 1 row that violates book_price_check");
}

TEST_CASE("rows that do not fit a check which is there are counted when it is validated") {
  CHECK(counted("CREATE TYPE mood AS ENUM ('good', 'bad'); CREATE TABLE day (mood mood);"
                "INSERT INTO day VALUES ('bad'), ('good');"
                "ALTER TABLE day ADD CONSTRAINT no_bad CHECK (mood <> 'bad') NOT VALID;",
                "ALTER TABLE public.day VALIDATE CONSTRAINT no_bad") ==
        "public.day has 1 row that violates no_bad");
}

TEST_CASE("nothing is counted when the rows that do not fit a check were the statement's own") {
  CHECK(counted("CREATE TABLE book (price int CHECK (price > 0));", "INSERT INTO public.book VALUES (-1)")
            .empty());
}

TEST_CASE("nothing is counted when the failure is no constraint's") {
  CHECK(counted("", "SELECT 1 / 0").empty());
}
