#pragma once
// What each kind of statement of the grammar is called and does.
#include <string>
#include <string_view>

#include "sql/statement.hpp"
#include "sql/tree.hpp"

namespace plumb::sql {

/// The more dangerous of two effects.
Effect worse(Effect a, Effect b);

/// The effect of the kind of statement alone; its queries are judged by query_effect().
Effect effect_of_kind(const Node& statement);

/// "ALTER TABLE", "CREATE INDEX" … as the command tag would say.
std::string kind_of(const Node& statement);

/// "MATERIALIZED VIEW" for OBJECT_MATVIEW.
std::string object_words(std::string_view object_type);

}  // namespace plumb::sql
