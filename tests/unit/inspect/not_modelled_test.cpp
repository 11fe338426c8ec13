// What is not modelled is found all the same, so that it can be named.
#include <algorithm>

#include "inspect/inspect.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"

using namespace plumb;

namespace {

std::vector<std::string> not_modelled(pg::Session& session) {
  std::vector<std::string> out;
  const auto model = inspect::inspect(session);
  for (const auto& object : model.objects)
    if (object.kind == schema::Kind::other) out.push_back(schema::to_string(schema::id_of(object)));
  return out;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("settings of a database are found by name, without their values") {
  pg::Session session(test::empty_database());
  session.execute(
      "DO $$ BEGIN EXECUTE pg_catalog.format('ALTER DATABASE %I SET app.key = never_seen', "
      "pg_catalog.current_database()); END $$");
  CHECK(not_modelled(session) == Names{"setting \"app.key of this database\""});
}

TEST_CASE("settings of a role that hold in every database are no matter of this one") {
  pg::Session session(test::empty_database());
  session.execute("CREATE ROLE set_everywhere");
  session.execute("ALTER ROLE set_everywhere SET app.key = 1");
  CHECK(not_modelled(session).empty());
  session.execute("DROP ROLE set_everywhere");
}

TEST_CASE("that there are large objects is found") {
  pg::Session session(test::empty_database());
  session.execute("SELECT pg_catalog.lo_create(0)");
  CHECK(not_modelled(session) == Names{"large objects \"of this database\""});
}

TEST_CASE("a trigger that fires on a partition when that of its parent does not is found") {
  pg::Session session(test::empty_database());
  session.execute_script(R"(
    CREATE TABLE public.book (id integer) PARTITION BY LIST (id);
    CREATE TABLE public.first PARTITION OF public.book FOR VALUES IN (1);
    CREATE TABLE public.second PARTITION OF public.book FOR VALUES IN (2);
    CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER noted AFTER INSERT ON public.book FOR EACH ROW EXECUTE FUNCTION public.note();
    ALTER TABLE public.second DISABLE TRIGGER noted)");
  CHECK(not_modelled(session) == Names{"state of the trigger public.second.\"noted disabled\""});
}

TEST_CASE("the tablespaces of tables and indexes are found") {
  pg::Session session(test::empty_database());
  session.execute("SET allow_in_place_tablespaces = on");
  session.execute("CREATE TABLESPACE not_modelled LOCATION ''");
  session.execute("CREATE TABLE public.item (id integer) TABLESPACE not_modelled");
  session.execute("CREATE INDEX item_id ON public.item (id) TABLESPACE not_modelled");
  CHECK(not_modelled(session) == Names{"tablespace public.item.\"not_modelled of item\"",
                                       "tablespace public.item.\"not_modelled of item_id\""});
  session.execute("DROP TABLE public.item");
  session.execute("DROP TABLESPACE not_modelled");
}
