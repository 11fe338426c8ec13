#pragma once
// What belongs to which extension of the server, as far as schemas are known to speak of it: a schema names a
// type or an operator class, and the database says where its extension lives.
#include <string>
#include <string_view>

namespace plumb::prisma {

/// The extension that has the type ("geometry(Point,4326)" -> "postgis"); empty when none is known to.
std::string_view extension_of_type(std::string_view type);

/// The extension that has the operator class ("gin_trgm_ops" -> "pg_trgm"); empty when none is known to.
std::string_view extension_of_class(std::string_view operator_class);

/// The name behind the schema of `qualified`, its modifier included; all of it where it has no schema.
std::string_view without_schema(std::string_view qualified);

}  // namespace plumb::prisma
