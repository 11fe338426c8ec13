#include "base/error.hpp"
#include "sql/statement.hpp"
#include "support/catch.hpp"

namespace plumb::sql {
namespace {

struct Case {
  const char* statement;
  Effect effect;
  const char* kind;
};

std::vector<std::string> remarks(std::string_view statement) {
  std::vector<std::string> out;
  for (const Remark& remark : classify(statement).remarks)
    out.push_back(remark.kind + " " + remark.object + (remark.destructive ? "!" : ""));
  return out;
}

using Texts = std::vector<std::string>;
using NamePairs = std::vector<std::pair<std::string, std::string>>;

void check(std::initializer_list<Case> cases) {
  for (const Case& expected : cases) {
    INFO(expected.statement);
    const auto seen = classify(expected.statement);
    CHECK(static_cast<int>(seen.effect) == static_cast<int>(expected.effect));
    CHECK(seen.kind == expected.kind);
  }
}

TEST_CASE("queries that only read are reads") {
  check({{"select 1", Effect::read, "SELECT"},
         {"select count(*), lower(a), now() from s.t where b in (select c from u)", Effect::read, "SELECT"},
         {"with x as (select 1) select * from x", Effect::read, "SELECT"},
         {"values (1), (2)", Effect::read, "SELECT"},
         {"table s.t", Effect::read, "SELECT"},
         {"show search_path", Effect::read, "SHOW"},
         {"select a::text, extract(year from d), d at time zone 'UTC' from t", Effect::read, "SELECT"},
         {"copy s.t to stdout", Effect::read, "COPY"},
         {"explain insert into t values (1)", Effect::read, "EXPLAIN"},
         {"explain (analyze) select 1", Effect::read, "EXPLAIN"}});
}

TEST_CASE("a read that calls a function outside the list is unknown") {
  check({{"select my_function()", Effect::unknown, "SELECT"},
         {"select public.lower('x')", Effect::unknown, "SELECT"},
         {"select * from dblink('x') as t(a int)", Effect::unknown, "SELECT"},
         {"select pg_sleep(1)", Effect::unknown, "SELECT"},
         {"select set_config('role', 'x', false)", Effect::unknown, "SELECT"},
         {"select pg_read_file('/etc/passwd')", Effect::unknown, "SELECT"},
         {"select 1 operator(public.+) 2", Effect::unknown, "SELECT"},
         {"insert into t select f()", Effect::unknown, "INSERT"},
         {"create table x as select f()", Effect::unknown, "CREATE TABLE"},
         {"explain select f()", Effect::unknown, "EXPLAIN"},
         {"copy (select f()) to stdout", Effect::unknown, "COPY"}});
}

TEST_CASE("writing hidden within a read is found") {
  check({{"with d as (delete from t returning *) select * from d", Effect::data, "SELECT"},
         {"select * from t for update", Effect::data, "SELECT"},
         {"select * into x from t", Effect::ddl, "SELECT INTO"},
         {"select nextval('s')", Effect::data, "SELECT"},
         {"explain analyze delete from t where a = 1", Effect::data, "EXPLAIN"},
         {"explain (analyze true) update t set a = 1 where b = 2", Effect::data, "EXPLAIN"},
         {"copy (with d as (delete from t returning *) select * from d) to stdout", Effect::data, "COPY"},
         {"copy t from stdin", Effect::data, "COPY"}});
}

TEST_CASE("schema changes are ddl with the words of their command tag") {
  check({{"create table s.t (a int)", Effect::ddl, "CREATE TABLE"},
         {"alter table s.t add b text", Effect::ddl, "ALTER TABLE"},
         {"alter index s.i rename to j", Effect::ddl, "ALTER INDEX"},
         {"alter table s.t rename column a to b", Effect::ddl, "ALTER TABLE"},
         {"alter table s.t rename constraint a to b", Effect::ddl, "ALTER TABLE"},
         {"alter type s.e add value 'x' before 'y'", Effect::ddl, "ALTER TYPE"},
         {"alter type s.e rename to f", Effect::ddl, "ALTER TYPE"},
         {"drop materialized view v", Effect::ddl, "DROP MATERIALIZED VIEW"},
         {"create materialized view v as select 1", Effect::ddl, "CREATE MATERIALIZED VIEW"},
         {"create index on s.t (a)", Effect::ddl, "CREATE INDEX"},
         {"create view v as select f()", Effect::ddl, "CREATE VIEW"},
         {"create procedure p() language sql as ''", Effect::ddl, "CREATE PROCEDURE"},
         {"revoke all on t from public", Effect::ddl, "REVOKE"},
         {"alter table t owner to x", Effect::ddl, "ALTER TABLE"},
         {"create aggregate a (int) (sfunc = f, stype = int)", Effect::ddl, "CREATE AGGREGATE"}});
}

TEST_CASE("what the server refuses in a transaction is told apart") {
  check({{"create index concurrently i on s.t (a)", Effect::non_transactional, "CREATE INDEX"},
         {"drop index concurrently s.i", Effect::non_transactional, "DROP INDEX"},
         {"reindex (concurrently) table t", Effect::non_transactional, "REINDEX"},
         {"reindex table t", Effect::ddl, "REINDEX"},
         {"reindex schema s", Effect::non_transactional, "REINDEX"},
         {"vacuum t", Effect::non_transactional, "VACUUM"},
         {"analyze t", Effect::data, "ANALYZE"},
         {"create database d", Effect::non_transactional, "CREATE DATABASE"},
         {"alter table p detach partition c concurrently", Effect::non_transactional, "ALTER TABLE"}});
}

TEST_CASE("commands that steer the session are control") {
  check({{"begin", Effect::control, "transaction control"},
         {"set lock_timeout = 1", Effect::control, "SET"},
         {"lock table t", Effect::control, "LOCK TABLE"}});
}

TEST_CASE("what hides its effect is forbidden") {
  check({{"do $$ begin end $$", Effect::forbidden, "DO"},
         {"call p()", Effect::forbidden, "CALL"},
         {"execute x", Effect::forbidden, "EXECUTE"},
         {"set role other", Effect::forbidden, "SET"},
         {"set session authorization other", Effect::forbidden, "SET"},
         {"copy t to program 'sh'", Effect::forbidden, "COPY"},
         {"copy t from '/etc/passwd'", Effect::forbidden, "COPY"},
         {"load 'x'", Effect::forbidden, "LOAD"},
         {"alter system set work_mem = 1", Effect::forbidden, "ALTER SYSTEM"},
         {"explain analyze execute x", Effect::forbidden, "EXPLAIN"},
         {"create table t as execute x", Effect::forbidden, "CREATE TABLE"}});
}

TEST_CASE("remarks name what a reviewer has to see") {
  CHECK(remarks("drop table s.a, b") == Texts{"DROP TABLE s.a!", "DROP TABLE b!"});
  CHECK(remarks("drop index s.i") == Texts{"DROP INDEX s.i"});
  CHECK(remarks("drop view v cascade") == Texts{"DROP VIEW CASCADE v!"});
  CHECK(remarks("drop type s.\"Role\"") == Texts{"DROP TYPE s.Role!"});
  CHECK(remarks("drop schema s") == Texts{"DROP SCHEMA s!"});
  CHECK(remarks("alter table s.t drop column a, alter b type text") ==
        Texts{"DROP COLUMN s.t.a!", "ALTER COLUMN TYPE s.t.b!"});
  CHECK(remarks("truncate s.t") == Texts{"TRUNCATE s.t!"});
  CHECK(remarks("delete from s.t") == Texts{"DELETE without WHERE s.t!"});
  CHECK(remarks("update s.t set a = 1") == Texts{"UPDATE without WHERE s.t!"});
  CHECK(remarks("delete from s.t where a = 1").empty());
  CHECK(remarks("with d as (delete from t returning *) select * from d") == Texts{"DELETE without WHERE t!"});
}

TEST_CASE("acts tell what is done to which object") {
  const auto acts = [](const std::string& statement) {
    std::string out;
    for (const auto& act : classify(statement).acts)
      out += act.verb + " " + act.noun + " " + act.object + ";";
    return out;
  };
  CHECK(acts("alter table s.t add a int, drop column b, alter c set not null, set logged") ==
        "ADD COLUMN s.t.a;DROP COLUMN s.t.b;ALTER COLUMN s.t.c;ALTER TABLE s.t;");
  CHECK(acts("alter table t add constraint k check (a > 0), drop constraint l") ==
        "ADD CONSTRAINT t.k;DROP CONSTRAINT t.l;");
  CHECK(acts("drop table s.a, b") == "DROP TABLE s.a;DROP TABLE b;");
  CHECK(acts("alter table s.t rename a to b") == "RENAME COLUMN s.t.a;");
  CHECK(acts("create index i on s.t (a)") == "CREATE INDEX s.i;");
  CHECK(acts("create schema s") == "CREATE SCHEMA s;");
  CHECK(acts("create function s.f() returns int language sql as 'select 1'") == "CREATE FUNCTION s.f;");
  CHECK(acts("update t set a = 1").empty());
}

TEST_CASE("relations are named wherever they stand") {
  CHECK(classify("insert into s.a select * from b join c using (x)").relations ==
        NamePairs{{"s", "a"}, {"", "b"}, {"", "c"}});
  CHECK(classify("alter table s.t add foreign key (a) references s.u (b)").relations ==
        NamePairs{{"s", "t"}, {"s", "u"}});
  CHECK(classify("drop table s.a, b").relations == NamePairs{{"s", "a"}, {"", "b"}});
  CHECK(classify("drop trigger g on s.t").relations == NamePairs{{"s", "t"}});
  CHECK(classify("comment on column s.t.a is 'x'").relations == NamePairs{{"s", "t"}});
  CHECK(classify("alter sequence s.q owned by s.t.a").relations == NamePairs{{"s", "q"}, {"s", "t"}});
  CHECK(classify("alter table s.t rename to u").relations == NamePairs{{"s", "t"}, {"s", "u"}});
}

TEST_CASE("types that change are named") {
  CHECK(classify("create type s.e as enum ('a')").types == NamePairs{{"s", "e"}});
  CHECK(classify("alter type s.e add value 'b'").types == NamePairs{{"s", "e"}});
  CHECK(classify("alter type s.e rename to f").types == NamePairs{{"s", "e"}, {"s", "f"}});
  CHECK(classify("drop type s.e").types == NamePairs{{"s", "e"}});
}

TEST_CASE("classify takes one statement that parses") {
  CHECK_THROWS_AS(classify("select 1; select 2"), Error);
  CHECK_THROWS_AS(classify(""), Error);
  CHECK_THROWS_AS(classify("selec 1"), Error);
}

}  // namespace
}  // namespace plumb::sql
