#include "plans.hpp"
#include "support/catch.hpp"
#include "support/losing_proxy.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

constexpr auto k_setup = "CREATE TABLE book (id integer PRIMARY KEY);";

plan::Plan inserting_plan() { return proved_plan(k_setup, {group({"INSERT INTO public.book VALUES (1)"})}); }

}  // namespace

TEST_CASE("a COMMIT whose answer was lost is found done and not repeated") {
  const auto target = database_with(k_setup);
  const auto plan = inserting_plan();
  LosingProxy proxy(target, Loss::answer);
  const auto result = apply::apply(proxy.info(), plan, request());
  CHECK(proxy.has_lost());
  CHECK(result.groups == 1);
  CHECK(value_of(target, "SELECT count(*) FROM public.book") == "1");
}

TEST_CASE("a COMMIT that was lost on its way is found undone and repeated") {
  const auto target = database_with(k_setup);
  const auto plan = inserting_plan();
  LosingProxy proxy(target, Loss::commit);
  CHECK(apply::apply(proxy.info(), plan, request()).groups == 1);
  CHECK(value_of(target, "SELECT count(*) FROM plumb.ledger") == "1");
}

TEST_CASE("a backend that dies at every COMMIT stops the run with nothing applied") {
  const auto target = database_with(std::string(k_setup) + R"sql(
    CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_terminate_backend(pg_backend_pid());
      PERFORM pg_sleep(1);
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER dying AFTER INSERT ON book DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION die();)sql");
  auto plan = inserting_plan();
  pg::Session session(target, {.read_only = true});
  const auto model = inspect::inspect(session);
  plan.from.fingerprint = apply::managed_fingerprint(model, {});
  plan.groups[0].from = apply::touched_fingerprints(model, plan.groups[0]);
  plan.groups[0].to = plan.groups[0].from;
  const auto error = error_of([&] { apply::apply(target, plan, request()); });
  CHECK(error.code == Exit::stopped);
  CHECK(value_of(target, "SELECT count(*) FROM public.book") == "0");
}

TEST_CASE("a connection lost before COMMIT stops the run, which may be resumed") {
  const auto target = database_with(k_setup);
  const auto plan = proved_plan(k_setup, {group({"INSERT INTO public.book VALUES (1)"})});
  auto dying = plan;
  dying.groups[0].statements.back().sql =
      "SELECT pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid())";
  const auto error = error_of([&] { apply::apply(target, dying, request()); });
  CHECK(error.code == Exit::stopped);
  CHECK(error.hint == "plumb resume r1");
}
