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
  bool comes_first = false;              ///< before other objects of its kind change
  std::optional<std::string> lock = {};  ///< where it is not that of all changes of the kind
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
  /// Hazards of making it beyond its purpose.
  std::vector<Hazard> (*hazards)(const schema::Object& object) = nullptr;
  /// Statements that have to come before it can be removed.
  std::vector<std::string> (*before_drop)(const schema::Object& object) = nullptr;
  /// As much of it as may stay while what it stands on changes; null = nothing, it is dropped and made anew.
  schema::Object (*loosened)(const schema::Object& object) = nullptr;
  /// Hazards of its becoming another one, in place or made anew.
  std::vector<Hazard> (*changing)(const schema::Object& from, const schema::Object& to) = nullptr;
};

/// The craft of a kind that model.objects holds. Throws Error (failed) for what cannot be planned.
const Craft& craft_of(const schema::Object& object);

std::vector<std::string> create_statements(const schema::Object& object);
std::string drop_statement(const schema::Object& object);
std::vector<std::string> statements_before_drop(const schema::Object& object);
std::vector<Hazard> hazards_of_making(const schema::Object& object);
/// Hazards of making an object anew as another one; none where both are the same.
std::vector<Hazard> hazards_of_changing(const schema::Object& from, const schema::Object& to);
/// As Craft::loosened; nullopt when nothing of it may stay.
std::optional<schema::Object> loosened_object(const schema::Object& object);
/// As Craft::alter; empty when nothing but comment, owner and privileges differ.
std::optional<Alterations> alter_statements(const schema::Object& from, const schema::Object& to);

/// True when an attribute that both composite types have changes its type.
bool retypes_attributes(const schema::Object& from, const schema::Object& to);
/// True when values of domain `from` have to pass a check to be values of `to`.
bool tightens_domain(const schema::Object& from, const schema::Object& to);
/// CREATE OR REPLACE VIEW of one with the same columns that reads nothing, and what makes the view of it.
std::string outline_view(const schema::Object& view);
std::vector<std::string> fill_view(const schema::Object& view);
/// ALTER STATISTICS … SET STATISTICS, of extended statistics.
std::string set_statistics_target(const schema::Object& statistics);
/// True for a publication that names tables, which are locked as it is made.
bool publishes_tables(const schema::Object& publication);
/// True for a routine whose body is text, which the server does not read until it runs.
bool has_text_body(const schema::Object& object);

/// True when both have the same attributes, those named in `but` aside. A comment is no attribute here.
bool same_but(const schema::Object& a, const schema::Object& b, const std::vector<std::string_view>& but);

/// An alteration of one statement, undone by another.
Alteration alteration(std::string sql, std::string inverse, Restores restores = Restores::all);

/// A hazard that is not measured.
Hazard hazard(HazardKind kind, std::string message);

/// Craft::alter of kinds that the server cannot change in place.
std::optional<Alterations> only_anew(const schema::Object& from, const schema::Object& to);

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
Craft function_craft();   ///< function_craft.cpp
Craft aggregate_craft();  ///< aggregate_craft.cpp
Craft operator_craft();   ///< operator_craft.cpp
Craft operator_family_craft();
Craft operator_class_craft();
Craft domain_craft();     ///< domain_craft.cpp
Craft composite_craft();  ///< composite_craft.cpp
Craft range_craft();
Craft collation_craft();  ///< collation_craft.cpp
Craft conversion_craft();
Craft language_craft();  ///< language_craft.cpp
Craft transform_craft();
Craft cast_craft();
Craft access_method_craft();
Craft text_search_parser_craft();  ///< text_search_craft.cpp
Craft text_search_template_craft();
Craft text_search_dictionary_craft();
Craft text_search_configuration_craft();
Craft statistics_craft();  ///< statistics_craft.cpp

Craft foreign_data_wrapper_craft();  ///< foreign_craft.cpp
Craft foreign_server_craft();
Craft user_mapping_craft();
Craft publication_craft();  ///< publication_craft.cpp
Craft default_privileges_craft();
Craft subscription_craft();  ///< subscription_craft.cpp

/// The attributes of a composite type in their order: name as SQL spells it, and type.
std::vector<schema::Property> composite_attributes(const schema::Object& type);

}  // namespace plumb::plan
