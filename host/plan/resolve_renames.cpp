// What the text of a rename means in the schema it starts from.
#include <algorithm>
#include <functional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "plan/graph.hpp"
#include "plan/rename_text.hpp"
#include "plan/stated_renames.hpp"
#include "plan/worklist.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::Name;
using schema::ObjectId;

using Path = std::vector<std::string>;

/// Calls `visit` for all that can be renamed, but for values of enums.
void each_object(const Model& model, const std::function<void(const ObjectId&)>& visit) {
  for (const auto& type : model.enums) visit(schema::id_of(type));
  for (const auto& sequence : model.sequences) visit(schema::id_of(sequence));
  for (const auto& object : model.objects)
    if (object.kind != Kind::other) visit(schema::id_of(object));
  for (const auto& table : model.tables) {
    visit(schema::id_of(table));
    for (const auto& column : table.columns) visit(schema::id_of(table, column));
    for (const auto& constraint : table.constraints) visit(schema::id_of(table, constraint));
    for (const auto& index : table.indexes) visit(schema::id_of(table, index));
  }
}

bool is_at(const ObjectId& id, const Path& path) {
  Path own;
  if (!id.schema.empty()) own.push_back(id.schema);
  if (!id.parent.empty()) own.push_back(id.parent);
  own.push_back(id.name);
  if (own == path) return true;
  return id.kind == Kind::index && path == Path{id.schema, id.name};  // as SQL names it
}

bool is_meant(const ObjectId& id, const RenameText& text) {
  return is_at(id, text.path) && (!text.kind || *text.kind == id.kind) &&
         (!text.signature || *text.signature == id.signature);
}

/// True for a view or composite type, whose columns the model holds as text.
bool has_columns_inside(const Model& model, const Name& name) {
  for (const auto kind : {Kind::view, Kind::materialized_view, Kind::composite_type})
    if (model.find_object({kind, name.schema, "", name.name})) return true;
  return false;
}

/// A value of an enum, or a column of a view or composite type.
StatedRenames meanings_inside(const RenameText& text, const Model& from) {
  if (text.path.size() != 3 || (text.kind && *text.kind != Kind::column && *text.kind != Kind::enum_type))
    return {};
  const Name whole{text.path[0], text.path[1]};
  const auto& name = text.path[2];
  const auto* type = from.find_enum(whole);
  if (type && std::ranges::find(type->values, name) != type->values.end())
    return {{schema::id_of(*type), name, text.to}};
  if (!has_columns_inside(from, whole)) return {};
  return {{{Kind::column, whole.schema, whole.name, name}, "", text.to}};
}

StatedRenames meanings(const RenameText& text, const Model& from) {
  StatedRenames out;
  each_object(from, [&](const ObjectId& id) {
    if (is_meant(id, text)) out.push_back({id, "", text.to});
  });
  return out.empty() ? meanings_inside(text, from) : out;
}

bool is_there(const Model& model, const ObjectId& wanted) {
  bool found = false;
  each_object(model, [&](const ObjectId& id) { found = found || id == wanted; });
  return found;
}

bool has_value(const Model& model, const ObjectId& type, const std::string& value) {
  const auto* found = model.find_enum({type.schema, type.name});
  return found && std::ranges::find(found->values, value) != found->values.end();
}

/// Resolves all renames of a plan.
class Resolution {
 public:
  Resolution(const Model& from, const Model& to) : from_(from), to_(to) {}

  StatedRenames resolve(const std::vector<std::string>& texts) {
    for (const auto& text : texts) add(text);
    for (const auto& [text, found] : open_) choose(text, found);
    for (const auto& rename : renames_) expect_wanted(rename);
    add_sequences();
    return in_order();
  }

 private:
  void add(const std::string& text) {
    auto found = meanings(parse_rename(text), from_);
    if (found.empty())
      throw Error::usage("there is nothing to rename for " + display(text))
          .because("the schema that the plan starts from has nothing of the old name")
          .next("check the name: SCHEMA.TABLE, SCHEMA.TABLE.COLUMN, SCHEMA.TYPE.VALUE …");
    if (found.size() == 1)
      renames_.push_back(std::move(found.front()));
    else
      open_.emplace_back(text, std::move(found));
  }

