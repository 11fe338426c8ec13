#include <fstream>

#include "apply/apply.hpp"
#include "apply/expectation.hpp"
#include "base/file.hpp"
#include "engine/load.hpp"
#include "engine/source.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_prisma = R"(
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
)";

struct Planning {
  TemporaryFolder folder;

  engine::SourceContext context() const {
    engine::SourceContext context;
    context.scratch = [](int) -> pg::Scratch& { return scratch(); };
    return context;
  }
  engine::LoadedSource live(const pg::ConnectInfo& database) const {
    return engine::load_database({"env", "test", "env:test"}, database, "test");
  }
  engine::LoadedSource prisma(const std::string& models) const {
    std::ofstream(folder.path() / "schema.prisma") << k_prisma << models;
    return engine::load_source(engine::parse_source((folder.path() / "schema.prisma").string()), context());
  }
  engine::LoadedSource sql(const std::string& text) const {
    std::ofstream(folder.path() / "schema.sql") << text;
    return engine::load_source(engine::parse_source((folder.path() / "schema.sql").string()), context());
  }
  engine::Planned plan(const engine::LoadedSource& from, engine::LoadedSource to) const {
    return engine::plan_between(from, std::move(to), context(), {.prove = true, .create_ledger = true});
  }
};

apply::ApplyRequest request_for(const engine::Planned& planned) {
  apply::ApplyRequest request;
  request.run = "r1";
  request.key = "r1/apply/1";
  request.managed = planned.managed;
  return request;
}

}  // namespace

TEST_CASE_METHOD(Planning, "a proved plan leads a live database to the desired schema") {
  const auto target = database_with("CREATE TABLE book (id integer PRIMARY KEY, old text);");
  const auto desired = sql("CREATE TABLE book (id integer PRIMARY KEY, title text NOT NULL DEFAULT 'none');");
  const auto planned = plan(live(target), desired);
  REQUIRE(planned.plan.proved);
  apply::apply(target, planned.plan, request_for(planned));
  CHECK(engine::compare(live(target), desired, context()).changes.empty());
}

TEST_CASE_METHOD(Planning, "a plan names its target, its start and its end") {
  const auto target = database_with("CREATE TABLE book (id integer PRIMARY KEY);");
  const auto planned = plan(live(target), sql("CREATE TABLE book (id integer PRIMARY KEY, title text);"));
  CHECK(planned.plan.target.at("environment") == "test");
  CHECK(planned.plan.target.at("database") == target.database);
  CHECK(planned.plan.from.fingerprint != planned.plan.to.fingerprint);
  CHECK(planned.plan.id.size() == 64);
}

TEST_CASE_METHOD(Planning, "nothing to change is an empty plan without a ledger") {
  const auto setup = "CREATE TABLE book (id integer PRIMARY KEY);";
  const auto planned = plan(live(database_with(setup)), sql(setup));
  CHECK(planned.plan.empty());
  CHECK(planned.plan.from.fingerprint == planned.plan.to.fingerprint);
}

TEST_CASE_METHOD(Planning, "rows and bytes at risk are measured on the target") {
  const auto target = database_with(
      "CREATE TABLE book (id integer PRIMARY KEY, old text); INSERT INTO book VALUES (1, 'a'), (2, NULL);");
  const auto planned = plan(live(target), sql("CREATE TABLE book (id integer PRIMARY KEY);"));
  const auto questions = plan::consent_questions(planned.plan);
  REQUIRE(questions.size() == 1);
  CHECK(questions[0].hazard->rows == 1);
}

TEST_CASE_METHOD(Planning, "a schema.prisma leads a live database to what Prisma would make") {
  const auto target = database_with(
      "CREATE TABLE \"Book\" (id integer NOT NULL, CONSTRAINT \"Book_pkey\" PRIMARY KEY (id));");
  const auto desired = prisma(R"(
model Book {
  id     Int      @id
  title  String   @default("untitled")
  made   DateTime @default(now())
}
)");
  const auto planned = plan(live(target), desired);
  REQUIRE(planned.plan.proved);
  apply::apply(target, planned.plan, request_for(planned));
  CHECK(engine::compare(live(target), desired, context()).changes.empty());
}

TEST_CASE_METHOD(Planning, "a default that the server spells another way is no difference") {
  const auto target = database_with(
      "CREATE TABLE \"Book\" (id integer NOT NULL, due timestamp(3) NOT NULL DEFAULT now() + interval '1 "
      "day',"
      "CONSTRAINT \"Book_pkey\" PRIMARY KEY (id));");
  const auto desired = prisma(R"(
model Book {
  id   Int      @id
  due  DateTime @default(dbgenerated("now() + interval '1 day'"))
}
)");
  CHECK(engine::compare(live(target), desired, context()).changes.empty());
}

