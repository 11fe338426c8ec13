#include "plan/part.hpp"

#include "plan/keys.hpp"

namespace plumb::plan {

Step part_step(Phase phase, const std::string& change, const schema::Name& table,
               const schema::ObjectId& part, std::string sql, const char* lock) {
  auto step = make_step(phase, change, part, std::move(sql));
  step.statement.lock = lock;
  if (phase >= Phase::create_schema) step.needs = {keys::table(table)};  // else it is the table before
  step.uses = {keys::table(table)};
  step.relations = {table};
  return step;
}

void stand_on(Step& step, const schema::Name& table, const std::vector<std::string>& columns) {
  for (const auto& column : columns) {
    step.needs.push_back(keys::column(table, column));
    step.needs.push_back(keys::altered(table, column));
  }
}

void free_names_along(const Draft& draft, const schema::Name& relation, Step& step) {
  for (const auto* object : draft.sitting_on(relation))
    if (object->kind == schema::Kind::index || object->kind == schema::Kind::statistics)
      for (auto& key : keys::made_by(*object)) step.removes.push_back(std::move(key));
}

void have_stood_on(Step& step, const schema::Name& table, const std::vector<std::string>& columns) {
  for (const auto& column : columns) {
    step.uses.push_back(keys::column(table, column));
    step.uses.push_back(keys::unaltered(table, column));
  }
}

schema::ObjectId part_id(schema::Kind kind, const schema::Name& table, const std::string& name) {
  return {kind, table.schema, table.name, name};
}

}  // namespace plumb::plan
