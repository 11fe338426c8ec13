#include <algorithm>

#include "plan/annotations.hpp"
#include "plan/craft.hpp"
#include "plan/keys.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

Step enum_step(Phase phase, const std::string& change, const schema::Enum& type, std::string sql) {
  auto step = make_step(phase, change, schema::id_of(type), std::move(sql));
  step.types = {type.name};
  return step;
}

std::string place_of(const std::vector<std::string>& values, std::size_t index,
                     const std::vector<std::string>& present) {
  if (present.empty()) return "";
  if (index == 0) return " BEFORE " + schema::literal(present.front());
  return values[index - 1] == present.back() ? "" : " AFTER " + schema::literal(values[index - 1]);
}

void insert_after(std::vector<std::string>& present, const std::vector<std::string>& values,
                  std::size_t index) {
  const auto before =
      index == 0 ? present.begin() : std::find(present.begin(), present.end(), values[index - 1]) + 1;
  present.insert(before, values[index]);
}

Step create_type(const schema::Enum& type, const std::string& change) {
  auto step = enum_step(Phase::create_type, change, type, create_enum(type.name, type.values));
  step.statement.inverse = {{"DROP TYPE " + type.name.sql()}, Restores::all};
  step.needs = {keys::schema(type.name.schema)};
  step.makes = {keys::type(type.name.sql())};
  return step;
}

Step drop_type(const Draft& draft, const schema::Enum& type, const std::string& change) {
  auto step = enum_step(Phase::drop_type, change, type, "DROP TYPE " + type.name.sql());
  step.statement.inverse = {{create_enum(type.name, type.values)}, Restores::all};
  for (auto& sql : annotation_statements(draft, step.object))
    step.statement.inverse.sql.push_back(std::move(sql));
  step.uses = {keys::schema(type.name.schema)};
  step.removes = {keys::type(type.name.sql())};
  return step;
}

}  // namespace

void add_enum(Draft& draft, const schema::Enum& type) {
  draft.steps.push_back(create_type(type, "AddEnum"));
  annotate_new(draft, schema::id_of(type));
}

void drop_enum(Draft& draft, const schema::Enum& type) {
  auto step = drop_type(draft, type, "DropEnum");
  step.statement.hazards = {hazard(HazardKind::changes_behaviour, "what uses it fails from now on")};
  draft.steps.push_back(std::move(step));
}

void extend_enum(Draft& draft, const schema::Enum& from, const schema::Enum& to) {
  auto present = from.values;
  Steps steps;
  for (std::size_t i = 0; i < to.values.size(); ++i) {
    if (std::find(present.begin(), present.end(), to.values[i]) != present.end()) continue;
    auto step = enum_step(Phase::create_type, "AlterEnum", from,
                          "ALTER TYPE " + from.name.sql() + " ADD VALUE " + schema::literal(to.values[i]) +
                              place_of(to.values, i, present));
    step.statement.inverse = {{}, Restores::nothing};  // the server has no way to take a value out again
    step.added_value = schema::literal(to.values[i]);
    insert_after(present, to.values, i);
    steps.push_back(std::move(step));
  }
  chain(steps, "values of " + from.name.sql());
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

void remake_enum(Draft& draft, const schema::Enum& from, const schema::Enum& to) {
  draft.steps.push_back(drop_type(draft, from, "AlterEnum"));
  make_enum_again(draft, to);
}

void make_enum_again(Draft& draft, const schema::Enum& type) {
  draft.steps.push_back(create_type(type, "AlterEnum"));
  annotate_new(draft, schema::id_of(type));
}

}  // namespace plumb::plan
