#pragma once
// What can be said of a value: its type, values of the type, and expressions over it that hold for any type.
#include <string>

#include "generated/sketch.hpp"

namespace plumb::test::generated {

/// Types about which the same can be said.
enum class Family {
  number,
  text,
  flag,
  day,
  moment,
  clock,
  span,
  uuid,
  document,
  bytes,
  address,
  bits,
  words,
  range,
  list,
  choice,
  record,
  opaque,
};

struct Type {
  std::string sql;
  Family family = Family::opaque;
  bool collatable = false;
  bool is_built_in = true;       ///< neither made by the schema nor an array
  std::string element = {};      ///< of a list; else empty
  std::string sample_base = {};  ///< how samples are written before they are cast: see sample()
  int id = 0;                    ///< the type as a part, 0 when built in
};

/// `schema.name` of an object in a schema.
std::string name_of(const Sketch& sketch, const Part& part);
/// The type of a column, of what a domain is over, or of a function's result.
Type type_of(const Sketch& sketch, const Part& part);
/// A type that is a part.
Type type_made_by(const Sketch& sketch, const Part& part);

/// A constant of the type, the k-th, cast to it.
std::string sample(const Sketch& sketch, const Type& type, int k);
/// A condition on `value`.
std::string predicate(const Sketch& sketch, const Type& type, const std::string& value, int k);

/// An expression and its type.
struct Expression {
  std::string sql;
  Type type;
};
/// An immutable expression over `value` whose result can be sorted.
Expression derived(const Sketch& sketch, const Type& type, const std::string& value, int k);

/// True for what a btree sorts.
bool is_sortable(const Type& type);
/// True for what a hash finds.
bool is_hashable(const Type& type);

/// The k-th type of the server.
Type built_in_type(int k);
Type text_type();
Type integer_type();
Type flag_type();

}  // namespace plumb::test::generated
