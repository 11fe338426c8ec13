#include "schema/fingerprint.hpp"

#include "sample.hpp"
#include "schema/fields.hpp"
#include "support/catch.hpp"

using namespace plumb::schema;

namespace {

/// Changes a value into another one of its type.
void disturb(std::string& value) { value += "x"; }
void disturb(bool& value) { value = !value; }
void disturb(Name& value) { value.name += "x"; }
void disturb(Properties& value) { value.set("comment", value["comment"] + "x"); }
template <class T>
requires std::is_integral_v<T>
void disturb(T& value) { value += 1; }
template <class E>
requires std::is_enum_v<E>
void disturb(E& value) { value = static_cast<E>((static_cast<int>(value) + 1) % 3); }
template <class T>
void disturb(std::vector<T>& value) {
  value.emplace_back();
}

/// Expects that each field of the object `pick` chooses changes the fingerprint of the sample.
template <class Pick>
void expect_every_field_counts(Pick pick) {
  const auto before = fingerprint(test::sample());
  std::vector<std::string> names;
  auto model = test::sample();
  visit_fields(pick(model), [&](std::string name, auto&) { names.push_back(name); });
  for (const auto& name : names) {
    model = test::sample();
    visit_fields(pick(model), [&](std::string field, auto& member) {
      if (field == name) disturb(member);
    });
    INFO(name);
    CHECK(fingerprint(model) != before);
  }
}

}  // namespace

TEST_CASE("a fingerprint covers every field of every object") {
  expect_every_field_counts([](Model & m) -> auto& { return m.enums[0]; });
  expect_every_field_counts([](Model & m) -> auto& { return m.sequences[0]; });
  expect_every_field_counts([](Model & m) -> auto& { return m.tables[0]; });
  expect_every_field_counts([](Model & m) -> auto& { return m.tables[0].columns[0]; });
  expect_every_field_counts([](Model & m) -> auto& { return m.tables[0].constraints[0]; });
  expect_every_field_counts([](Model & m) -> auto& { return m.tables[0].indexes[0]; });
  expect_every_field_counts([](Model & m) -> auto& { return m.tables[0].indexes[0].keys[0]; });
  expect_every_field_counts([](Model & m) -> auto& { return m.objects[1]; });
}

TEST_CASE("a fingerprint is free of column order") {
  auto model = test::sample();
  std::swap(model.tables[0].columns[0], model.tables[0].columns[1]);
  CHECK(fingerprint(model) == fingerprint(test::sample()));
}

TEST_CASE("a fingerprint covers the names of columns") {
  auto model = test::sample();
  model.tables[0].columns[0].name = "other";
  CHECK(fingerprint(model) != fingerprint(test::sample()));
}

TEST_CASE("moving text between fields changes the fingerprint") {
  auto a = test::sample(), b = test::sample();
  a.enums[0].values = {"ab", "c"};
  b.enums[0].values = {"a", "bc"};
  CHECK(fingerprint(a) != fingerprint(b));
}

TEST_CASE("each object has a fingerprint of its own under a readable name") {
  const auto all = fingerprints(test::sample());
  CHECK(all.size() == 5);
  CHECK(all.contains("enum public.Role"));
  CHECK(all.contains("schema sales"));
  CHECK(all.contains("sequence public.order_id_seq"));
  CHECK(all.contains("table public.order"));
  CHECK(all.contains("trigger public.order.audit"));
}

TEST_CASE("a fingerprint is free of owners and privileges") {
  auto model = test::sample();
  model.tables[0].rights = {};
  model.tables[0].columns[0].privileges.clear();
  CHECK(fingerprint(model) == fingerprint(test::sample()));
}

TEST_CASE("the rules of version 2 do not change unnoticed") {
  CHECK(fingerprint_version == 2);
  CHECK(fingerprint(test::sample()) == "ab93af68b380c2de944a7a7ea5de720fb744fff497f4b3195d04581238a61f7d");
}
