#pragma once
// What planning works on: the two models, what is at risk, and the steps so far.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "diff/change.hpp"
#include "diff/lineage.hpp"
#include "plan/asides.hpp"
#include "plan/circles.hpp"
#include "plan/planner.hpp"
#include "plan/row_values.hpp"
#include "plan/step.hpp"

namespace plumb::plan {

/// Table locks as the manual (13.3) names them.
namespace lock {
inline constexpr auto access_exclusive = "ACCESS EXCLUSIVE";
inline constexpr auto share_row_exclusive = "SHARE ROW EXCLUSIVE";
inline constexpr auto share = "SHARE";
inline constexpr auto share_update_exclusive = "SHARE UPDATE EXCLUSIVE";
inline constexpr auto row_exclusive = "ROW EXCLUSIVE";
}  // namespace lock

/// Indexes and keys of partitioned tables that the plan makes, and those of partitions under them.
struct AttachedParts {
  std::set<schema::ObjectId> alone;  ///< made without any of a partition, which are attached to them
  std::map<schema::ObjectId, std::vector<schema::ObjectId>> along;  ///< what they bring along
  std::map<schema::ObjectId, std::vector<schema::ObjectId>> kept;   ///< what was there before
};

class Draft {
 public:
  Draft(const schema::Model& before, const schema::Model& after, const PlanOptions& how);

  const schema::Model& from;
  const schema::Model& to;
  const PlanOptions& options;
  const diff::Lineage lineage;
  const RowValues row_values;
  std::set<schema::Name> created, dropped;  ///< tables
  std::set<schema::ObjectId>
      dropped_parts;  ///< columns, constraints, indexes and what sits on tables that have a step of their own
  std::set<schema::ObjectId>
      added_parts;                  ///< constraints and indexes that the plan makes, on tables that stay
  std::set<schema::ObjectId> gone;  ///< what is dropped, or made anew after that
  std::set<schema::Name> reshaped;  ///< tables of which columns are altered or dropped
  std::set<schema::Name> unbound, bound;    ///< tables of which a bond ends, or begins, and those above
  std::set<schema::Name> late;              ///< dropped tables that cannot go before their parents change
  std::set<std::string> created_sequences;  ///< as SQL spells them
  Circles circles_before, circles_after;
  std::set<schema::ObjectId> belated_before, belated_after;  ///< defaults and checks (circles.hpp)
  Asides asides;                                             ///< what is made anew while others still use it
  AttachedParts attached;
  std::set<schema::ObjectId> remade_columns;   ///< dropped and added again; those of heirs go along
  std::set<schema::ObjectId> altered_columns;  ///< that are a change of their own
  std::set<schema::ObjectId>
      added_columns;  ///< that are a change of their own, as those of most heirs are not
  Steps steps;

  /// True when the desired schema holds this object, and when the one before does.
  bool wants(const schema::ObjectId& id) const;
  bool had(const schema::ObjectId& id) const;

  /// Triggers, policies, rules and statistics of `from` that go with the table, and indexes of views.
  std::vector<const schema::Object*> sitting_on(const schema::Name& table) const;
  /// True for a table that others will inherit from.
  bool has_heirs(const schema::Name& table) const { return parents_.contains(table); }

  /// True for a table that foreign keys will refer to.
  bool is_referred_to(const schema::Name& table) const { return referred_to_.contains(table); }

  /// Sequences of `from` that belong to the table, or to one column of it, and go with it.
  std::vector<const schema::Sequence*> owned_by(const schema::Name& table) const;
  std::vector<const schema::Sequence*> owned_by(const schema::Name& table, const std::string& column) const;
  /// Those that stay with its columns when it is dropped and made anew: their numbers go on.
  std::vector<const schema::Sequence*> kept_from(const schema::Name& table) const;

  /// False only where no row can be in the way: the table is new, or was counted and is empty, or is a
  /// foreign one, whose rows the server takes on trust.
  bool may_hold_rows(const schema::Name& table) const;
  /// True for a foreign table of `from`.
  bool is_foreign(const schema::Name& table) const;
  /// True when others work with the table meanwhile, so that nothing may keep it locked for long.
  bool is_online(const schema::Name& table) const;
  const AtRisk* risk_of(const schema::Name& table) const;
  /// A hazard to the whole table, with its rows and bytes where they are known.
  Hazard table_hazard(HazardKind kind, std::string message, const schema::Name& table) const;
  /// A hazard to the values of one column.
  Hazard column_hazard(HazardKind kind, std::string message, const schema::Name& table,
                       const std::string& column) const;

 private:
  /// True for a sequence that has another owner afterwards, or none.
  bool goes_on(const schema::Sequence& sequence) const;

  std::map<schema::Name, std::vector<const schema::Sequence*>> owned_;
  std::map<schema::Name, std::vector<const schema::Object*>> sitting_;
  std::set<schema::Name> parents_, referred_to_;
};

/// A step for `object` with its change ("AddColumn") and statement.
Step make_step(Phase phase, const std::string& change, const schema::ObjectId& object, std::string sql);

/// True when a model holds an object, a table or a part of one.
bool holds(const schema::Model& model, const schema::ObjectId& id);

/// "AddForeignKey".
std::string change_name(diff::Action action, schema::Kind kind);

}  // namespace plumb::plan
