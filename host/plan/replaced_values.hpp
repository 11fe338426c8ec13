#pragma once
// How values go over to a type that is made anew, or to another one.
#include <string>

#include "plan/column_type.hpp"
#include "plan/draft.hpp"

namespace plumb::plan {

/// The conversion of a column between the type before and the one after, or the way back. Values go through
/// text; where a composite type has other attributes than before, by the names of these: arrays by way of a
/// composite type of one attribute (carrier_of()), as json is read into composite types alone.
Conversion conversion_of_replaced(const Draft& draft, const schema::ObjectId& column, const std::string& from,
                                  const std::string& to);

/// conversion(), or what a cast does that people or a well-known extension made. It is spelled where it is not
/// for assignments, which ALTER TABLE makes by itself (PostgreSQL manual, CREATE CAST).
Conversion conversion_by_casts(const Draft& draft, const schema::ObjectId& column, const std::string& from,
                               const std::string& to);

/// The type, as SQL names it, that Conversion::carrier makes.
std::string carrier_of(const Draft& draft, const schema::ObjectId& column, const std::string& type);

}  // namespace plumb::plan
