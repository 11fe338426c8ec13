#pragma once
// Prisma's scalar types, their native types on PostgreSQL, and how the server spells them.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::prisma {

enum class Scalar { integer, big_integer, floating, decimal, boolean, string, date_time, json, bytes };

/// A scalar by its name in a schema ("BigInt").
std::optional<Scalar> scalar_named(std::string_view name);
std::string_view to_string(Scalar scalar);
/// The names of all scalars.
std::vector<std::string> scalar_names();

/// A native type (@db.…) and what it may be written on.
struct NativeType {
  std::string_view name;  ///< "VarChar"
  Scalar scalar;
  std::string_view base;    ///< "character varying"
  std::string_view suffix;  ///< " without time zone", behind the arguments
  std::string_view cast;    ///< as the server spells it in a cast without arguments: "bpchar"
  int most_arguments;
  std::int64_t least, most;  ///< of the first argument
};

/// A native type by its name, null when there is none.
const NativeType* native_named(std::string_view name);
/// The native type a scalar has when none is written, with its arguments.
const NativeType& native_of(Scalar scalar);
std::span<const std::int64_t> default_arguments(Scalar scalar);
/// The names of the native types of a scalar, and of all.
std::vector<std::string> native_names(Scalar scalar);
std::vector<std::string> native_names();

/// A type as the server spells it.
struct SqlType {
  std::string full;  ///< format_type() with its modifier: "character varying(30)"
  std::string cast;  ///< without: "character varying"
};

/// The spelling of a native type with its arguments; `extension_schema` is where citext lives.
SqlType spelled(const NativeType& type, std::span<const std::int64_t> arguments,
                std::string_view extension_schema);

/// A type somebody wrote by hand (Unsupported), as the server would spell it as far as it is known without
/// one: aliases resolved, types that are not the server's own qualified with `default_schema`.
std::string canonical_type(std::string_view type, std::string_view default_schema);

}  // namespace plumb::prisma
