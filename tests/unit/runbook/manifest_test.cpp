#include "base/error.hpp"
#include "runbook/runbook.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::runbook;

namespace {

Source source_named(const std::string& name, const std::string& text = "") {
  Source source;
  source.name = name;
  source.path = "runbooks/" + name + ".lua";
  source.text = text;
  return source;
}

Json manifest_json() {
  return {{"name", "archive"},
          {"version", "1.2.0"},
          {"summary", "Moves old orders away"},
          {"needs", {"target.apply"}},
          {"params",
           {{"days", {{"type", "integer"}, {"default", 90}}},
            {"mode", {{"choices", {"slow", "fast"}}, {"default", "slow"}}},
            {"table", {{"help", "what to archive"}}},
            {"vacuum", {{"type", "boolean"}, {"default", true}}}}}};
}

Manifest manifest() { return manifest_from_json(manifest_json(), source_named("archive")); }

std::string refusal(const std::function<void()>& act) {
  try {
    act();
  } catch (const Error& e) {
    CHECK(e.code == Exit::usage);
    return e.text();
  }
  return "no error";
}

std::string refusal_of(const std::string& key, const Json& value) {
  Json json = manifest_json();
  json[key] = value;
  return refusal([&] { manifest_from_json(json, source_named("archive")); });
}

}  // namespace

TEST_CASE("a manifest comes back from its JSON as it was") {
  CHECK(to_json(manifest_from_json(to_json(manifest()), source_named("archive"))) == to_json(manifest()));
}

TEST_CASE("a manifest that does not fit is refused with what is wrong") {
  CHECK_THAT(refusal_of("name", "other"), test::ContainsSubstring("calls itself other"));
  CHECK_THAT(refusal_of("version", "one"), test::ContainsSubstring("not of the form 1.2.3"));
  CHECK_THAT(refusal_of("sumary", "x"), test::ContainsSubstring("did you mean summary?"));
  CHECK_THAT(refusal_of("needs", "target.apply"), test::ContainsSubstring("list of texts"));
  CHECK_THAT(refusal_of("params", {{"a", {{"type", "date"}}}}), test::ContainsSubstring("unknown type date"));
  CHECK_THAT(refusal_of("params", {{"a", {{"type", "integer"}, {"default", "x"}}}}),
             test::ContainsSubstring("not of type integer"));
}

TEST_CASE("an empty list of needs may be an empty table") {
  Json json = manifest_json();
  json["needs"] = Json::object();
  CHECK(manifest_from_json(json, source_named("archive")).needs.empty());
}

TEST_CASE("steps are read from the text") {
  const auto source = source_named("archive", R"(run:step("check", f) run:step "move" run:step(name, f))");
  CHECK(manifest_from_json(manifest_json(), source).steps == std::vector<std::string>{"check", "move"});
}

TEST_CASE("parameters are typed and have their defaults") {
  const Json values =
      resolve_parameters(manifest(), {{"table", "orders"}, {"days", "30"}, {"vacuum", "false"}});
  CHECK(values == Json{{"table", "orders"}, {"days", 30}, {"vacuum", false}, {"mode", "slow"}});
}

TEST_CASE("parameters that do not fit are refused with what is wrong") {
  const auto resolving = [](std::map<std::string, std::string> given) {
    return refusal([&] { resolve_parameters(manifest(), given); });
  };
  CHECK_THAT(resolving({}), test::ContainsSubstring("needs the parameter table"));
  CHECK_THAT(resolving({{"tabel", "x"}}), test::ContainsSubstring("did you mean table?"));
  CHECK_THAT(resolving({{"table", "x"}, {"days", "3.5"}}),
             test::ContainsSubstring("a whole number, not 3.5"));
  CHECK_THAT(resolving({{"table", "x"}, {"vacuum", "yes"}}),
             test::ContainsSubstring("true or false, not yes"));
  CHECK_THAT(resolving({{"table", "x"}, {"mode", "mid"}}), test::ContainsSubstring("one of slow, fast"));
}
