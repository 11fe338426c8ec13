#include "base/clock.hpp"

#include "base/error.hpp"
#include "support/catch.hpp"

using namespace plumb;

TEST_CASE("times are written and read in UTC") {
  CHECK(utc_text(1795226452) == "2026-11-21T02:00:52Z");
  CHECK(parse_utc("2026-11-21T02:00:52Z") == 1795226452);
}

TEST_CASE("what is not a time is refused") {
  for (const auto* text :
       {"", "2026-11-21 02:00:52", "2026-02-31T00:00:00Z", "2026-11-21T02:00:52+", "20x6-11-21T02:00:52Z"})
    CHECK_THROWS_AS(parse_utc(text), Error);
}

TEST_CASE("durations are read with their unit") {
  CHECK(parse_duration("90s") == 90);
  CHECK(parse_duration("5m") == 300);
  CHECK(parse_duration("24h") == 86400);
  CHECK(parse_duration("7d") == 604800);
}

TEST_CASE("what is not a duration is refused as wrong usage") {
  for (const auto* text : {"", "5", "m", "-5m", "5 m", "5w", "99999999999999999999d", "9999999999999d"}) {
    INFO(text);
    CHECK_THROWS_AS(parse_duration(text), Error);
  }
}

TEST_CASE("durations are told in their two largest units") {
  CHECK(human_duration(0) == "0 s");
  CHECK(human_duration(200) == "3 min 20 s");
  CHECK(human_duration(3600) == "1 h");
  CHECK(human_duration(90061) == "1 d 1 h");
}
