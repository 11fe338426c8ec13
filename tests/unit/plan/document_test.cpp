#include "base/error.hpp"
#include "base/text.hpp"
#include "plan/planner.hpp"
#include "support/catch.hpp"

namespace plumb::plan {
namespace {

Plan sample() {
  Plan plan;
  plan.settings = default_settings();
  plan.from = {"env:prod", "aaaa"};
  plan.to = {"prisma:schema.prisma", ""};
  Statement statement;
  statement.sql = "ALTER TABLE public.\"a\nb\" DROP COLUMN mail";
  statement.change = "DropColumn";
  statement.object = "column public.a\nb.mail";
  statement.lock = "ACCESS EXCLUSIVE";
  statement.hazards = {{HazardKind::data_loss, "all its values are gone", 12345, 1200000, true},
                       {HazardKind::full_scan, "all rows are read", std::nullopt, std::nullopt, false}};
  statement.inverse = {{"ALTER TABLE public.a ADD COLUMN mail text"}, Restores::shape};
  Group group;
  group.statements = {statement};
  group.relations = {{"public", "a"}};
  group.types = {{"public", "Role"}};
  group.from = {{"table public.a", "1"}};
  plan.groups = {group};
  plan.unmanaged = {{"check public.a.c", "kept"}};
  seal(plan);
  return plan;
}

TEST_CASE("a sealed plan is read back as it was written") {
  const auto plan = sample();
  const auto bytes = canonical(to_json(plan));
  CHECK(canonical(to_json(parse_plan(bytes))) == bytes);
  CHECK(parse_plan(bytes).id == plan.id);
}

TEST_CASE("a plan altered by any one byte is refused") {
  const auto bytes = canonical(to_json(sample()));
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    auto altered = bytes;
    altered[i] = altered[i] == 'x' ? 'y' : 'x';
    INFO(altered.substr(i < 20 ? 0 : i - 20, 40));
    CHECK_THROWS_AS(parse_plan(altered), Error);
  }
}

TEST_CASE("a plan with a key of its own or not in canonical form is refused") {
  auto json = to_json(sample());
  CHECK_THROWS_AS(parse_plan(json.dump(1)), Error);
  json["extra"] = 1;
  CHECK_THROWS_AS(from_json(json), Error);
}

TEST_CASE("a plan of another format is refused with the version to use") {
  auto json = to_json(sample());
  json["format"] = 2;
  CHECK_THROWS_WITH(from_json(json), test::ContainsSubstring("format 2"));
}

TEST_CASE("the id does not change when a plan is sealed again") {
  auto plan = sample();
  const auto id = plan.id;
  seal(plan);
  CHECK(plan.id == id);
}

TEST_CASE("only losses and the unknown ask for consent, numbered in plan order") {
  const auto plan = sample();
  const auto questions = consent_questions(plan);
  REQUIRE(questions.size() == 1);
  CHECK(questions[0].id == "hazard.1");
  CHECK(questions[0].hazard->rows == 12345);
}

TEST_CASE("plan.sql explains each statement and keeps names out of its own lines") {
  const auto sql = to_sql(sample());
  CHECK_THAT(sql, test::ContainsSubstring("BEGIN;"));
  CHECK_THAT(sql, test::ContainsSubstring("SET LOCAL lock_timeout = '500ms';"));
  CHECK_THAT(sql,
             test::ContainsSubstring("hazard: data_loss: all its values are gone (12,345 rows, 1.2 MB)"));
  CHECK_THAT(sql, test::ContainsSubstring("inverse, restores shape:"));
  CHECK_THAT(sql, test::ContainsSubstring("-- not managed: check public.a.c: kept"));
  CHECK_THAT(sql, !test::ContainsSubstring("\nb.mail"));
}

TEST_CASE("plan.sql of an empty plan has comment lines only") {
  for (const auto& line : split(to_sql(Plan{}), '\n')) CHECK((line.empty() || line.starts_with("--")));
}

TEST_CASE("the text of a plan has one aligned line a statement") {
  CHECK(to_text(sample(), false) ==
        "- column public.a\\nb.mail  data_loss, full_scan  12,345 rows  1.2 MB\n");
}

TEST_CASE("settings cannot carry a statement into plan.sql") {
  auto plan = sample();
  plan.settings["search_path"] = "public; DROP TABLE a; --";
  CHECK_THAT(to_sql(plan), test::ContainsSubstring("= \"public; DROP TABLE a; --\";"));
}

}  // namespace
}  // namespace plumb::plan
