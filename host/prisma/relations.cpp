#include <map>

#include "prisma/arguments.hpp"
#include "prisma/resolve.hpp"

namespace plumb::prisma {
namespace {

using schema::Action;
using syntax::Expression;

/// Both models in order of their names, and the relation's name.
struct GroupKey {
  std::string_view first, second;
  std::string name;
  auto operator<=>(const GroupKey&) const = default;
};

const std::map<std::string_view, Action> k_actions = {{"Cascade", Action::cascade},
                                                      {"Restrict", Action::restrict},
                                                      {"NoAction", Action::no_action},
                                                      {"SetNull", Action::set_null},
                                                      {"SetDefault", Action::set_default}};

class EndReader {
 public:
  explicit EndReader(Problems& problems) : problems_(problems) {}
  RelationEnd read(const ModelType& model, const Field& field);

 private:
  Problems& problems_;

  void read_arguments(RelationEnd& end, Arguments& arguments);
  std::optional<Action> read_action(Arguments& arguments, std::string_view name);
  std::vector<const Field*> read_fields(const ModelType& model, const Expression& value,
                                        std::string_view argument);
  const Field* expect_column(const ModelType& model, const Expression& item, std::string_view argument);
};

std::optional<Action> EndReader::read_action(Arguments& arguments, std::string_view name) {
  const auto* value = arguments.take(name);
  const auto word = value ? word_of(*value, problems_) : std::nullopt;
  if (!word) return {};
  if (const auto found = k_actions.find(*word); found != k_actions.end()) return found->second;
  std::vector<std::string> names;
  for (const auto& [known, action] : k_actions) names.emplace_back(known);
  problems_.add(value->place, "referential action \"" + std::string(*word) + "\" is not known",
                suggestion(*word, names));
  return {};
}

const Field* EndReader::expect_column(const ModelType& model, const Expression& item,
                                      std::string_view argument) {
  const auto name = word_of(item, problems_);
  if (!name) return nullptr;
  const auto* field = model.find(*name);
  if (!field) {
    problems_.add(item.place,
                  "\"" + std::string(model.name()) + "\" has no field \"" + std::string(*name) + "\"",
                  std::string(argument) + " names fields of " + std::string(model.name()));
  } else if (field->kind == FieldKind::relation) {
    problems_.add(item.place,
                  "\"" + std::string(*name) + "\" is a relation, and a relation is made of columns");
  }
  return field && field->is_column() ? field : nullptr;
}

/// `fields: [a, b]`; a single field may stand without brackets.
std::vector<const Field*> EndReader::read_fields(const ModelType& model, const Expression& value,
                                                 std::string_view argument) {
  std::vector<const Field*> fields;
  const auto add = [&](const Expression& item) {
    if (const auto* field = expect_column(model, item, argument)) fields.push_back(field);
  };
  if (value.kind != Expression::Kind::list) {
    add(value);
    return fields;
  }
  if (value.items.empty()) problems_.add(value.place, "the list of fields is empty");
  for (const auto& item : value.items) add(item);
  return fields;
}

void EndReader::read_arguments(RelationEnd& end, Arguments& arguments) {
  if (const auto* name = arguments.take_first("name")) {
    end.name = text_of(*name, problems_).value_or("");
    if (name->kind == Expression::Kind::string && end.name.empty())
      problems_.add(name->place, "the name of a relation cannot be empty");
  }
  if (const auto* fields = arguments.take("fields")) {
    end.has_fields = true;
    end.fields = read_fields(*end.model, *fields, "fields");
  }
  if (const auto* references = arguments.take("references")) {
    end.has_references = true;
    end.references = read_fields(*end.field->related, *references, "references");
  }
  end.on_delete = read_action(arguments, "onDelete");
  end.on_update = read_action(arguments, "onUpdate");
  end.map = arguments.take_text("map").value_or("");
  if (end.map.size() > 63) problems_.add(end.place, "the name is longer than the 63 bytes PostgreSQL allows");
}

RelationEnd EndReader::read(const ModelType& model, const Field& field) {
  RelationEnd end;
  end.model = &model;
  end.field = &field;
  end.place = field.node->place;
  if (!field.relation) return end;
  end.place = field.relation->place;
  Arguments arguments(field.relation->arguments, field.relation->place, "@relation", problems_);
  read_arguments(end, arguments);
  arguments.finish();
  return end;
}

class Pairing {
 public:
  explicit Pairing(Resolution& resolution) : resolution_(resolution), problems_(resolution.problems) {}

