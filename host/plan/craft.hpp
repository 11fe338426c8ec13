#pragma once
// How objects of each kind are made, changed in place and removed. One file a family of kinds (*_craft.cpp);
// comments, owners and privileges are the same for all (annotations.hpp).
#include <optional>
#include <string>
#include <vector>

#include "plan/plan.hpp"
#include "schema/model.hpp"

namespace plumb::plan {

/// A statement that changes an object in place, and what undoes it.
struct Alteration {
  std::string sql;
  Inverse inverse;
  std::vector<Hazard> hazards = {};
};
using Alterations = std::vector<Alteration>;

/// What is known of one kind.
struct Craft {
  /// Statements that make the object, in order.
  std::vector<std::string> (*create)(const schema::Object& object) = nullptr;
  /// Statements that turn `from` into `to` in place; nullopt when only dropping it and making it anew leads
  /// there.
  std::optional<Alterations> (*alter)(const schema::Object& from, const schema::Object& to) = nullptr;
  /// Statement that removes it; null = "DROP " and its target.
  std::string (*drop)(const schema::Object& object) = nullptr;
};

/// The craft of a kind that model.objects holds. Throws Error (failed) for what cannot be planned.
const Craft& craft_of(const schema::Object& object);

std::vector<std::string> create_statements(const schema::Object& object);
std::string drop_statement(const schema::Object& object);
/// As Craft::alter; empty when nothing but comment, owner and privileges differ.
std::optional<Alterations> alter_statements(const schema::Object& from, const schema::Object& to);

/// True when both have the same attributes, those named in `but` aside. A comment is no attribute here.
bool same_but(const schema::Object& a, const schema::Object& b, const std::vector<std::string_view>& but);

/// An alteration of one statement, undone by another.
Alteration alteration(std::string sql, std::string inverse, Restores restores = Restores::all);

// The crafts, by family.
Craft schema_craft();  ///< schema_craft.cpp
Craft extension_craft();
Craft view_craft();  ///< view_craft.cpp
Craft materialized_view_craft();
Craft view_index_craft();
Craft rule_craft();  ///< trigger_craft.cpp
Craft trigger_craft();
Craft event_trigger_craft();
Craft policy_craft();
Craft function_craft();  ///< function_craft.cpp

}  // namespace plumb::plan
