// Plans of statements that a person wrote.
#include "base/error.hpp"
#include "plan/planner.hpp"
#include "support/catch.hpp"

namespace plumb::plan {
namespace {

schema::Model shop() {
  schema::Table author{{"public", "author"}, {}, false, {}, {}, {}};
  author.indexes.push_back({"author_mail", {}, "btree", {}, {}, "", false, true, {}});
  schema::Table book{{"public", "book"}, {}, false, {}, {}, {}};
  schema::Constraint key;
  key.kind = schema::Kind::foreign_key;
  key.references = {"public", "author"};
  book.constraints = {key};
  schema::Model model;
  model.tables = {author, book};
  return model;
}

const Hazard* first_hazard(const Plan& plan) {
  const auto& hazards = plan.groups.at(0).statements.at(0).hazards;
  return hazards.empty() ? nullptr : &hazards.front();
}

bool needs_consent(const std::string& statement) {
  return !consent_questions(plan_statements({statement}, {})).empty();
}

/// A shop whose tables hold rows, in bytes of ten a row.
Plan measured(const std::string& statement) {
  static const AtRisk authors{3, 30, true, {{"mail", {2, 20}}}}, books{5, 50, true, {}};
  auto model = shop();
  model.tables[0].columns.push_back({"mail", "text", false, "", {}, "", ""});
  return plan_statements({statement}, model, [](const schema::Name& table, const std::string&) {
    return table.name == "author" ? &authors : &books;
  });
}

std::string measured_text(const std::string& statement) {
  const auto plan = measured(statement);
  const auto* hazard = first_hazard(plan);
  if (!hazard || !hazard->rows) return "not measured";
  return std::to_string(*hazard->rows) + " rows, " + std::to_string(*hazard->bytes) + " bytes" +
         (hazard->exact ? "" : ", about");
}

std::string named(const std::string& statement) {
  const auto plan = plan_statements({statement}, shop());
  return plan.groups.at(0).statements.at(0).change + ": " + plan.groups.at(0).statements.at(0).object;
}

TEST_CASE("what written statements threaten is measured") {
  CHECK(measured_text("drop table public.author cascade") == "3 rows, 30 bytes");
  CHECK(measured_text("delete from public.author") == "3 rows, 30 bytes");
  CHECK(measured_text("truncate public.book") == "5 rows, 50 bytes");
  CHECK(measured_text("alter table public.author drop column mail") == "2 rows, 20 bytes");
  CHECK(measured_text("alter table public.author alter mail type varchar(9)") == "2 rows, 20 bytes");
  CHECK(measured_text("create index on public.book (id)") == "5 rows, 50 bytes");
}

TEST_CASE("a written statement that takes more than the table it names is measured in full") {
  CHECK(measured_text("truncate public.author cascade") == "8 rows, 80 bytes");
  CHECK(measured_text("drop schema public cascade") == "8 rows, 80 bytes");
}

TEST_CASE("of rows that meet a condition it is known only that they are not more than all") {
  CHECK(measured_text("update public.author set mail = null where mail = 'x'") == "3 rows, 30 bytes, about");
  CHECK(measured_text("delete from public.author using public.book where true") == "3 rows, 30 bytes, about");
}

TEST_CASE("what is not there is not measured") {
  CHECK(measured_text("drop table public.nowhere") == "not measured");
  CHECK(measured_text("alter table public.author drop column nowhere") == "not measured");
}

TEST_CASE("written statements are named like planned ones, with their change and its object") {
  CHECK(named("alter table public.author drop column mail") == "DropColumn: column public.author.mail");
  CHECK(named("alter table public.author add a int, add b int") ==
        "AddColumn: column public.author.a, public.author.b");
  CHECK(named("alter table public.author add a int, drop b") == "AlterTable: table public.author");
  CHECK(named("drop table public.author") == "DropTable: table public.author");
  CHECK(named("create index mails on public.author (mail)") == "AddIndex: index public.mails");
  CHECK(named("create type mood as enum ('good')") == "AddType: type mood");
  CHECK(named("delete from public.author") == "Run: DELETE on public.author");
  CHECK(named("truncate public.author") == "Run: TRUNCATE TABLE on public.author");
}

TEST_CASE("statements are split and keep their order") {
  const auto plan = plan_statements({"create table a (x int); create table b (x int)", "drop view v"}, {});
  REQUIRE(plan.statement_count() == 3);
  CHECK(plan.groups.size() == 1);
  CHECK(plan.groups[0].statements[2].sql == "drop view v");
}

TEST_CASE("what cannot be classified asks for consent") {
  const auto plan = plan_statements({"select my_function()"}, {});
  REQUIRE(first_hazard(plan));
  CHECK(first_hazard(plan)->kind == HazardKind::unknown);
}

TEST_CASE("what takes rows or values asks for consent") {
  for (const std::string statement :
       {"delete from s.t", "delete from s.t where a = 1", "update s.t set a = 1 where b", "truncate s.t",
        "drop table s.t", "alter table s.t drop column a", "alter table s.t alter a type int",
        "with d as (delete from t where a returning *) select * from d"}) {
    INFO(statement);
    CHECK(needs_consent(statement));
  }
}

TEST_CASE("what only adds asks for nothing") {
  for (const std::string statement : {"create table s.t (a int)", "insert into s.t values (1)",
                                      "select setval('s', 1)", "alter table s.t add b int"}) {
    INFO(statement);
    CHECK_FALSE(needs_consent(statement));
  }
}

TEST_CASE("what no plan may hold is refused") {
  for (const std::string statement :
       {"do $$ begin end $$", "begin", "commit", "set role x", "set lock_timeout = 0", "call p()",
        "copy t to program 'x'", "execute x", "load 'x'", "alter system set work_mem = 1"}) {
    INFO(statement);
    try {
      plan_statements({statement}, {});
      FAIL("not refused");
    } catch (const Error& error) {
      CHECK(error.code == Exit::refused);
    }
  }
}

TEST_CASE("what the server refuses in a transaction stands in a group of its own") {
  const auto plan = plan_statements(
      {"create table s.t (a int)", "create index concurrently i on s.t (a)", "drop view v", "drop view w"},
      {});
  REQUIRE(plan.groups.size() == 3);
  CHECK_FALSE(plan.groups[1].transactional);
  CHECK(plan.groups[2].statements.size() == 2);
}

TEST_CASE("an index stands for its table, and what refers to the table is touched with it") {
  const auto plan = plan_statements({"drop index public.author_mail"}, shop());
  CHECK(plan.groups.at(0).relations == std::vector<schema::Name>{{"public", "author"}, {"public", "book"}});
}

TEST_CASE("the inverse of a plan runs backwards and leads as far as its weakest statement") {
  Plan plan;
  plan.groups.resize(2);
  plan.groups[0].statements.resize(1);
  plan.groups[1].statements.resize(1);
  plan.groups[0].statements[0].inverse = {{"a", "b"}, Restores::shape};
  plan.groups[1].statements[0].inverse = {{"c"}, Restores::all};
  const auto inverse = inverse_of(plan);
  CHECK(inverse.sql == std::vector<std::string>{"c", "a", "b"});
  CHECK(inverse.restores == Restores::shape);
}

}  // namespace
}  // namespace plumb::plan
