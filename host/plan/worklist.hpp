#pragma once
// What has to be carried out for a list of changes: the changes themselves, and what the server demands
// beside them.
#include <list>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "diff/change.hpp"
#include "plan/statements.hpp"

namespace plumb::plan {

/// A constraint or index that gets another name and is otherwise the same.
struct Rename {
  schema::ObjectId from;
  std::string to;
};

/// Constraints and indexes in `dropped` and `added` may be the same one: dropped and added again.
struct Worklist {
  std::set<schema::ObjectId> dropped, added;
  std::vector<Rename> renames;
  std::set<schema::ObjectId> settled;                ///< constraints and indexes that are changed in place
  std::map<schema::ObjectId, ColumnChange> columns;  ///< altered
  std::set<schema::ObjectId> remade;                 ///< objects that are dropped and made again
  std::set<schema::ObjectId> loosened;               ///< of those, what stays and only lets go for a while
  std::set<schema::ObjectId> replaced;               ///< those that stand aside meanwhile: columns use them
  diff::Changes changes;                             ///< all others
  /// Columns as they are when an extension has taken their types along. `columns` points here: a worklist is
  /// moved, never copied.
  std::list<schema::Column> moved;
};

/// True when values are only added, at whatever places.
bool is_extension(const schema::Enum& from, const schema::Enum& to);

/// Works out what `changes` need: constraints and indexes with another definition are dropped and added,
/// foreign keys make way for the keys and columns they stand on, and columns follow a type that is made anew.
/// Objects in `anew` are dropped and made again where they could be changed in place; of columns, the
/// defaults. What sits on a table that goes is dropped before it.
Worklist work_out(const diff::Changes& changes, const schema::Model& from, const schema::Model& to,
                  const std::set<schema::ObjectId>& anew = {});

/// The constraint or index of that identity; null when the model has none.
const schema::Constraint* find_constraint(const schema::Model& model, const schema::ObjectId& id);
const schema::Index* find_index(const schema::Model& model, const schema::ObjectId& id);

}  // namespace plumb::plan
