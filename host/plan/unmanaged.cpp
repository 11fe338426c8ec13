#include "plan/unmanaged.hpp"

#include <map>

#include "plan/worklist.hpp"

namespace plumb::plan {
namespace {

using schema::Kind;
using schema::Model;
using schema::ObjectId;

ObjectId table_id(const ObjectId& part) { return {Kind::table, part.schema, "", part.parent}; }

std::vector<std::string> columns_of(const schema::Index& index) {
  auto columns = index.include;
  for (const auto& key : index.keys)
    if (!key.column.empty()) columns.push_back(key.column);
  return columns;
}

bool is_index_of(const Model& model, const ObjectId& id) {
  return id.kind == Kind::index && find_index(model, id);
}

/// Tables and columns that an object cannot be without.
std::vector<ObjectId> needs_of(const Model& model, const ObjectId& id) {
  if (model.find_object(id)) return model.needs_of(id);
  std::vector<std::string> columns;
  if (is_index_of(model, id))
    columns = columns_of(*find_index(model, id));
  else if (const auto* constraint = find_constraint(model, id))
    columns = constraint->columns;
  std::vector<ObjectId> out;
  for (const auto& column : columns) out.push_back({Kind::column, id.schema, id.parent, column});
  return out;
}

/// Steps that end or turn a table or column, by what they are about.
class Turns {
 public:
  explicit Turns(Steps& steps) {
    for (auto& step : steps) {
      if (step.phase == Phase::drop_table || step.phase == Phase::drop_column) ends_[step.object] = &step;
      if (step.alters_type) turns_.insert(step.object);
      if (step.phase == Phase::add_index || step.phase == Phase::add_constraint ||
          step.phase == Phase::create_upper || step.phase == Phase::create_object)
        made_.insert(step.object);
    }
  }
  Step* ending(const ObjectId& id) const {
    const auto found = ends_.find(id);
    return found == ends_.end() ? nullptr : found->second;
  }
  bool is_turned(const ObjectId& id) const { return turns_.contains(id); }
  bool is_made(const ObjectId& id) const { return made_.contains(id); }

 private:
  std::map<ObjectId, Step*> ends_;
  std::set<ObjectId> turns_, made_;
};

// What sits on a table goes with it; what only looks at it, a view, stands in the way.
bool sits_on_table(const ObjectId& id) { return !id.parent.empty(); }

std::string in_the_way_of(const ObjectId& turned) {
  return "in the way of the change to " + schema::to_string(turned) +
         ": drop it before and make it again after";
}

std::string lost_with(const ObjectId& id, Step& step) {
  const bool is_property = id.kind == Kind::other;  // where a table lies, who passed on a right
  if (!is_property)
    step.statement.hazards.push_back({HazardKind::data_loss,
                                      "takes " + schema::to_string(id) + " with it, which is not managed",
                                      {},
                                      {},
                                      false});
  return "lost with " + schema::to_string(step.object);
}

/// What is said of an object that is wanted otherwise than it is; empty when it is not.
std::string note_on_wanted(const ObjectId& id, const Model& from, const Model& to) {
  const auto *before = from.find_object(id), *after = to.find_object(id);
  if (id.kind != Kind::other || !after) return "";
  if (!before) return "wanted, and not made";
  return before->properties == after->properties ? "" : "wanted otherwise, and left as it is";
}

std::string note_on(const ObjectId& id, const Model& from, const Turns& turns) {
  if (turns.is_made(id)) return "rebuilt as it was";
  if (auto* step = sits_on_table(id) ? turns.ending(table_id(id)) : nullptr) return lost_with(id, *step);
  for (const auto& needed : needs_of(from, id)) {
    auto* step = turns.ending(needed);
    const bool goes_along = id.kind == Kind::index || id.kind == Kind::check || id.kind == Kind::exclusion;
    if (step && goes_along) return lost_with(id, *step);
    if (step || (turns.is_turned(needed) && !goes_along)) return in_the_way_of(needed);
  }
  return "kept";
}

}  // namespace

std::vector<Unmanaged> judge_unmanaged(const std::vector<ObjectId>& unmanaged, const Model& from,
                                       const Model& to, Steps& steps) {
  const Turns turns(steps);
  std::map<ObjectId, std::string> notes;
  for (const auto& id : unmanaged) {
    auto wanted = note_on_wanted(id, from, to);
    notes[id] = wanted.empty() ? note_on(id, from, turns) : std::move(wanted);
  }
  std::vector<Unmanaged> out;
  for (auto& [id, note] : notes) out.push_back({schema::to_string(id), std::move(note)});
  return out;
}

}  // namespace plumb::plan
