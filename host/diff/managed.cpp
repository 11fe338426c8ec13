#include "diff/managed.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "schema/identifier.hpp"

namespace plumb::diff {
namespace {

/// Fields of the model that schema.prisma speaks of.
const std::set<std::string_view> k_prisma_fields = {"values",
                                                    "type",
                                                    "not_null",
                                                    "default",
                                                    "identity",
                                                    "kind",
                                                    "columns",
                                                    "include",
                                                    "references",
                                                    "referenced_columns",
                                                    "on_update",
                                                    "on_delete",
                                                    "nulls_not_distinct",
                                                    "unique",
                                                    "method",
                                                    "keys",
                                                    "predicate"};

/// Prisma's own history table; never part of a comparison (DESIGN promise 11).
constexpr std::string_view k_history = "_prisma_migrations";

/// True for the check by which plan/ makes a column NOT NULL while others write (online.hpp): left where such
/// a plan was given up between its groups. It is plumb's own, so that it goes with the next plan.
bool is_left_by_plumb(const schema::Constraint& constraint) {
  if (constraint.kind != schema::Kind::check || constraint.columns.size() != 1) return false;
  const auto& column = constraint.columns.front();
  const auto ending = constraint.name.rfind("_new");
  return ending != std::string::npos &&
         constraint.name == schema::with_ending(column + "_not_null", constraint.name.substr(ending)) &&
         constraint.definition.starts_with("CHECK ((" + schema::quoted(column) + " IS NOT NULL))");
}

}  // namespace

bool manages_schema(const Managed& managed, const std::string& schema) {
  const auto& schemas = managed.schemas;
  return schemas.empty() || std::find(schemas.begin(), schemas.end(), schema) != schemas.end();
}

bool Managed::manages_table(const schema::Name& name) const {
  if (!manages_schema(*this, name.schema)) return false;
  if (prisma && name.name == k_history) return false;
  return std::none_of(ignored.begin(), ignored.end(), [&](const std::string& pattern) {
    return matches_glob(pattern, name.schema + "." + name.name) || matches_glob(pattern, name.name);
  });
}

bool manages(const Managed& managed, const schema::Table& table) {
  const bool is_own = table.kind == schema::TableKind::plain || table.kind == schema::TableKind::partitioned;
  return managed.manages_table(table.name) && (!managed.prisma || is_own);
}

bool manages(const Managed& managed, const schema::Table&, const schema::Constraint& constraint) {
  return !managed.prisma || is_left_by_plumb(constraint) ||
         (constraint.kind != schema::Kind::check && constraint.kind != schema::Kind::exclusion);
}

bool manages(const Managed& managed, const schema::Table& table, const schema::Index& index) {
  return !managed.prisma || schema::is_plain(index) ||
         managed.partial_indexes.contains(schema::id_of(table, index));
}

bool manages(const Managed& managed, const schema::Object& object) {
  if (object.kind == schema::Kind::other) return false;
  if (object.kind == schema::Kind::default_privileges && !managed.privileges) return false;
  if (object.kind == schema::Kind::schema && !manages_schema(managed, object.name.name)) return false;
  if (!object.name.schema.empty() && !manages_schema(managed, object.name.schema)) return false;
  if (!object.table.name.empty() && !managed.manages_table(object.table)) return false;
  const bool is_prisma = object.kind == schema::Kind::schema || object.kind == schema::Kind::extension;
  return is_prisma || !managed.prisma;
}

bool manages_field(const Managed& managed, std::string_view field) {
  if (schema::is_label(field) && !managed.labels) return false;
  return !managed.prisma || k_prisma_fields.contains(field);
}

}  // namespace plumb::diff
