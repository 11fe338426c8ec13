#include "base/error.hpp"
#include "base/text.hpp"
#include "plan/plan.hpp"

namespace plumb::plan {
namespace {

Json number_or_null(const std::optional<std::int64_t>& number) { return number ? Json(*number) : Json(); }

Json to_json(const Hazard& hazard) {
  return {{"kind", to_string(hazard.kind)},
          {"message", hazard.message},
          {"rows", number_or_null(hazard.rows)},
          {"bytes", number_or_null(hazard.bytes)},
          {"exact", hazard.exact}};
}

Json to_json(const Statement& statement) {
  Json hazards = Json::array();
  for (const auto& hazard : statement.hazards) hazards.push_back(to_json(hazard));
  return {{"sql", statement.sql},
          {"change", statement.change},
          {"object", statement.object},
          {"lock", statement.lock},
          {"timeouts",
           {{"lock_ms", statement.lock_timeout_ms}, {"statement_ms", statement.statement_timeout_ms}}},
          {"hazards", hazards},
          {"inverse", {{"sql", statement.inverse.sql}, {"restores", to_string(statement.inverse.restores)}}}};
}

Json to_json(const std::vector<schema::Name>& names) {
  Json out = Json::array();
  for (const auto& name : names) out.push_back({name.schema, name.name});
  return out;
}

Json to_json(const Group& group) {
  Json statements = Json::array();
  for (const auto& statement : group.statements) statements.push_back(to_json(statement));
  return {{"transactional", group.transactional},
          {"statements", statements},
          {"relations", to_json(group.relations)},
          {"types", to_json(group.types)},
          {"objects", group.objects},
          {"from", group.from},
          {"to", group.to}};
}

Json to_json(const Side& side) { return {{"source", side.source}, {"fingerprint", side.fingerprint}}; }

template <class E>
E from_word(std::string_view word, int count) {
  for (int i = 0; i < count; ++i)
    if (to_string(static_cast<E>(i)) == word) return static_cast<E>(i);
  throw Error::refused("the plan holds the word \"" + std::string(word) +
                       "\", which this plumb does not know")
      .next("use the version of plumb that wrote the plan");
}

constexpr int hazard_kinds = static_cast<int>(HazardKind::unknown) + 1;
constexpr int restores_kinds = static_cast<int>(Restores::nothing) + 1;

std::optional<std::int64_t> optional_number(const Json& value) {
  return value.is_null() ? std::nullopt : std::optional(value.get<std::int64_t>());
}

Hazard hazard_from(const Json& json) {
  return {from_word<HazardKind>(json.at("kind").get<std::string>(), hazard_kinds), json.at("message"),
          optional_number(json.at("rows")), optional_number(json.at("bytes")), json.at("exact")};
}

Statement statement_from(const Json& json) {
  Statement out;
  out.sql = json.at("sql");
  out.change = json.at("change");
  out.object = json.at("object");
  out.lock = json.at("lock");
  out.lock_timeout_ms = json.at("timeouts").at("lock_ms");
  out.statement_timeout_ms = json.at("timeouts").at("statement_ms");
  for (const auto& hazard : json.at("hazards")) out.hazards.push_back(hazard_from(hazard));
  out.inverse.sql = json.at("inverse").at("sql").get<std::vector<std::string>>();
  out.inverse.restores =
      from_word<Restores>(json.at("inverse").at("restores").get<std::string>(), restores_kinds);
  return out;
}

std::vector<schema::Name> names_from(const Json& json) {
  std::vector<schema::Name> out;
  for (const auto& name : json) out.push_back({name.at(0), name.at(1)});
  return out;
}

Group group_from(const Json& json) {
  Group out;
  out.transactional = json.at("transactional");
  for (const auto& statement : json.at("statements")) out.statements.push_back(statement_from(statement));
  out.relations = names_from(json.at("relations"));
  out.types = names_from(json.at("types"));
  out.objects = json.at("objects").get<std::vector<std::string>>();
  out.from = json.at("from").get<schema::Fingerprints>();
  out.to = json.at("to").get<schema::Fingerprints>();
  return out;
}

Side side_from(const Json& json) { return {json.at("source"), json.at("fingerprint")}; }

Plan plan_from(const Json& json) {
  Plan plan;
  plan.id = json.at("id");
  plan.version = json.at("plumb");
  plan.target = json.at("target");
  plan.settings = json.at("settings");
  plan.from = side_from(json.at("from"));
  plan.to = side_from(json.at("to"));
  for (const auto& group : json.at("groups")) plan.groups.push_back(group_from(group));
  for (const auto& near : json.at("unmanaged"))
    plan.unmanaged.push_back({near.at("object"), near.at("note")});
  plan.renames = json.at("renames");
  plan.proved = json.at("proved");
  plan.server_major = json.at("server_major");
  return plan;
}

void expect_format(const Json& json) {
  if (!json.is_object() || !json.contains("format") || !json.at("format").is_number_integer())
    throw Error::refused("this is not a plan").next("make one with plumb diff --format json");
  if (json.at("format") == format_version) return;
  throw Error::refused("the plan has format " + json.at("format").dump() + ", this plumb reads " +
                       std::to_string(format_version))
      .next("use the version of plumb that wrote the plan");
}

Plan read(const Json& json) {
  try {
    return plan_from(json);
  } catch (const Json::exception& error) {
    throw Error::refused("the plan is not complete")
        .because(error.what())
        .next("make it again with plumb diff");
  }
}

Error changed_plan() {
  return Error::refused("the plan is not what it says it is")
      .because("its content does not give the id it bears: it was changed after it was made")
      .next("make it again with plumb diff");
}

}  // namespace

Json to_json(const Plan& plan) {
  Json groups = Json::array(), unmanaged = Json::array();
  for (const auto& group : plan.groups) groups.push_back(to_json(group));
  for (const auto& near : plan.unmanaged) unmanaged.push_back({{"object", near.object}, {"note", near.note}});
  return {{"format", format_version},  {"id", plan.id},
          {"plumb", plan.version},     {"target", plan.target},
          {"settings", plan.settings}, {"from", to_json(plan.from)},
          {"to", to_json(plan.to)},    {"groups", groups},
          {"unmanaged", unmanaged},    {"renames", plan.renames},
          {"proved", plan.proved},     {"server_major", plan.server_major}};
}

// A document that says more than a plan can hold is refused too: nothing in it may escape the digest.
Plan from_json(const Json& json) {
  expect_format(json);
  Plan plan = read(json);
  const auto claimed = plan.id;
  seal(plan);
  if (plan.id != claimed || to_json(plan) != json) throw changed_plan();
  return plan;
}

Plan parse_plan(std::string_view bytes) {
  const Json json = parse_json(bytes, "the plan");
  if (canonical(json) != trim(bytes))
    throw Error::refused("the plan is not in its canonical form")
        .because("it was written or changed by something else than plumb")
        .next("make it again with plumb diff");
  return from_json(json);
}

}  // namespace plumb::plan
