#pragma once
// How objects of the model are spelled as SQL. Every name is qualified and quoted; no statement depends on
// search_path.
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// "a, b", each quoted as needed.
std::string column_list(const std::vector<std::string>& columns);

/// "mail text NOT NULL DEFAULT 'x'::text".
std::string spelled(const schema::Column& column);

/// What fills a column and whether it may be empty: " NOT NULL DEFAULT 'x'::text".
std::string filling(const schema::Column& column);

/// " DEFERRABLE INITIALLY DEFERRED"; empty for what is checked at once.
std::string deferral(const schema::Constraint& constraint);

/// "FOREIGN KEY (a) REFERENCES public.b (id)", without the constraint's name.
std::string spelled(const schema::Constraint& constraint);

/// "GENERATED ALWAYS AS IDENTITY"; empty for none.
std::string spelled(schema::Identity identity);

/// "CONSTRAINT name CHECK (…)".
std::string named(const schema::Constraint& constraint);

/// How an index is built.
enum class IndexBuild {
  plain,
  concurrently,
  on_parent_only,  ///< of a partitioned table, without its partitions
};
std::string create_index(const schema::Name& table, const schema::Index& index,
                         IndexBuild how = IndexBuild::plain);
std::string create_enum(const schema::Name& name, const std::vector<std::string>& values);

/// CREATE SEQUENCE with the options that are not the server's defaults; ownership is stated apart.
std::string create_sequence(const schema::Sequence& sequence);

/// ALTER SEQUENCE … OWNED BY.
std::string own_sequence(const schema::Sequence& sequence);
/// ALTER SEQUENCE … SET LOGGED, or UNLOGGED.
std::string set_persistence(const schema::Sequence& sequence);

/// Whether a statement goes on to the tables that inherit.
enum class Reach { all, only };

/// "ALTER TABLE public.user ACTION".
std::string alter_table(const schema::Name& table, const std::string& action, Reach reach = Reach::all);

/// "ALTER TABLE public.user ALTER COLUMN mail ACTION".
std::string alter_column(const schema::Name& table, const std::string& column, const std::string& action,
                         Reach reach = Reach::all);

/// "ADD CONSTRAINT name …".
std::string add_constraint(const schema::Constraint& constraint);

}  // namespace plumb::plan
