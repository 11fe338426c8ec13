#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "prisma/resolve.hpp"

namespace plumb::prisma {
namespace {

using schema::Action;

std::string names_of(const std::vector<const Field*>& fields) {
  std::vector<std::string> names;
  for (const auto* field : fields) names.emplace_back(field->name());
  return join(names, ", ");
}

/// Whether the fields tell rows apart: false for some rows only, nothing for none.
std::optional<bool> uniqueness_of(const ModelType& model, std::vector<const Field*> fields) {
  std::sort(fields.begin(), fields.end());
  const auto found = model.identifying.find(fields);
  return found == model.identifying.end() ? std::nullopt : std::optional(found->second);
}

bool is_same_type(const Field& a, const Field& b) {
  if (a.kind != b.kind || a.is_list() != b.is_list()) return false;
  if (a.kind == FieldKind::scalar) return a.scalar == b.scalar;
  return a.kind == FieldKind::enumeration ? a.enumeration == b.enumeration : a.type.full == b.type.full;
}

class ForeignKeyCheck {
 public:
  ForeignKeyCheck(const Relation& relation, const Config& config, Problems& problems)
      : forward_(relation.forward), back_(relation.back), config_(config), problems_(problems) {}

  void check(bool is_one_to_one);

 private:
  const RelationEnd& forward_;
  const RelationEnd& back_;
  const Config& config_;
  Problems& problems_;

