#include "diff/managed.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace plumb::diff {
namespace {

/// Prisma's own history table; never part of a comparison (DESIGN promise 11).
constexpr std::string_view k_history = "_prisma_migrations";

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

bool manages(const Managed& managed, const schema::Constraint& constraint) {
  return !managed.prisma ||
         (constraint.kind != schema::Kind::check && constraint.kind != schema::Kind::exclusion);
}

bool manages(const Managed& managed, const schema::Index& index) {
  return !managed.prisma || schema::is_plain(index);
}

}  // namespace plumb::diff
