#include <algorithm>
#include <map>
#include <span>

#include "prisma/arguments.hpp"
#include "prisma/constraint_names.hpp"
#include "prisma/resolve.hpp"
#include "schema/identifier.hpp"

namespace plumb::prisma {
namespace {

using schema::Action;
using syntax::Expression;

/// What the ends of one relation have in common: both models in order of their names, and its name.
struct GroupKey {
  std::string_view first, second, name;
  auto operator<=>(const GroupKey&) const = default;
};

GroupKey key_of(const RelationEnd& end) {
  const auto model = end.model->name(), related = end.field->related->name();
  return {std::min(model, related), std::max(model, related), end.name};
}

/// An end beside its key, which is computed once.
struct KeyedEnd {
  GroupKey key;
  RelationEnd* end;
};

/// Ends of one key.
using Group = std::span<const KeyedEnd>;

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

  void add(RelationEnd end) { ends_.push_back(std::move(end)); }
  void pair_all();

 private:
  Resolution& resolution_;
  Problems& problems_;
  std::vector<RelationEnd> ends_;

  bool is_complete(Group ends);
  bool is_complete_self_relation(Group ends);
  void refuse_ambiguous(const std::vector<const RelationEnd*>& ends);
  void pair(RelationEnd a, RelationEnd b);
  void check_ignored(const RelationEnd& end);
};

void Pairing::refuse_ambiguous(const std::vector<const RelationEnd*>& ends) {
  const auto& a = *ends[0];
  problems_.add(ends[1]->place,
                "fields " + quoted_field(a) + " and " + quoted_field(*ends[1]) + " of \"" +
                    std::string(a.model->name()) + "\" could be the same relation to \"" +
                    std::string(a.field->related->name()) + "\"",
                a.name.empty() ? "give both sides of each relation the same name: @relation(\"Name\")"
                               : "give each relation a name of its own");
}

bool Pairing::is_complete_self_relation(Group ends) {
  const auto& first = *ends[0].end;
  if (ends.size() == 1) {
    problems_.add(first.place,
                  "relation " + quoted_field(first) + " has no other side in \"" +
                      std::string(first.model->name()) + "\"",
                  "add a second field of that type, both with @relation(\"Name\")");
    return false;
  }
  if (ends.size() == 2 && !first.name.empty()) return true;
  refuse_ambiguous({ends[0].end, ends[1].end});
  return false;
}

/// True for one field on either side.
bool Pairing::is_complete(Group ends) {
  const auto* model = ends[0].end->model;
  if (model == ends[0].end->field->related) return is_complete_self_relation(ends);
  std::vector<const RelationEnd*> here, there;
  for (const auto& [key, end] : ends) (end->model == model ? here : there).push_back(end);
  if (here.size() > 1) refuse_ambiguous(here);
  if (there.size() > 1) refuse_ambiguous(there);
  if (here.size() == 1 && there.size() == 1) return true;
  if (here.size() > 1 || there.size() > 1) return false;
  const auto& end = *here[0];
  const std::string other(end.field->related->name());
  problems_.add(end.place, "relation " + quoted_field(end) + " has no other side in \"" + other + "\"",
                "add a field of type " + std::string(end.model->name()) + (end.field->is_list() ? "" : "[]") +
                    " to " + other + (end.name.empty() ? "" : " with @relation(\"" + end.name + "\")"));
  return false;
}

void Pairing::check_ignored(const RelationEnd& end) {
  if (end.field->related->is_ignored && !end.field->is_ignored && !end.model->is_ignored)
    problems_.add(end.place, "relation " + quoted_field(end) + " points to an ignored model", "add @ignore");
}

std::string name_of_join_table(const Relation& relation) {
  const auto& given = relation.forward.name;
  if (!given.empty()) return schema::truncated("_" + given);
  return schema::truncated("_" + std::string(relation.forward.model->name()) + "To" +
                           std::string(relation.back.model->name()));
}

std::string name_of_foreign_key(const Relation& relation) {
  const auto& end = relation.forward;
  if (!end.map.empty()) return end.map;
  std::vector<std::string_view> columns;
  for (const auto* field : end.fields) columns.push_back(field->column);
  return made_up_name(end.model->table.name, columns, "fkey");
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
  relation.database_name =
      relation.is_many_to_many ? name_of_join_table(relation) : name_of_foreign_key(relation);
  relation.is_many_to_many ? check_many_to_many(relation, problems_)
                           : check_foreign_key(relation, is_one_to_one, resolution_.config(), problems_);
  resolution_.datamodel.relations.push_back(std::move(relation));
}

void Pairing::pair_all() {
  std::vector<KeyedEnd> ends;
  ends.reserve(ends_.size());
  for (auto& end : ends_) ends.push_back({key_of(end), &end});
  std::stable_sort(ends.begin(), ends.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  for (auto first = ends.begin(); first != ends.end();) {
    const auto last = std::find_if(first, ends.end(), [&](const auto& end) { return first->key < end.key; });
    if (is_complete({first, last})) pair(std::move(*first->end), std::move(*(first + 1)->end));
    first = last;
  }
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