  bool has_both_lists();
  bool names_each_once();
  void check_back(bool is_one_to_one);
  void check_types();
  void check_references();
  void check_arity();
  void check_uniqueness();
  void check_actions();
};

/// False when the side with the foreign key does not say which fields it is made of.
bool ForeignKeyCheck::has_both_lists() {
  if (!forward_.has_fields || !forward_.has_references) {
    const auto missing = forward_.has_fields       ? "references"
                         : forward_.has_references ? "fields"
                                                   : "fields and references";
    problems_.add(forward_.place,
                  "relation " + quoted_field(forward_) + " does not say its " + std::string(missing),
                  "write @relation(fields: [a column of " + std::string(forward_.model->name()) +
                      "], references: [a unique field of " + std::string(back_.model->name()) + "])");
    return false;
  }
  if (forward_.fields.empty() || forward_.references.empty()) return false;
  if (forward_.fields.size() == forward_.references.size()) return true;
  problems_.add(forward_.place,
                "relation " + quoted_field(forward_) + " names " +
                    plural(static_cast<std::int64_t>(forward_.fields.size()), "field") + " and " +
                    plural(static_cast<std::int64_t>(forward_.references.size()), "reference"),
                "name as many references as fields");
  return false;
}

bool ForeignKeyCheck::names_each_once() {
  for (const auto* fields : {&forward_.fields, &forward_.references}) {
    std::set<const Field*> seen;
    for (const auto* field : *fields) {
      if (seen.insert(field).second) continue;
      problems_.add(forward_.place, "field \"" + std::string(field->name()) + "\" is named twice");
      return false;
    }
  }
  return true;
}

void ForeignKeyCheck::check_back(bool is_one_to_one) {
  if (back_.has_fields || back_.has_references)
    problems_.add(back_.place, "both sides of relation " + quoted_field(back_) + " name fields or references",
                  "name them on one side only");
  if (back_.on_delete || back_.on_update)
    problems_.add(back_.place, "referential actions stand on the side that has the fields",
                  "move them to \"" + std::string(forward_.field->name()) + "\" of " +
                      std::string(forward_.model->name()));
  if (is_one_to_one && back_.field->is_required())
    problems_.add(back_.field->node->type_place,
                  "no database can promise that " + quoted_field(back_) + " exists",
                  "write " + std::string(back_.field->node->type) + "?");
}

void ForeignKeyCheck::check_types() {
  for (std::size_t i = 0; i < forward_.fields.size(); ++i) {
    const auto &field = *forward_.fields[i], &reference = *forward_.references[i];
    if (is_same_type(field, reference)) continue;
    problems_.add(forward_.place, "field \"" + std::string(field.name()) + "\" has another type than \"" +
                                      std::string(reference.name()) + "\" of \"" +
                                      std::string(back_.model->name()) + "\", which it references");
  }
}

void ForeignKeyCheck::check_references() {
  const auto uniqueness = uniqueness_of(*back_.model, forward_.references);
  if (uniqueness == true) return;
  const auto names = names_of(forward_.references);
  if (uniqueness == false && config_.has_foreign_keys)
    return problems_.add(forward_.place,
                         "\"" + names + "\" of \"" + std::string(back_.model->name()) +
                             "\" is unique in some rows only, and PostgreSQL takes no foreign key to it",
                         "leave its where out, or reference other fields");
  if (uniqueness) return;
  problems_.add(
      forward_.place,
      "\"" + names + "\" of \"" + std::string(back_.model->name()) +
          "\" is not unique, and cannot be referenced",
      forward_.references.size() == 1 ? "add @unique to " + names : "add @@unique([" + names + "])");
}

void ForeignKeyCheck::check_arity() {
  if (!forward_.field->is_required()) return;
  for (const auto* field : forward_.fields) {
    if (field->is_required()) continue;
    problems_.add(forward_.place,
                  "relation " + quoted_field(forward_) + " is required, but its field \"" +
                      std::string(field->name()) + "\" is not",
                  "write " + std::string(forward_.field->node->type) + "?, or make the field required");
  }
}

/// True when a key has the fields in this order; Prisma takes no other.
bool is_key(const ModelType& model, const std::vector<const Field*>& fields) {
  return std::any_of(model.keys.begin(), model.keys.end(), [&](const Key& key) {
    return key.kind != KeyKind::index &&
           std::equal(key.parts.begin(), key.parts.end(), fields.begin(), fields.end(),
                      [](const KeyPart& part, const Field* field) { return part.field == field; });
  });
}

void ForeignKeyCheck::check_uniqueness() {
  if (forward_.model->is_view || is_key(*forward_.model, forward_.fields)) return;
  const auto names = names_of(forward_.fields);
  problems_.add(forward_.place,
                "a one-to-one relation needs unique fields, and \"" + names + "\" is not unique",
                (forward_.fields.size() == 1 ? "add @unique to " + names : "add @@unique([" + names + "])") +
                    ", or make the other side a list");
}

/// Without foreign keys Prisma carries the actions out itself, and can do less than the server.
void ForeignKeyCheck::check_actions() {
  if (config_.has_foreign_keys) return;
  const bool has_required = std::any_of(forward_.fields.begin(), forward_.fields.end(),
                                        [](const auto* field) { return field->is_required(); });
  for (const auto& action : {forward_.on_delete, forward_.on_update}) {
    if (action == Action::set_default || action == Action::no_action)
      problems_.add(forward_.place,
                    std::string(action == Action::no_action ? "NoAction" : "SetDefault") +
                        " does not exist with relationMode = \"prisma\"",
                    "write Restrict, Cascade or SetNull");
    if (action == Action::set_null && has_required)
      problems_.add(forward_.place, "SetNull needs optional fields",
                    "make " + names_of(forward_.fields) + " optional, or choose another action");
  }
}

void ForeignKeyCheck::check(bool is_one_to_one) {
  check_back(is_one_to_one);
  if (!has_both_lists() || !names_each_once()) return;
  check_types();
  check_references();
  check_arity();
  check_actions();
  if (is_one_to_one) check_uniqueness();
}

}  // namespace

void check_foreign_key(const Relation& relation, bool is_one_to_one, const Config& config,
                       Problems& problems) {
  ForeignKeyCheck(relation, config, problems).check(is_one_to_one);
}

void check_many_to_many(const Relation& relation, Problems& problems) {
  for (const auto* end : {&relation.forward, &relation.back}) {
    const auto& model = *end->field->related;
    if (model.is_view || end->model->is_view) {
      problems.add(end->place, "a view cannot be part of a many-to-many relation");
      continue;
    }
    if (end->has_fields || end->has_references || end->on_delete || end->on_update)
      problems.add(end->place, "an implicit many-to-many relation has no fields, references or actions",
                   "write a model for the table between, or leave them out");
    const auto* id = model.id();
    if (!id || id->parts.size() != 1)
      problems.add(end->place,
                   "model \"" + std::string(model.name()) +
                       "\" has no id of one field, which a many-to-many relation needs",
                   "write a model for the table between, or give it an @id");
  }
}

}  // namespace plumb::prisma
