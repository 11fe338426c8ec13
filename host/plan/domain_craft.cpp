// Domains.
#include <algorithm>

#include "plan/clauses.hpp"
#include "plan/craft.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

using schema::Object;
using schema::Property;

constexpr std::string_view k_constraint = "constraint ", k_not_valid = " NOT VALID";

std::string alter_domain(const Object& domain, const std::string& action) {
  return "ALTER DOMAIN " + domain.name.sql() + " " + action;
}

/// "CONSTRAINT name CHECK (…)".
std::string domain_constraint(const Property& constraint) {
  return "CONSTRAINT " + schema::quoted(constraint.name) + " " + constraint.value;
}

std::string drop_domain_constraint(const Object& domain, const std::string& name) {
  return alter_domain(domain, "DROP CONSTRAINT " + schema::quoted(name));
}

/// What CREATE DOMAIN cannot say.
bool is_not_valid(const std::string& definition) { return definition.ends_with(k_not_valid); }

std::vector<std::string> create_domain(const Object& domain) {
  const auto& properties = domain.properties;
  std::string sql = "CREATE DOMAIN " + domain.name.sql() + " AS " + properties["type"];
  if (properties.has("collation")) sql += " COLLATE " + properties["collation"];
  if (properties.has("default")) sql += " DEFAULT " + properties["default"];
  if (properties.has("not null")) sql += " NOT NULL";
  std::vector<std::string> later;
  for (const auto& constraint : attributes_named(domain, k_constraint))
    if (is_not_valid(constraint.value))
      later.push_back(alter_domain(domain, "ADD " + domain_constraint(constraint)));
    else
      sql += "\n  " + domain_constraint(constraint);
  later.insert(later.begin(), std::move(sql));
  return later;
}

/// Collects what changes a domain in place, in an order that a default or value never gets in the way of.
class DomainAlteration {
 public:
  DomainAlteration(const Object& from, const Object& to) : from_(from), to_(to) {}

  Alterations run() {
    for (const auto& constraint : attributes_named(from_, k_constraint))
      if (now(constraint) != constraint.value && !is_validation(constraint)) drop(constraint);
    change_default();
    change_not_null();
    for (const auto& constraint : attributes_named(to_, k_constraint))
      if (before(constraint) != constraint.value) add_or_validate(constraint);
    return std::move(out_);
  }

 private:
  const std::string& now(const Property& constraint) const {
    return to_.properties[std::string(k_constraint) + constraint.name];
  }
  const std::string& before(const Property& constraint) const {
    return from_.properties[std::string(k_constraint) + constraint.name];
  }

  /// True when a constraint of `from` only loses its NOT VALID.
  bool is_validation(const Property& constraint) const {
    return now(constraint) + std::string(k_not_valid) == constraint.value;
  }

  void add(std::string sql, std::string inverse) {
    out_.push_back(alteration(std::move(sql), std::move(inverse)));
  }

  void warn_of_rows() {
    out_.back().hazards = {
        hazard(HazardKind::may_fail_on_data, "fails when a value in a column of this type does not pass"),
        hazard(HazardKind::blocks_writes, "writers wait while all columns of this type are read")};
  }

  static const std::string& comment_of(const Object& domain, const Property& constraint) {
    return domain.properties["comment on constraint " + constraint.name];
  }

  std::string comment_sql(const Object& domain, const Property& constraint) const {
    return "COMMENT ON CONSTRAINT " + schema::quoted(constraint.name) + " ON DOMAIN " + domain.name.sql() +
           " IS " + schema::literal(comment_of(domain, constraint));
  }

  void drop(const Property& constraint) {
    add(drop_domain_constraint(from_, constraint.name),
        alter_domain(from_, "ADD " + domain_constraint(constraint)));
    if (!comment_of(from_, constraint).empty())
      out_.back().inverse.sql.push_back(comment_sql(from_, constraint));
  }

  void add_or_validate(const Property& constraint) {
    const Property old{constraint.name, before(constraint)};
    const bool validates = !old.value.empty() && is_validation(old);
    const auto add_sql = alter_domain(to_, "ADD " + domain_constraint(constraint));
    const auto drop_sql = drop_domain_constraint(to_, constraint.name);
    add(validates ? alter_domain(to_, "VALIDATE CONSTRAINT " + schema::quoted(constraint.name)) : add_sql,
        drop_sql);
    if (validates) out_.back().inverse.sql.push_back(alter_domain(to_, "ADD " + domain_constraint(old)));
    if (!is_not_valid(constraint.value)) warn_of_rows();
    if (!validates && !old.value.empty()) comment_again(constraint);
  }

  // A constraint that is made anew comes without its comment.
  void comment_again(const Property& constraint) {
    const auto& comment = comment_of(to_, constraint);
    if (!comment.empty() && comment == comment_of(from_, constraint))
      out_.push_back({comment_sql(to_, constraint), {{}, Restores::all}});
  }

  void change_default() {
    const auto set = [&](const Object& domain) {
      const auto& value = domain.properties["default"];
      return alter_domain(domain, value.empty() ? "DROP DEFAULT" : "SET DEFAULT " + value);
    };
    if (from_.properties["default"] != to_.properties["default"]) add(set(to_), set(from_));
  }

  void change_not_null() {
    if (from_.properties.has("not null") == to_.properties.has("not null")) return;
    const auto set = [&](const Object& domain) {
      return alter_domain(domain, domain.properties.has("not null") ? "SET NOT NULL" : "DROP NOT NULL");
    };
    add(set(to_), set(from_));
    if (to_.properties.has("not null")) warn_of_rows();
  }

  const Object& from_;
  const Object& to_;
  Alterations out_;
};

std::optional<Alterations> alter_domain_in_place(const Object& from, const Object& to) {
  const auto same = [&](std::string_view name) { return from.properties[name] == to.properties[name]; };
  if (!same("type") || !same("collation")) return std::nullopt;
  return DomainAlteration(from, to).run();
}

// Its default and its constraints may go and come back while columns use it.
Object loosened_domain(const Object& domain) {
  Object out = domain;
  for (const auto& [name, value] : domain.properties.list())
    if (name != "type" && name != "collation" && name != "not null" && name != "comment" &&
        !schema::is_label(name))
      out.properties.set(name, "");
  return out;
}

}  // namespace

bool tightens_domain(const Object& from, const Object& to) {
  if (to.properties.has("not null") && !from.properties.has("not null")) return true;
  const auto constraints = attributes_named(to, k_constraint);
  return std::any_of(constraints.begin(), constraints.end(), [&](const Property& constraint) {
    const auto& before = from.properties[std::string(k_constraint) + constraint.name];
    return before != constraint.value && !is_not_valid(constraint.value);
  });
}

Craft domain_craft() {
  return {.create = create_domain, .alter = alter_domain_in_place, .loosened = loosened_domain};
}

}  // namespace plumb::plan
