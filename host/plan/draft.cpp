#include "plan/draft.hpp"

#include "plan/worklist.hpp"

namespace plumb::plan {

Draft::Draft(const schema::Model& before, const schema::Model& after, const PlanOptions& how)
    : from(before), to(after), options(how), lineage(before, after), row_values(before, after) {
  for (const auto& sequence : from.sequences)
    if (!sequence.owner_column.empty() && !goes_on(sequence))
      owned_[sequence.owner_table].push_back(&sequence);
  for (const auto& object : from.objects)
    if (!object.table.name.empty() && object.kind != schema::Kind::other)
      sitting_[object.table].push_back(&object);
  for (const auto& table : to.tables) {
    parents_.insert(table.parents.begin(), table.parents.end());
    for (const auto& constraint : table.constraints)
      if (constraint.kind == schema::Kind::foreign_key) referred_to_.insert(constraint.references);
  }
}

bool Draft::goes_on(const schema::Sequence& sequence) const {
  const auto* after = to.find_sequence(sequence.name);
  return after &&
         (after->owner_table != sequence.owner_table || after->owner_column != sequence.owner_column);
}

std::vector<const schema::Object*> Draft::sitting_on(const schema::Name& table) const {
  const auto found = sitting_.find(table);
  auto out = found == sitting_.end() ? std::vector<const schema::Object*>() : found->second;
  std::erase_if(out, [&](const auto* object) {
    const auto id = schema::id_of(*object);
    return dropped_parts.contains(id) || gone.contains(id);
  });
  return out;
}

bool Draft::wants(const schema::ObjectId& id) const { return holds(to, id); }

bool Draft::had(const schema::ObjectId& id) const { return holds(from, id); }

std::vector<const schema::Sequence*> Draft::owned_by(const schema::Name& table) const {
  const auto found = owned_.find(table);
  auto out = found == owned_.end() ? std::vector<const schema::Sequence*>() : found->second;
  if (dropped.contains(table))
    std::erase_if(out, [&](const auto* each) { return to.find_sequence(each->name); });
  return out;
}

std::vector<const schema::Sequence*> Draft::kept_from(const schema::Name& table) const {
  const auto found = owned_.find(table);
  auto out = found == owned_.end() ? std::vector<const schema::Sequence*>() : found->second;
  std::erase_if(out, [&](const auto* each) { return !to.find_sequence(each->name); });
  return out;
}

std::vector<const schema::Sequence*> Draft::owned_by(const schema::Name& table,
                                                     const std::string& column) const {
  auto out = owned_by(table);
  const bool is_remade = remade_columns.contains({schema::Kind::column, table.schema, table.name, column});
  std::erase_if(out, [&](const auto* sequence) {
    return sequence->owner_column != column || (is_remade && to.find_sequence(sequence->name));
  });
  return out;
}

const AtRisk* Draft::risk_of(const schema::Name& table) const {
  const auto found = options.at_risk.find(table);
  return found == options.at_risk.end() ? nullptr : &found->second;
}

bool Draft::may_hold_rows(const schema::Name& table) const {
  if (created.contains(table) || is_foreign(table)) return false;
  const auto* risk = risk_of(table);
  return !risk || !risk->exact || risk->rows > 0;
}

bool Draft::is_foreign(const schema::Name& table) const {
  const auto* before = from.find_table(table);
  return before && before->kind == schema::TableKind::foreign;
}

bool Draft::is_online(const schema::Name& table) const { return options.online && may_hold_rows(table); }

Hazard Draft::table_hazard(HazardKind kind, std::string message, const schema::Name& table) const {
  Hazard hazard{kind, std::move(message), std::nullopt, std::nullopt, false};
  if (const auto* risk = risk_of(table)) {
    hazard.rows = risk->rows;
    hazard.bytes = risk->bytes;
    hazard.exact = risk->exact;
  }
  return hazard;
}

Hazard Draft::column_hazard(HazardKind kind, std::string message, const schema::Name& table,
                            const std::string& column) const {
  const auto* risk = risk_of(table);
  if (!risk || !risk->columns.contains(column)) return table_hazard(kind, std::move(message), table);
  const auto& [rows, bytes] = risk->columns.at(column);
  return {kind, std::move(message), rows, bytes, risk->exact};
}

Step make_step(Phase phase, const std::string& change, const schema::ObjectId& object, std::string sql) {
  Step step;
  step.phase = phase;
  step.object = object;
  step.statement.sql = std::move(sql);
  step.statement.change = change;
  step.statement.object = schema::to_string(object);
  return step;
}

std::string change_name(diff::Action action, schema::Kind kind) {
  static constexpr auto words = std::to_array<std::string_view>({"Add", "Drop", "Alter"});
  return std::string(words[static_cast<std::size_t>(action)]) + std::string(schema::noun(kind));
}

bool holds(const schema::Model& model, const schema::ObjectId& id) {
  using schema::Kind;
  const schema::Name name{id.schema, id.name}, parent{id.schema, id.parent};
  if (id.kind == Kind::table) return model.find_table(name);
  if (id.kind == Kind::sequence) return model.find_sequence(name);
  if (id.kind == Kind::enum_type) return model.find_enum(name);
  const auto* table = id.parent.empty() ? nullptr : model.find_table(parent);
  if (table && id.kind == Kind::column) return schema::find_column(*table, id.name);
  return find_constraint(model, id) || (id.kind == Kind::index && find_index(model, id)) ||
         model.find_object(id);
}

}  // namespace plumb::plan
