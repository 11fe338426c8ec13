#pragma once
// What changing a column's type means: which cast carries the values, and what it may do to them.
#include <string>

namespace plumb::plan {

/// What becomes of values that a conversion does not refuse.
enum class Values {
  kept,       ///< converting back gives the same values
  respelled,  ///< they mean the same, and converting back may spell them in another way
  lost,       ///< they are rounded or cut without an error
};

/// How values get from one type to another.
struct Conversion {
  std::string using_sql;              ///< expression for USING, empty when an assignment cast does it
  bool may_fail = true;               ///< on some values
  bool rewrites = true;               ///< the table is written anew under ACCESS EXCLUSIVE
  Values values = Values::respelled;  ///< what becomes of the values
  bool reorders = false;              ///< indexes are built anew where the table is not written anew
  bool assumes_utc = false;           ///< where values are with a time zone on one side alone
  std::string carrier = {};           ///< SQL that makes a type which has to be there meanwhile; empty = none
  bool takes_nulls_only = false;      ///< it fails on every value
};

/// The conversion of column `column` (as SQL spells it) between types as format_type() spells them. Where no
/// cast is known the values go through text.
Conversion conversion(const std::string& column, const std::string& from, const std::string& to);

/// The conversion through text, for types the catalog's casts say nothing of.
Conversion conversion_through_text(const std::string& column, const std::string& from, const std::string& to);

/// The type without modifiers and brackets: `public."Role"` of `public."Role"[]`.
std::string element_type(const std::string& type);

}  // namespace plumb::plan