  void add(RelationEnd end);
  void pair_all();

 private:
  Resolution& resolution_;
  Problems& problems_;
  std::map<GroupKey, std::vector<RelationEnd>> groups_;

  bool is_complete(const std::vector<RelationEnd>& ends);
  bool is_complete_self_relation(const std::vector<RelationEnd>& ends);
  void refuse_ambiguous(const std::vector<const RelationEnd*>& ends);
  void pair(RelationEnd a, RelationEnd b);
  void check_ignored(const RelationEnd& end);
};

void Pairing::add(RelationEnd end) {
  auto first = end.model->name(), second = end.field->related->name();
  if (second < first) std::swap(first, second);
  groups_[{first, second, end.name}].push_back(std::move(end));
}

void Pairing::refuse_ambiguous(const std::vector<const RelationEnd*>& ends) {
  const auto& a = *ends[0];
  problems_.add(ends[1]->place,
                "fields " + quoted_field(a) + " and " + quoted_field(*ends[1]) + " of \"" +
                    std::string(a.model->name()) + "\" could be the same relation to \"" +
                    std::string(a.field->related->name()) + "\"",
                a.name.empty() ? "give both sides of each relation the same name: @relation(\"Name\")"
                               : "give each relation a name of its own");
}

bool Pairing::is_complete_self_relation(const std::vector<RelationEnd>& ends) {
  if (ends.size() == 1) {
    problems_.add(ends[0].place,
                  "relation " + quoted_field(ends[0]) + " has no other side in \"" +
                      std::string(ends[0].model->name()) + "\"",
                  "add a second field of that type, both with @relation(\"Name\")");
    return false;
  }
  if (ends.size() == 2 && !ends[0].name.empty()) return true;
  refuse_ambiguous({&ends[0], &ends[1]});
  return false;
}

/// True for one field on either side.
bool Pairing::is_complete(const std::vector<RelationEnd>& ends) {
  if (ends[0].model == ends[0].field->related) return is_complete_self_relation(ends);
  std::vector<const RelationEnd*> here, there;
  for (const auto& end : ends) (end.model == ends[0].model ? here : there).push_back(&end);
  if (here.size() > 1) refuse_ambiguous(here);
  if (there.size() > 1) refuse_ambiguous(there);
  if (here.size() == 1 && there.size() == 1) return true;
  if (here.size() > 1 || there.size() > 1) return false;
  const auto& end = *here[0];
  const std::string other(end.field->related->name()), model(end.model->name());
  problems_.add(end.place, "relation " + quoted_field(end) + " has no other side in \"" + other + "\"",
                "add a field of type " + model + (end.field->is_list() ? "" : "[]") + " to " + other +
                    (end.name.empty() ? "" : " with @relation(\"" + end.name + "\")"));
  return false;
}

void Pairing::check_ignored(const RelationEnd& end) {
  if (end.field->related->is_ignored && !end.field->is_ignored && !end.model->is_ignored)
    problems_.add(end.place, "relation " + quoted_field(end) + " points to an ignored model", "add @ignore");
}

void Pairing::pair(RelationEnd a, RelationEnd b) {
  check_ignored(a);
  check_ignored(b);
  Relation relation;
  relation.is_many_to_many = a.field->is_list() && b.field->is_list();
  const bool is_one_to_one = !a.field->is_list() && !b.field->is_list();
  bool is_swapped = a.field->is_list() && !b.field->is_list();
  if (is_one_to_one) is_swapped = !a.has_fields && (b.has_fields || b.has_references) && !a.has_references;
  if (relation.is_many_to_many) is_swapped = b.model->name() < a.model->name();
  relation.forward = std::move(is_swapped ? b : a);
  relation.back = std::move(is_swapped ? a : b);
  relation.is_many_to_many ? check_many_to_many(relation, problems_)
                           : check_foreign_key(relation, is_one_to_one, resolution_.config(), problems_);
  resolution_.datamodel.relations.push_back(std::move(relation));
}

void Pairing::pair_all() {
  for (auto& [key, ends] : groups_)
    if (is_complete(ends)) pair(std::move(ends[0]), std::move(ends[1]));
}

}  // namespace

void resolve_relations(Resolution& resolution) {
  Pairing pairing(resolution);
  EndReader reader(resolution.problems);
  for (const auto& model : resolution.datamodel.models)
    for (const auto& field : model.fields)
      if (field.kind == FieldKind::relation) pairing.add(reader.read(model, field));
  pairing.pair_all();
}

}  // namespace plumb::prisma
