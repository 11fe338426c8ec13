#pragma once
// schema.prisma -> model, as Prisma's own engine would make the database.
#include <filesystem>
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::prisma {

/// A schema.prisma read whole.
struct Desired {
  schema::Model model;                    ///< the database Prisma would make
  std::vector<std::string> schemas;       ///< the datasource's schemas; {default_schema} when it names none
  std::vector<std::string> extensions;    ///< the datasource's extensions
  std::vector<std::filesystem::path> files;
  std::string digest;                     ///< SHA-256 of the files' bytes in order of their names
};

struct ReadOptions {
  std::string default_schema = "public";  ///< of the URL's ?schema=
};

/// Reads a file, or a folder's *.prisma files in byte order of their names. Throws Error (usage) with up to ten problems,
/// each with file:line:column, the line itself and a caret; what Prisma accepts but plumb does not support yet says so.
Desired read(const std::filesystem::path& path, const ReadOptions& options = {});

/// `desired` with everything that differs from `live` only in spelling taken over from `live`: a unique constraint where
/// Prisma would make a unique index, the order of enum values, a foreign key's or primary key's name left out of the
/// schema, default expressions that are known to be equal. What is left unsettled (a default that may be the same
/// expression spelled another way) is listed in `unsettled`.
struct Adopted {
  schema::Model model;
  std::vector<schema::ObjectId> unsettled;  ///< columns whose default only a server can compare
  std::vector<std::string> notes;           ///< differences that are none, for people ("order of values of enum Role")
};
Adopted adopt(const Desired& desired, const schema::Model& live);

}  // namespace plumb::prisma
