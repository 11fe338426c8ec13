#pragma once
// A sketch as SQL that a server accepts.
#include <set>
#include <string>
#include <vector>

#include "generated/sketch.hpp"
#include "generated/types.hpp"

namespace plumb::test::generated {

/// The statements that make a schema, each on lines of its own, in an order in which they can run.
std::string to_sql(const Sketch& sketch);

/// The statements of one part; a table is made with the columns in `inlined`.
using Statements = std::vector<std::string>;
Statements spell(const Sketch& sketch, const Part& part, const std::set<int>& inlined);

// By kind, for spell() alone.
Statements spell_schema(const Sketch& sketch, const Part& part);
Statements spell_enum(const Sketch& sketch, const Part& part);
Statements spell_domain(const Sketch& sketch, const Part& part);
Statements spell_composite(const Sketch& sketch, const Part& part);
Statements spell_range(const Sketch& sketch, const Part& part);
Statements spell_sequence(const Sketch& sketch, const Part& part);
Statements spell_table(const Sketch& sketch, const Part& part, const std::set<int>& inlined);
Statements spell_column(const Sketch& sketch, const Part& part);
Statements spell_constraint(const Sketch& sketch, const Part& part);
Statements spell_index(const Sketch& sketch, const Part& part);
Statements spell_statistics(const Sketch& sketch, const Part& part);
Statements spell_view(const Sketch& sketch, const Part& part);
Statements spell_routine(const Sketch& sketch, const Part& part);
Statements spell_trigger(const Sketch& sketch, const Part& part);
Statements spell_rule(const Sketch& sketch, const Part& part);
Statements spell_policy(const Sketch& sketch, const Part& part);
Statements spell_collation(const Sketch& sketch, const Part& part);
Statements spell_cast(const Sketch& sketch, const Part& part);
Statements spell_operator(const Sketch& sketch, const Part& part);
Statements spell_text_search(const Sketch& sketch, const Part& part);
Statements spell_wrapper(const Sketch& sketch, const Part& part);
Statements spell_server(const Sketch& sketch, const Part& part);
Statements spell_publication(const Sketch& sketch, const Part& part);
Statements spell_event_trigger(const Sketch& sketch, const Part& part);
Statements spell_default_privileges(const Sketch& sketch, const Part& part);

/// A column within CREATE TABLE or after ADD COLUMN, and what is said of it afterwards.
std::string column_definition(const Sketch& sketch, const Part& column);
Statements column_settings(const Sketch& sketch, const Part& column);
/// Comment and privileges of anything.
Statements annotations(const Sketch& sketch, const Part& part);

/// " COLLATE …" as a role or trait asks for it where the type has collations; else empty.
std::string collation_clause(const Sketch& sketch, const Part& part, const Type& type);
/// As COMMENT names them.
std::string cast_address(const Sketch& sketch, const Part& part);
std::string operator_address(const Sketch& sketch, const Part& part);
/// The bounds of partitions are constants of the key's type.
std::string bound_of(const Sketch& sketch, const Part& partition);
/// The name of a column or other part within its home.
std::string own_name(const Part& part);
/// " (fillfactor=70)" and the like.
std::string fillfactor_clause(const Part& part);
/// The table, view … that a part is on.
const Part& relation_of(const Sketch& sketch, const Part& part);

}  // namespace plumb::test::generated
