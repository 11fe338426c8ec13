#pragma once
// Renames that a person stated: what would be dropped and made anew keeps its rows, rights and place. They
// are carried out before everything else of a plan.
#include <string>
#include <vector>

#include "plan/plan.hpp"
#include "schema/model.hpp"

namespace plumb::plan {

/// One of them. All of them speak of objects as they are before the first.
struct StatedRename {
  schema::ObjectId object;  ///< of columns of views and composite types: a column of that name
  std::string value;        ///< of an enum: the value that gets another name; else empty
  std::string to;
};
using StatedRenames = std::vector<StatedRename>;

/// Finds what each text ("[KIND ]OLD=NEW") means in `from` and `to`, in an order in which they can be carried
/// out. A sequence that belongs to a renamed column, and has another name in `to`, is renamed with it. Throws
/// Error (usage) for a name that is not there, or means several things.
StatedRenames resolve_renames(const std::vector<std::string>& texts, const schema::Model& from,
                              const schema::Model& to);

/// True when `from` has nothing of the old name and something of the new one: it was renamed before.
bool is_renamed_already(const std::string& text, const schema::Model& from);

/// The identity that an object gets by `renames`, and the one it had before.
schema::ObjectId renamed(schema::ObjectId id, const StatedRenames& renames);
schema::ObjectId original(schema::ObjectId id, const StatedRenames& renames);

/// What carries the renames out in `from`.
std::vector<Statement> rename_statements(const StatedRenames& renames, const schema::Model& from);

/// Puts the renames in front of `plan`, in one transaction with its first group where that is one. `touched`
/// are the objects that differ by them, as they are called before or after.
void add_renames(Plan& plan, const StatedRenames& renames, const schema::Model& from,
                 const std::vector<schema::ObjectId>& touched);

/// As a plan keeps them.
Json to_json(const StatedRenames& renames);
StatedRenames renames_of(const Plan& plan);

}  // namespace plumb::plan
