#pragma once
// The syntax of schema.prisma as it stands in the files. Every node knows its place; views point into the
// sources. What the words mean is decided later (resolve.hpp).
#include <string>
#include <string_view>
#include <vector>

#include "prisma/source.hpp"

namespace plumb::prisma::syntax {

struct Argument;

/// A value: 5, "text", word, function(…), [a, b], { a: 5 }.
struct Expression {
  enum class Kind { number, string, word, call, list, object };
  Kind kind = Kind::word;
  Place place;
  std::string_view text;            ///< as written; of a call the function's name
  std::string value;                ///< of a string, with its escapes resolved
  std::vector<Argument> arguments;  ///< of a call or an object
  std::vector<Expression> items;    ///< of a list
};

/// An argument, named or not.
struct Argument {
  std::string_view name;  ///< empty when it has none
  Place place;
  Expression value;
};

/// @name(arguments) or @@name(arguments), without the signs.
struct Attribute {
  std::string_view name;  ///< "default", "db.VarChar"
  Place place;
  std::vector<Argument> arguments;
};

enum class Arity { required, optional, list };

/// A field of a model or view, or a value of an enum (which has no type).
struct Field {
  std::string_view name;
  Place place;
  std::string_view type;    ///< "Int", "User"; empty for Unsupported and enum values
  std::string unsupported;  ///< X of Unsupported("X")
  Place type_place;
  Arity arity = Arity::required;
  std::vector<Attribute> attributes;
};

/// name = value of a datasource or generator.
struct Property {
  std::string_view name;
  Place place;
  Expression value;
};

enum class BlockKind { model, view, enumeration, composite, datasource, generator };

/// A block with its content.
struct Block {
  BlockKind kind = BlockKind::model;
  std::string_view name;
  Place place;  ///< of the name
  std::vector<Field> fields;
  std::vector<Attribute> attributes;
  std::vector<Property> properties;
};

}  // namespace plumb::prisma::syntax
