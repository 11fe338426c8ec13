#include "apply/look_ahead.hpp"

#include "plans.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup = "CREATE TABLE book (id integer PRIMARY KEY, title text, price integer);";
constexpr auto k_add = "ALTER TABLE public.book ADD COLUMN isbn text";

plan::Group apart(std::vector<std::string> statements) {
  auto made = group(std::move(statements));
  made.transactional = false;
  return made;
}

/// A plan whose second group validates what its first one adds.
plan::Plan validating_plan(const std::string& constraint, const std::string& setup = k_setup) {
  return proved_plan(setup,
                     {group({"ALTER TABLE public.book ADD CONSTRAINT said " + constraint + " NOT VALID"}),
                      group({"ALTER TABLE public.book VALIDATE CONSTRAINT said"})});
}

/// What an apply on a database with `rows` fails with, after the schema was found to be as it was.
Error refusal(const plan::Plan& plan, const std::string& rows, const std::string& setup = k_setup) {
  const auto target = database_with(setup + rows);
  const auto before = apply::managed_fingerprint(model_of(target), request().managed);
  auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(apply::managed_fingerprint(model_of(target), request().managed) == before);
  return error;
}

/// The number of demands that `statements` are expected to make of the rows of a database with `setup`.
std::size_t demands(const std::vector<std::string>& statements, const std::string& setup = k_setup) {
  plan::Plan plan;
  plan.groups = {group(statements)};
  pg::Session session(database_with(setup));
  return apply::expected_demands(session, plan, 0).size();
}

}  // namespace

TEST_CASE("rows that a later group would reject are told before the first one") {
  const auto error = refusal(validating_plan("CHECK (title IS NOT NULL)"),
                             "INSERT INTO book VALUES (1, NULL), (2, NULL), (3, 'x');");
  CHECK(error.code == Exit::failed);
  CHECK(error.message == "public.book has 2 rows where title is NULL");
  CHECK(error.sqlstate == "23514");
  CHECK_THAT(error.detail, ContainsSubstring("statement 1 of 1 in group 2 of 2 would fail") &&
                               ContainsSubstring("nothing was changed"));
}

TEST_CASE("all the rows that do not fit are told at once") {
  auto plan =
      proved_plan(k_setup, {group({"ALTER TABLE public.book ALTER COLUMN title SET NOT NULL"}),
                            apart({"CREATE UNIQUE INDEX CONCURRENTLY book_price ON public.book (price)"})});
  const auto error = refusal(plan, "INSERT INTO book VALUES (1, NULL, 5), (2, 'x', 5);");
  CHECK(error.message == "public.book has 1 row where title is NULL");
  CHECK_THAT(error.detail, ContainsSubstring("public.book has 1 value of (price) in more than one row"));
}

TEST_CASE("rows that refer to nothing are told before a foreign key is added") {
  const auto setup = std::string(k_setup) + "CREATE TABLE author (id integer PRIMARY KEY);";
  const auto plan = validating_plan("FOREIGN KEY (price) REFERENCES public.author", setup);
  CHECK(refusal(plan, "INSERT INTO book VALUES (1, 'x', 5), (2, 'y', NULL);", setup).message ==
        "public.book has 1 row without a match in public.author");
}

TEST_CASE("keys of expressions and of a part of the rows are looked at as they are written") {
  const auto plan =
      proved_plan(k_setup, {group({k_add}), apart({"CREATE UNIQUE INDEX CONCURRENTLY book_lower ON "
                                                   "public.book (lower(title)) WHERE (price > 0)"})});
  CHECK(
      refusal(plan, "INSERT INTO book VALUES (1, 'A', 1), (2, 'a', 1), (3, 'b', 1), (4, 'B', 0);").message ==
      "public.book has 1 value of (lower(title)) in more than one row");
}

TEST_CASE("rows that a new column would leave without a value are told before it is added") {
  const auto plan = proved_plan(
      k_setup, {group({k_add}), group({"ALTER TABLE public.book ADD COLUMN year integer NOT NULL"})});
  CHECK(refusal(plan, "INSERT INTO book VALUES (1);").message ==
        "public.book has 1 row that would be without year");
}

TEST_CASE("rows that came between two groups are told when the plan is continued, with what is applied") {
  const auto target = database_with(k_setup);
  auto plan = proved_plan(
      k_setup,
      {group({k_add}), apart({"CREATE UNIQUE INDEX CONCURRENTLY book_price ON public.book (price)"})});
  plan.target["environment"] = "prod";
  auto interrupted = request();
  interrupted.on_progress = [&](const Progress& progress) {
    if (progress.what != "applying group 2 of 2") return;
    pg::Session(target).execute("INSERT INTO public.book VALUES (1, 'x', 5), (2, 'y', 5)");
  };
  CHECK_THROWS_AS(apply::apply(target, plan, interrupted), Error);
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.message == "public.book has 1 value of (price) in more than one row");
  CHECK_THAT(error.detail, ContainsSubstring("before the plan was continued") &&
                               ContainsSubstring("group 1 of 2 is applied") &&
                               ContainsSubstring("plumb run rollback --env prod --param run=r1"));
}

