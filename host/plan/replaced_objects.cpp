// What is made anew while columns use it: renamed aside, made again, and dropped when all have gone over.
#include "plan/annotations.hpp"
#include "plan/canonical_ranges.hpp"
#include "plan/craft.hpp"
#include "plan/keys.hpp"
#include "plan/spelling.hpp"
#include "plan/statements.hpp"
#include "plan/target.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Name;
using schema::Object;
using schema::ObjectId;

/// Gives an object of a model another name.
struct Renaming {
  std::string sql, inverse;
};

Renaming renaming(const std::string& before, const std::string& from, const std::string& after,
                  const std::string& to) {
  return {"ALTER " + before + " RENAME TO " + schema::quoted(to),
          "ALTER " + after + " RENAME TO " + schema::quoted(from)};
}

/// The functions that the server makes with a range type, under the names they would have aside.
std::vector<Renaming> rename_constructors(const Asides& asides, const Object& range) {
  const auto multirange = multirange_name(range);
  const auto aside = asides.aside(schema::id_of(range));
  const auto type = range.name.sql(), subtype = range.properties["subtype"];
  std::vector<Renaming> out;
  const auto rename = [&](const Name& name, const std::string& to, const std::string& arguments) {
    out.push_back(renaming("FUNCTION " + name.sql() + "(" + arguments + ")", name.name,
                           "FUNCTION " + schema::quoted(name.schema, to) + "(" + arguments + ")", to));
  };
  rename(range.name, aside.name, subtype + ", " + subtype);
  rename(range.name, aside.name, subtype + ", " + subtype + ", text");
  if (multirange.name.empty()) return out;
  const auto multirange_aside =
      asides.aside(ObjectId{Kind::range_type, multirange.schema, "", multirange.name}).name;
  rename(multirange, multirange_aside, "");
  rename(multirange, multirange_aside, type);
  rename(multirange, multirange_aside, type + "[]");
  out.push_back(renaming("TYPE " + multirange.sql(), multirange.name,
                         "TYPE " + schema::quoted(multirange.schema, multirange_aside), multirange_aside));
  return out;
}

/// All that is renamed with an object, itself last.
std::vector<Renaming> renamings(const Draft& draft, const ObjectId& id) {
  std::vector<Renaming> out;
  if (id.kind == Kind::range_type) out = rename_constructors(draft.asides, *draft.from.find_object(id));
  const auto aside = draft.asides.aside(id);
  // What it is named with, the arguments of a function say, has its own name both ways.
  auto unsigned_aside = id;
  unsigned_aside.name = aside.name;
  out.push_back(renaming(target_of(id), id.name, target_of(unsigned_aside), aside.name));
  return out;
}

Step step_for(Phase phase, const ObjectId& id, std::string sql) {
  auto step = make_step(phase, change_name(diff::Action::alter, id.kind), id, std::move(sql));
  note_touched(step, id);
  return step;
}

void rename_aside(Draft& draft, const ObjectId& id) {
  Steps steps;
  for (auto& [sql, inverse] : renamings(draft, id)) {
    steps.push_back(step_for(Phase::drop_type, id, std::move(sql)));
    steps.back().statement.inverse = {{std::move(inverse)}, Restores::all};
    steps.back().removes = keys::of(id);
  }
  chain(steps, "putting aside " + schema::to_string(id));
  std::move(steps.begin(), steps.end(), std::back_inserter(draft.steps));
}

void make_again(Draft& draft, const ObjectId& id) {
  const auto& model = draft.wants(id) ? draft.to : draft.from;
  if (id.kind == Kind::enum_type) return make_enum_again(draft, *model.find_enum({id.schema, id.name}));
  add_object(draft, *model.find_object(id), true);
}

std::vector<std::string> creation_aside(const Draft& draft, const ObjectId& id) {
  const auto aside = draft.asides.aside(id);
  auto out = id.kind == Kind::enum_type
                 ? std::vector{create_enum({aside.schema, aside.name},
                                           draft.from.find_enum({id.schema, id.name})->values)}
                 : create_statements(draft.asides.aside(*draft.from.find_object(id)));
  for (auto& sql : annotation_statements(draft, id, aside)) out.push_back(std::move(sql));
  return out;
}

void drop_aside(Draft& draft, const ObjectId& id) {
  const auto aside = draft.asides.aside(id);
  auto step = step_for(Phase::drop_type, aside, "DROP " + target_of(aside));
  step.statement.inverse = {creation_aside(draft, id), Restores::all};
  step.needs = keys::of(id);
  step.uses = {keys::schema(id.schema)};
  step.removes = keys::of(aside);
  for (const auto& needs : draft.asides.among(draft.from.needs_of(id)))
    for (auto& key : keys::of(draft.asides.aside(needs))) step.uses.push_back(std::move(key));
  for (const auto& needs : draft.from.needs_of(id))
    if (!draft.wants(needs))
      for (auto& key : keys::of(needs)) step.uses.push_back(std::move(key));
  draft.steps.push_back(std::move(step));
}

}  // namespace

void replace_object(Draft& draft, const ObjectId& id) {
  refuse_to_put_aside(draft, id);
  rename_aside(draft, id);
  make_again(draft, id);
  drop_aside(draft, id);
}

}  // namespace plumb::plan