TEST_CASE_METHOD(Planning, "unmanaged objects are kept by a plan from schema.prisma") {
  const auto target = database_with(
      "CREATE TABLE \"Book\" (id integer NOT NULL, price integer CHECK (price > 0), CONSTRAINT \"Book_pkey\" "
      "PRIMARY KEY (id));"
      "CREATE VIEW dear AS SELECT id FROM \"Book\" WHERE price > 100;");
  const auto desired = prisma("model Book {\n  id Int @id\n  price Int?\n  title String?\n}\n");
  const auto planned = plan(live(target), desired);
  apply::apply(target, planned.plan, request_for(planned));
  CHECK(value_of(target,
                 "SELECT count(*) FROM pg_constraint WHERE contype = 'c' AND conrelid = "
                 "'public.\"Book\"'::regclass") == "1");
  CHECK(value_of(target, "SELECT to_regclass('public.dear') IS NOT NULL") == "t");
}

TEST_CASE_METHOD(Planning, "written statements are planned, rehearsed and applied") {
  const auto target = database_with("CREATE TABLE book (id integer PRIMARY KEY, pages integer);");
  const auto planned =
      engine::plan_written({"ALTER TABLE public.book ADD COLUMN long boolean",
                            "UPDATE public.book SET long = pages > 500 WHERE pages IS NOT NULL"},
                           live(target), context(), {.prove = true, .create_ledger = true});
  REQUIRE(planned.plan.proved);
  CHECK(apply::apply(target, planned.plan, request_for(planned)).groups == 1);
}

TEST_CASE_METHOD(Planning, "rows and bytes that written statements threaten are measured on the target") {
  const auto target = database_with(
      "CREATE TABLE book (id integer PRIMARY KEY, title text); INSERT INTO book VALUES (1, 'a'), (2, NULL);");
  const auto planned = engine::plan_written(
      {"ALTER TABLE public.book DROP COLUMN title", "DROP TABLE public.book"}, live(target), context(), {});
  const auto& statements = planned.plan.groups.at(0).statements;
  CHECK(statements.at(0).hazards.at(0).rows == 1);
  CHECK(statements.at(1).hazards.at(0).rows == 2);
  CHECK(statements.at(1).hazards.at(0).exact);
  CHECK(*statements.at(1).hazards.at(0).bytes > 0);
}

TEST_CASE_METHOD(Planning, "a plan that is not proved states what its first group starts from") {
  const auto target = database_with("CREATE TABLE book (id integer PRIMARY KEY);");
  const auto planned = engine::plan_between(
      live(target), sql("CREATE TABLE book (id integer PRIMARY KEY, title text);"), context(), {});
  CHECK_FALSE(planned.plan.proved);
  CHECK(planned.plan.groups.at(0).from.contains("table public.book"));
  CHECK(planned.plan.groups.at(0).to.empty());
}

TEST_CASE_METHOD(Planning, "an index that is not valid is repaired by a proved plan") {
  const auto schema =
      "CREATE TABLE book (id integer PRIMARY KEY, title text); CREATE INDEX book_title ON book (title);";
  const auto target = database_with(schema);
  pg::Session(target).execute(
      "UPDATE pg_catalog.pg_index SET indisvalid = false WHERE indexrelid = 'public.book_title'::regclass");
  const auto planned = plan(live(target), sql(schema));
  REQUIRE(planned.plan.proved);
  apply::apply(target, planned.plan, request_for(planned));
  CHECK(value_of(target,
                 "SELECT indisvalid FROM pg_index WHERE indexrelid = 'public.book_title'::regclass") == "t");
}

TEST_CASE_METHOD(Planning, "a copy that is unlike the target leaves the plan unproved and says so") {
  const auto target = database_with(
      "CREATE TABLE \"Book\" (id integer NOT NULL, CONSTRAINT \"Book_pkey\" PRIMARY KEY (id));");
  const auto from = live(target);
  pg::Session(target).execute("ALTER TABLE public.\"Book\" ADD CHECK (id > 0)");
  const auto planned = plan(from, prisma("model Book {\n  id Int @id\n  title String?\n}\n"));
  CHECK_FALSE(planned.plan.proved);
  REQUIRE_FALSE(planned.notes.empty());
  CHECK_THAT(planned.notes.back(), ContainsSubstring("Book changed"));
}