TEST_CASE("keys hold for each table of an inheritance tree alone") {
  const auto setup = std::string(k_setup) + "CREATE TABLE old_book () INHERITS (book);";
  const auto target =
      database_with(setup + "INSERT INTO book VALUES (1, 'x', 5); INSERT INTO old_book VALUES (2, 'y', 5);");
  const auto plan = proved_plan(setup, {group({"CREATE UNIQUE INDEX book_price ON public.book (price)"})});
  CHECK(apply::apply(target, plan, request()).groups == 1);
}

TEST_CASE("a constraint that stays unchecked demands nothing") {
  CHECK(demands({"ALTER TABLE public.book ADD CONSTRAINT said CHECK (price > 0) NOT VALID"}) == 0);
}

TEST_CASE("a constraint that is there unchecked demands what it says when it is validated") {
  const auto setup =
      std::string(k_setup) + "ALTER TABLE book ADD CONSTRAINT said CHECK (price > 0) NOT VALID;";
  CHECK(demands({"ALTER TABLE public.book VALIDATE CONSTRAINT said"}, setup) == 1);
}

TEST_CASE("what a statement before makes of the rows is not guessed") {
  const auto* fill = "ALTER TABLE public.book ALTER COLUMN price SET NOT NULL";
  CHECK(demands({"COMMENT ON TABLE public.book IS 'all of them'", fill}) == 1);
  CHECK(demands({"UPDATE public.book SET price = 0", fill}) == 0);
  CHECK(demands({"DELETE FROM public.book", fill}) == 0);
  CHECK(demands({"ALTER TABLE book DROP COLUMN price", "ALTER TABLE book ADD COLUMN price integer DEFAULT 0",
                 fill}) == 0);
  CHECK(demands({"ALTER TABLE public.book RENAME COLUMN price TO cost", fill}) == 0);
  CHECK(demands({"ALTER TABLE public.book RENAME TO other", fill}) == 0);
  CHECK(demands({"ALTER TABLE public.book DROP COLUMN title", fill}) == 1);
}

namespace {

/// A plan that gives columns of a table with `columns` other types, statement by statement.
plan::Plan retyping_plan(const std::string& columns, const std::vector<std::string>& types) {
  std::vector<std::string> statements;
  for (const auto& type : types) statements.push_back("ALTER TABLE public.fit ALTER COLUMN " + type);
  return proved_plan("CREATE TABLE fit (" + columns + ");", {group(statements, {"fit"})});
}

/// What an apply of it fails with on a table with `rows`.
Error misfit(const std::string& columns, const std::vector<std::string>& types, const std::string& rows) {
  return refusal(retyping_plan(columns, types), "INSERT INTO fit VALUES " + rows,
                 "CREATE TABLE fit (" + columns + ");");
}

}  // namespace

TEST_CASE("numbers with too many digits are told before a narrower numeric") {
  const auto error = misfit("price numeric(10,4)", {"price TYPE numeric(5,2)"},
                            "(999.994), (999.995), (-1000), (NULL), ('NaN')");
  CHECK(error.message == "public.fit has 2 rows where price does not fit numeric(5,2)");
  CHECK(error.sqlstate == "22003");
  CHECK_THAT(error.detail, ContainsSubstring("nothing was changed"));
}

TEST_CASE("texts that are too long are told before a shorter type, blanks at their end aside") {
  const auto error = misfit("name text", {"name TYPE varchar(3)"}, "('abc   '), ('abcd'), (NULL)");
  CHECK(error.message == "public.fit has 1 row where name does not fit varchar(3)");
  CHECK(error.sqlstate == "22001");
}

TEST_CASE("numbers that are too large are told before a narrower integer") {
  CHECK(misfit("n bigint", {"n TYPE integer"}, "(2147483647), (2147483648), (-2147483649)").message ==
        "public.fit has 2 rows where n does not fit integer");
  CHECK(misfit("n double precision", {"n TYPE smallint"}, "(32767.4), (32767.6), ('NaN')").message ==
        "public.fit has 2 rows where n does not fit smallint");
}

TEST_CASE("all the values that do not fit are told at once, by one reading of the table") {
  const auto error = misfit("n bigint, name text", {"n TYPE integer", "name TYPE varchar(1)"},
                            "(99999999999, 'ab'), (1, 'abc')");
  CHECK(error.message == "public.fit has 1 row where n does not fit integer");
  CHECK_THAT(error.detail, ContainsSubstring("public.fit has 2 rows where name does not fit varchar(1)"));
}

TEST_CASE("a narrower type that every value fits is applied") {
  const auto columns = "price numeric(10,4), name text, n numeric, c char(5)";
  const auto plan = retyping_plan(
      columns, {"price TYPE numeric(5,2)", "name TYPE varchar(3)", "n TYPE bigint", "c TYPE varchar(2)"});
  const auto target = database_with("CREATE TABLE fit (" + std::string(columns) +
                                    "); INSERT INTO fit VALUES (999.994, 'abc ', 9223372036854775807, 'ab')");
  CHECK(apply::apply(target, plan, request()).groups == 1);
}
