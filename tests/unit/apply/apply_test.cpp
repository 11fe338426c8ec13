#include "apply/apply.hpp"

#include "plans.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup = "CREATE TABLE book (id integer PRIMARY KEY, title text);";
constexpr auto k_retype = "ALTER TABLE public.book ALTER COLUMN title TYPE integer USING title::integer";
constexpr auto k_add = "ALTER TABLE public.book ADD COLUMN isbn text";

std::string columns_of(const pg::ConnectInfo& target) {
  return value_of(target,
                  "SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute "
                  "WHERE attrelid = 'public.book'::regclass AND attnum > 0 AND NOT attisdropped");
}

}  // namespace

TEST_CASE("applying a plan changes the target and leaves a row in the ledger") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add})});
  const auto result = apply::apply(target, plan, request());
  CHECK(result.groups == 1);
  CHECK(columns_of(target) == "id,title,isbn");
  CHECK(value_of(target, "SELECT key FROM plumb.ledger WHERE plan = '" + plan.id + "'") == "r1/apply/1#1");
}

TEST_CASE("an effect that is done is not done again") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add, "INSERT INTO public.book VALUES (1, 'once')"})});
  apply::apply(target, plan, request());
  const auto again = apply::apply(target, plan, request());
  CHECK(again.already == 1);
  CHECK(again.statements == 0);
  CHECK(value_of(target, "SELECT count(*) FROM public.book") == "1");
}

TEST_CASE("a target whose schema moved is refused before anything is written") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({k_add})});
  pg::Session(target).execute("ALTER TABLE public.book ADD COLUMN other integer");
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::stale);
  CHECK(columns_of(target) == "id,title,other");
}

TEST_CASE("a touched object that moved is named") {
  const auto target = database_with(k_setup);
  auto plan = proved_plan(k_setup, {group({k_add})});
  auto unaware = request();
  unaware.managed.schemas = {"elsewhere"};
  plan.from.fingerprint = apply::managed_fingerprint(model_of(target), unaware.managed);
  pg::Session(target).execute("ALTER TABLE public.book ADD COLUMN other integer");
  const auto error = error_of([&] { apply::apply(target, plan, unaware); });
  CHECK(error.code == Exit::stale);
  CHECK(error.detail == "table public.book changed");
}

TEST_CASE("a group that does something else than it promised is rolled back") {
  const auto target = database_with(std::string(k_setup) + R"sql(
    CREATE FUNCTION meddle() RETURNS event_trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_attribute WHERE attname = 'meddled') THEN
        ALTER TABLE public.book ADD COLUMN meddled text;
      END IF;
    END $$;
    CREATE EVENT TRIGGER meddling ON ddl_command_end WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION meddle();)sql");
  auto plan = proved_plan(k_setup, {group({k_add})});
  plan.from.fingerprint = apply::managed_fingerprint(model_of(target), request().managed);
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::verification);
  CHECK_THAT(error.detail,
             ContainsSubstring("table public.book changed") && ContainsSubstring("nothing was changed"));
  CHECK(columns_of(target) == "id,title");
}

TEST_CASE("a group that was verified is told to differ elsewhere when somebody else changed the schema") {
  const auto target = database_with(k_setup);
  auto plan = proved_plan(k_setup, {group({k_add})});
  plan.to.fingerprint = std::string(64, '0');
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::difference);
  CHECK(columns_of(target) == "id,title,isbn");
}

TEST_CASE("a statement that fails rolls its group back and is named") {
  const auto target = database_with(std::string(k_setup) + "INSERT INTO book VALUES (1, 'one');");
  const auto plan = proved_plan(k_setup, {group({k_add, k_retype})});
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::failed);
  CHECK(error.sqlstate == "22P02");
  CHECK_THAT(error.detail, ContainsSubstring("in group 1 of 1") && ContainsSubstring("nothing was changed"));
  CHECK(columns_of(target) == "id,title");
}

TEST_CASE("a plan that stopped between its groups goes on with the next one") {
  const auto target = database_with(std::string(k_setup) + "INSERT INTO book VALUES (1, 'one');");
  const auto plan = proved_plan(k_setup, {group({k_add}), group({k_retype})});
  CHECK_THROWS_AS(apply::apply(target, plan, request()), Error);
  pg::Session(target).execute("UPDATE public.book SET title = '1'");
  const auto result = apply::apply(target, plan, request());
  CHECK(result.already == 1);
  CHECK(result.groups == 1);
}

TEST_CASE("a plan that stopped between its groups says how to take back what is applied") {
  const auto target = database_with(std::string(k_setup) + "INSERT INTO book VALUES (1, 'one');");
  auto plan = proved_plan(k_setup, {group({k_add}), group({k_retype})});
  plan.target["environment"] = "prod";
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK_THAT(error.detail,
             ContainsSubstring("group 1 of 2 is applied") &&
                 ContainsSubstring("plumb abort r1, then plumb run rollback --env prod --param run=r1"));
}

TEST_CASE("a key under which another plan was applied is refused") {
  const auto target = database_with(k_setup);
  apply::apply(target, proved_plan(k_setup, {group({k_add})}), request());
  const auto setup = std::string(k_setup) + k_add + ";";
  auto other = proved_plan(setup, {group({"ALTER TABLE public.book ADD COLUMN price integer"})}, false);
  const auto error = error_of([&] { apply::apply(target, other, request()); });
  CHECK_THAT(error.message, ContainsSubstring("another plan"));
}

TEST_CASE("a setting that a plan may not change is refused") {
  const auto target = database_with(k_setup);
  auto plan = proved_plan(k_setup, {group({k_add})});
  plan.settings["session_replication_role"] = "replica";
  CHECK(error_of([&] { apply::apply(target, plan, request()); }).code == Exit::refused);
}

TEST_CASE("two statements in one text are refused by the server") {
  const auto target = database_with(k_setup);
  auto plan = proved_plan(k_setup, {group({k_add})});
  plan.groups[0].statements.back().sql = "SELECT 1; DROP TABLE public.book";
  CHECK_THROWS_AS(apply::apply(target, plan, request()), Error);
  CHECK(columns_of(target) == "id,title");
}
