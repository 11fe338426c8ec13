#pragma once
// A statement on its way into a plan, with what it needs and what it leaves behind: all that ordering knows.
#include <string>
#include <vector>

#include "plan/plan.hpp"

namespace plumb::plan {

/// What comes first among statements that do not depend on each other.
enum class Phase {
  drop_upper,  ///< views, triggers, policies …: what stands on tables
  drop_foreign_key,
  detach,  ///< tables from their parents
  drop_index,
  drop_constraint,
  drop_table,
  drop_column,
  drop_sequence,
  drop_object,  ///< functions, domains …: what tables stand on
  drop_type,
  drop_schema,
  create_schema,
  create_type,
  create_object,
  create_sequence,
  create_table,
  add_column,
  alter_column,
  alter_table,
  own_sequence,
  add_constraint,
  add_index,
  attach,
  add_foreign_key,
  create_upper,
  annotate,
  validate,  ///< what a constraint says of old rows
};

/// With whom a step shares a transaction.
enum class Sharing {
  together,  ///< with its neighbours
  apart,     ///< with nobody: it reads many rows, and would keep the locks of the others all that time
  outside,   ///< it is in none: the server refuses it there
};

/// What a step needs and leaves is named by keys (keys.hpp). Needs are met before it by the step that makes
/// them; what it uses is there until after it; and what is made anew is removed before.
struct Step {
  Phase phase = Phase::alter_table;
  Sharing sharing = Sharing::together;
  schema::ObjectId object;
  Statement statement;
  std::vector<std::string> needs, uses, makes, removes;
  bool alters_type = false;  ///< of a column
  bool is_outline =
      false;  ///< of a view: it is there without what it reads; of a column: without its default
  std::string added_value;              ///< the literal of an enum value it adds, else empty
  std::vector<schema::Name> relations;  ///< tables and sequences it touches
  std::vector<schema::Name> types;
  std::vector<std::string> objects;  ///< other objects it touches, as to_string(ObjectId) spells them
};

using Steps = std::vector<Step>;

/// Notes that a step touches an object, for those who look at it before and after.
void note_touched(Step& step, const schema::ObjectId& id);

/// Makes each of `steps` follow the one before. `name` is unlike that of every other chain.
void chain(Steps& steps, const std::string& name);

/// The places of those that have to come neither before nor after any other.
std::vector<std::size_t> untied(const Steps& steps);

/// Steps in order, or the objects of a circle among them, for which there is none.
struct Ordering {
  Steps steps;
  std::vector<schema::ObjectId> circle;
};

/// The order of `steps` by what they need, use, make and remove.
Ordering in_order(Steps steps);

}  // namespace plumb::plan
