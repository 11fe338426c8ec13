#pragma once
// Live database -> model. One set-based catalog query per kind of object (queries/*.sql), all in one
// repeatable-read snapshot.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "pg/session.hpp"
#include "schema/model.hpp"

namespace plumb::inspect {

/// What to read. Empty = everything but system schemas, schema plumb and members of extensions.
struct Scope {
  std::vector<std::string> schemas;     ///< only these schemas
  std::vector<schema::Name> relations;  ///< only these tables (with what belongs to them) …
  std::vector<schema::Name> types;      ///< … and these enums, and sequences named in relations
  bool objects = false;                 ///< … and all functions, domains and others that sit on no relation
  bool is_part() const { return !relations.empty() || !types.empty() || objects; }
};

/// Reads a model in a read-only transaction of its own.
schema::Model inspect(pg::Session& session, const Scope& scope = {});

/// Reads a model inside the transaction the caller has open.
schema::Model inspect_within(pg::Session& session, const Scope& scope = {});

/// Rows and bytes of a table, and of some of its columns, for hazards.
struct Measure {
  std::int64_t rows = 0;
  std::int64_t bytes = 0;
  bool exact = false;                                ///< counted, else the planner's estimate
  std::map<std::string, std::int64_t> non_null;      ///< column -> rows with a value
  std::map<std::string, std::int64_t> column_bytes;  ///< column -> about how many bytes
};
using Measures = std::map<schema::Name, Measure>;

/// What to measure: tables, and columns whose values are at risk.
using Measured = std::map<schema::Name, std::set<std::string>>;

/// Counts the tables exactly, a hundred in a query, until `budget_ms` are over, and estimates the others from
/// statistics: so also a hundred of which one cannot be counted. A table that is not there is left out: the
/// copy that a dry run plans on has moved on. In read-only transactions of its own: the session must have none
/// open.
Measures measure(pg::Session& session, const Measured& what, int budget_ms = 5000);

/// Rows of each table, counted exactly within the caller's transaction (snapshot verification).
std::map<schema::Name, std::int64_t> count_rows(pg::Session& session,
                                                const std::vector<schema::Name>& tables);

}  // namespace plumb::inspect
