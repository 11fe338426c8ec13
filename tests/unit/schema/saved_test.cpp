#include "base/error.hpp"
#include "sample.hpp"
#include "schema/fields.hpp"
#include "schema/fingerprint.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::schema;

namespace {

std::string refusal(const Json& json) {
  try {
    from_json(json);
    return "accepted";
  } catch (const Error& e) {
    CHECK(e.code == Exit::usage);
    return e.message;
  }
}

}  // namespace

TEST_CASE("a saved model reads back exactly") {
  const auto model = schema::test::sample();
  const auto text = to_json(model).dump();
  const auto back = from_json(Json::parse(text));
  CHECK(to_json(back).dump() == text);
  CHECK(fingerprint(back) == fingerprint(model));
  CHECK(back.names_of(Kind::schema) == model.names_of(Kind::schema));
  CHECK(back.server_version == model.server_version);
  CHECK(back.dependencies == model.dependencies);
  CHECK(back.tables[0].rights.privileges == model.tables[0].rights.privileges);
  CHECK(equal(back.tables[0].columns, model.tables[0].columns));
  CHECK(back.tables[0].columns[1].name == "total");
}

TEST_CASE("odd names survive saving") {
  Model model;
  model.enums = {{{"a \"b\"\n", "日本"}, {"", "it's", "\\"}, {}, {}}};
  const auto back = from_json(Json::parse(to_json(model).dump()));
  CHECK(back.enums[0].name == model.enums[0].name);
  CHECK(back.enums[0].values == model.enums[0].values);
}

TEST_CASE("a model that is not one is refused at the place that is wrong") {
  auto json = to_json(schema::test::sample());
  CHECK(refusal(Json::array()) == "this is not a saved model: format must be an object");
  json["tables"][0]["columns"][1]["type"] = 5;
  CHECK(refusal(json) == "this is not a saved model: tables[0].columns[1].type must be a text");
  json["tables"][0]["columns"][1].erase("type");
  CHECK(refusal(json) == "this is not a saved model: tables[0].columns[1].type is missing");
  json["tables"][0]["kind"] = "heap";
  CHECK(refusal(json) == "this is not a saved model: tables[0].kind is \"heap\", which is not known");
}

TEST_CASE("attributes of a saved model are texts by name") {
  auto json = to_json(schema::test::sample());
  CHECK(json["tables"][0]["more"] == Json{{"partition key", "LIST (id)"}});
  json["tables"][0]["more"]["partition key"] = 5;
  CHECK(refusal(json) == "this is not a saved model: tables[0].more.partition key must be a text");
  json["tables"][0]["more"] = Json::array();
  CHECK(refusal(json) == "this is not a saved model: tables[0].more must be an object");
}

TEST_CASE("numbers of a saved model have to fit") {
  auto json = to_json(schema::test::sample());
  json["sequences"][0]["cache"] = 18446744073709551615u;
  CHECK(refusal(json) == "this is not a saved model: sequences[0].cache must be a whole number");
  json["sequences"][0]["cache"] = 1.5;
  CHECK(refusal(json) == "this is not a saved model: sequences[0].cache must be a whole number");
}

TEST_CASE("a model of a newer format is refused") {
  auto json = to_json(schema::test::sample());
  json["format"] = 3;
  CHECK(refusal(json) == "the saved model has format 3, this plumb reads format 2");
}