  /// Of several things of one name, the one that the desired schema has under the new name is meant.
  void choose(const std::string& text, const StatedRenames& found) {
    StatedRenames wanted;
    for (const auto& rename : found)
      if (is_there(to_, new_id(rename))) wanted.push_back(rename);
    if (wanted.size() == 1) return renames_.push_back(wanted.front());
    auto error = Error::usage(display(text) + " may mean several things");
    for (const auto& rename : found) error.because(schema::to_string(rename.object));
    throw error.next("put the kind before it: --rename '" +
                     std::string(schema::to_string(found.front().object.kind)) + " " + display(text) + "'");
  }

  ObjectId new_id(const StatedRename& rename) const {
    auto with = renames_;
    with.push_back(rename);
    return plan::renamed(rename.object, with);
  }

  /// A rename that leads away from what is wanted is a slip of the pen.
  void expect_wanted(const StatedRename& rename) const {
    const auto id = plan::renamed(rename.object, renames_);
    const bool is_told =
        id.kind == Kind::table || id.kind == Kind::enum_type ||
        (id.kind == Kind::column && from_.find_table({rename.object.schema, rename.object.parent}));
    const bool is_wanted =
        rename.value.empty() ? !is_told || is_there(to_, id) : has_value(to_, id, rename.to);
    if (is_wanted) return;
    throw Error::usage("the desired schema has no " + schema::to_string(id) +
                       (rename.value.empty() ? "" : " with the value " + display(rename.to)))
        .because(schema::to_string(rename.object) + " is to be renamed to it")
        .next("check the new name");
  }

  bool is_stated(const ObjectId& id) const {
    return std::ranges::any_of(renames_, [&](const StatedRename& rename) { return rename.object == id; });
  }

  /// A sequence of a renamed column whose name the desired schema does not know.
  void add_sequences() {
    for (const auto& sequence : from_.sequences) {
      if (sequence.owner_column.empty() || is_stated(schema::id_of(sequence))) continue;
      const ObjectId column{Kind::column, sequence.owner_table.schema, sequence.owner_table.name,
                            sequence.owner_column};
      const auto owner = plan::renamed(column, renames_);
      const auto own = plan::renamed(schema::id_of(sequence), renames_);
      if (owner == column || to_.find_sequence({own.schema, own.name})) continue;
      if (const auto* wanted = owned_in_desired(owner); wanted && wanted->name.schema == own.schema)
        renames_.push_back({schema::id_of(sequence), "", wanted->name.name});
    }
  }

  const schema::Sequence* owned_in_desired(const ObjectId& column) const {
    const schema::Sequence* found = nullptr;
    for (const auto& sequence : to_.sequences) {
      if (sequence.owner_table != Name{column.schema, column.parent} || sequence.owner_column != column.name)
        continue;
      if (found) return nullptr;
      found = &sequence;
    }
    return found;
  }

  /// Parts before what they are parts of, so that all are found under the old names; and a name is free
  /// before something else gets it.
  static int rank(const StatedRename& rename) {
    if (!rename.object.parent.empty() || !rename.value.empty()) return 0;
    return rename.object.kind == Kind::schema ? 2 : 1;
  }

  static bool frees(const StatedRename& before, const StatedRename& after) {
    const auto &a = before.object, &b = after.object;
    return a.schema == b.schema && a.parent == b.parent && before.value.empty() == after.value.empty() &&
           (before.value.empty() ? a.name : before.value) == after.to;
  }

  StatedRenames in_order() const {
    Graph graph;
    for (const auto& rename : renames_)
      graph.add_node(rank(rename), schema::to_string(rename.object) + rename.value);
    for (std::size_t i = 0; i < renames_.size(); ++i)
      for (std::size_t k = 0; k < renames_.size(); ++k)
        if (frees(renames_[i], renames_[k])) graph.add_edge(i, k);
    StatedRenames out;
    for (const auto i : graph.order()) out.push_back(renames_[i]);
    return out;
  }

  const Model& from_;
  const Model& to_;
  StatedRenames renames_;
  std::vector<std::pair<std::string, StatedRenames>> open_;
};

}  // namespace

StatedRenames resolve_renames(const std::vector<std::string>& texts, const Model& from, const Model& to) {
  return Resolution(from, to).resolve(texts);
}

bool is_renamed_already(const std::string& text, const Model& from) {
  auto parsed = parse_rename(text);
  if (!meanings(parsed, from).empty()) return false;
  parsed.path.back() = parsed.to;
  return !meanings(parsed, from).empty();
}

}  // namespace plumb::plan
