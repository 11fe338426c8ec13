#include "plan/column_type.hpp"

#include "plan/column_default.hpp"
#include "support/catch.hpp"

namespace plumb::plan {
namespace {

TEST_CASE("widening a string changes nothing on disk") {
  for (const auto& [from, to] :
       {std::pair{"character varying(10)", "character varying(20)"},
        std::pair{"character varying(10)", "text"}, std::pair{"text", "character varying"}}) {
    INFO(from << " to " << to);
    const auto how = conversion("c", from, to);
    CHECK_FALSE(how.rewrites);
    CHECK_FALSE(how.may_fail);
    CHECK(how.values == Values::kept);
  }
}

TEST_CASE("narrowing a string may fail") {
  CHECK(conversion("c", "text", "character varying(20)").may_fail);
  CHECK(conversion("c", "character varying(20)", "character varying(10)").may_fail);
}

TEST_CASE("numbers grow without USING and rewrite the table") {
  const auto how = conversion("c", "integer", "bigint");
  CHECK(how.using_sql.empty());
  CHECK(how.rewrites);
  CHECK_FALSE(how.may_fail);
}

TEST_CASE("a numeric with room to spare is not rewritten") {
  CHECK_FALSE(conversion("c", "numeric(10,2)", "numeric(12,2)").rewrites);
  CHECK_FALSE(conversion("c", "numeric(10,2)", "numeric").rewrites);
  CHECK(conversion("c", "numeric(10,2)", "numeric(10,4)").may_fail);
}

TEST_CASE("what a type rounds or cuts off without an error is lost") {
  for (const auto& [from, to] :
       {std::pair{"numeric(10,4)", "numeric(10,2)"}, std::pair{"numeric", "numeric(10,2)"},
        std::pair{"numeric(10,2)", "integer"}, std::pair{"double precision", "integer"},
        std::pair{"timestamp with time zone", "date"},
        std::pair{"timestamp(6) without time zone", "timestamp(3) without time zone"},
        std::pair{"timestamp without time zone", "timestamp(3) with time zone"}, std::pair{"text", "date"},
        std::pair{"text", "numeric(10,2)"}, std::pair{"integer", "boolean"}}) {
    INFO(from << " to " << to);
    CHECK(conversion("c", from, to).values == Values::lost);
  }
}

TEST_CASE("what fails on a value it cannot hold loses nothing") {
  for (const auto& [from, to] :
       {std::pair{"bigint", "integer"}, std::pair{"text", "character varying(20)"},
        std::pair{"numeric(10,2)", "numeric(8,2)"}, std::pair{"integer", "numeric(5,2)"},
        std::pair{"date", "timestamp(3) without time zone"},
        std::pair{"timestamp(3) with time zone", "timestamp(6) with time zone"}}) {
    INFO(from << " to " << to);
    CHECK(conversion("c", from, to).values == Values::kept);
  }
}

TEST_CASE("where no cast is known the values go through text") {
  CHECK(conversion("c", "text", "integer").using_sql == "c::text::integer");
  CHECK(conversion("c", "uuid", "public.\"Role\"").using_sql == "c::text::public.\"Role\"");
  CHECK(conversion("c", "text[]", "integer[]").using_sql == "c::text[]::integer[]");
  CHECK(conversion("c", "text", "integer").may_fail);
}

TEST_CASE("a value becomes a list of one, and only a list of one its value") {
  const auto forth = conversion("c", "integer", "integer[]"), back = conversion("c", "integer[]", "integer");
  CHECK(forth.using_sql == "CASE WHEN c IS NOT NULL THEN ARRAY[c] END");
  CHECK_FALSE(forth.may_fail);
  CHECK(back.may_fail);
  CHECK_FALSE(back.takes_nulls_only);
  CHECK(conversion("c", "xml[]", "xml").values == Values::lost);
}

TEST_CASE("bits are looked at where there is a limit") {
  CHECK_FALSE(conversion("c", "bit(4)", "bit varying").rewrites);
  CHECK_FALSE(conversion("c", "bit(4)", "bit varying(9)").may_fail);
  CHECK(conversion("c", "bit(4)", "bit varying(3)").may_fail);
}

TEST_CASE("a list of numbers has no value that is a number, nor a number one that is a list") {
  CHECK(conversion("c", "integer[]", "bigint").takes_nulls_only);
  CHECK(conversion("c", "integer", "bigint[]").takes_nulls_only);
  CHECK_FALSE(conversion("c", "text", "integer[]").takes_nulls_only);
  CHECK_FALSE(conversion("c", "integer[]", "text").takes_nulls_only);
  CHECK_FALSE(conversion("c", "integer[]", "bigint[]").takes_nulls_only);
}

TEST_CASE("anything becomes text by assignment") {
  CHECK(conversion("c", "public.\"Role\"", "text").using_sql.empty());
  CHECK(conversion("c", "jsonb", "text").using_sql.empty());
}

TEST_CASE("an interval loses the fields that are smaller than those it is to keep") {
  CHECK(conversion("c", "interval", "interval day").values == Values::lost);
  CHECK(conversion("c", "interval", "interval(2)").values == Values::lost);
  CHECK(conversion("c", "interval second(3)", "interval day to second(2)").values == Values::lost);
  CHECK(conversion("c", "interval day", "interval").values == Values::kept);
  CHECK_FALSE(conversion("c", "interval day", "interval hour to minute").rewrites);
}

TEST_CASE("a timestamp gets a time zone without being written anew, unless it is rounded") {
  CHECK_FALSE(conversion("c", "timestamp without time zone", "timestamp with time zone").rewrites);
  CHECK(conversion("c", "timestamp without time zone", "timestamp(3) with time zone").rewrites);
  CHECK(conversion("c", "timestamp without time zone[]", "timestamp with time zone[]").rewrites);
}

TEST_CASE("text is cut off to become a name") {
  CHECK(conversion("c", "text", "name").values == Values::lost);
  CHECK(conversion("c", "text", "name").using_sql.empty());
}

TEST_CASE("boolean and integer have an explicit cast of their own") {
  CHECK(conversion("c", "boolean", "integer").using_sql == "c::integer");
}

TEST_CASE("the element of a type is found behind modifiers and brackets") {
  CHECK(element_type("public.\"Role\"[]") == "public.\"Role\"");
  CHECK(element_type("timestamp(3) without time zone[]") == "timestamp without time zone");
  CHECK(element_type("public.\"odd (name)\"") == "public.\"odd (name)\"");
}

TEST_CASE("constants and the transaction's time are computed once, all else row by row") {
  for (const std::string once :
       {"0", "'x'::character varying(30)", "now()", "CURRENT_TIMESTAMP", "'{}'::text[]", "'a(b)'::text"}) {
    INFO(once);
    CHECK(is_computed_once(once));
  }
  for (const std::string each :
       {"gen_random_uuid()", "nextval('public.s'::regclass)", "('x'::text || random())"}) {
    INFO(each);
    CHECK_FALSE(is_computed_once(each));
  }
}

}  // namespace
}  // namespace plumb::plan
