#pragma once
// schema.prisma -> model, as Prisma's own engine would make the database.
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "schema/model.hpp"

namespace plumb::prisma {

/// The key of the table of an implicit many-to-many relation: a primary key, as Prisma makes it since version
/// 6, a unique index, as before, or what the tables that are there have (a primary key when there are none).
enum class JoinKey { primary, unique_index, as_existing };

/// The key of that name in plumb.toml ("primary-key", "unique-index", "as-existing"); primary for others.
JoinKey join_key_named(std::string_view name);

/// A schema.prisma read whole.
struct Desired {
  schema::Model model;                  ///< the database Prisma would make
  std::vector<std::string> schemas;     ///< the datasource's schemas; {default_schema} when it names none
  std::vector<std::string> extensions;  ///< the datasource's extensions
  std::set<schema::ObjectId>
      database_defaults;  ///< columns with dbgenerated(): their default is the database's own
  std::set<schema::ObjectId> optional_serials;  ///< optional autoincrement() columns, NOT NULL only when new
  std::set<schema::Name> join_tables;           ///< tables of implicit many-to-many relations
  JoinKey join_key = JoinKey::primary;          ///< of those that a database does not have
  std::set<schema::ObjectId>
      partial_indexes;  ///< indexes with a where, which are managed beside the plain ones
  std::vector<std::filesystem::path> files;
  std::string digest;  ///< SHA-256 of the files' bytes in order of their names
};

/// The search_path under which dbgenerated("…") means what it means to Prisma's own migrations: a function or
/// an extension's type of the datasource's schemas, or of those that hold extensions of the datasource or of
/// `live`, may be named without its schema.
std::string search_path_of(const Desired& desired, const schema::Model& live);

struct ReadOptions {
  std::string default_schema = "public";  ///< of the URL's ?schema=
  JoinKey join_key = JoinKey::primary;    ///< of new tables of implicit many-to-many relations
};

/// Reads a file, or a folder's *.prisma files in byte order of their names. Throws Error (usage) with up to
/// ten problems, each with file:line:column, the line itself and a caret; what Prisma accepts but plumb does
/// not support yet says so.
Desired read(const std::filesystem::path& path, const ReadOptions& options = {});

/// `desired` with everything that differs from `live` only in spelling taken over from `live`: a unique
/// constraint where Prisma would make a unique index, the order of enum values, names that only were cut
/// another way, default expressions that are known to be equal, the key of a join table, and what Prisma
/// cannot express (collations, generated columns, identity). Other names are not taken over: Prisma renames.
/// What is left unsettled (a default that may be the same expression spelled another way) is listed in
/// `unsettled`.
struct Adopted {
  schema::Model model;
  std::vector<schema::ObjectId>
      unsettled;  ///< columns whose default, and indexes whose condition, only a server can compare
  std::vector<std::string> notes;  ///< differences that are none, for people ("order of values of enum Role")
};
Adopted adopt(const Desired& desired, const schema::Model& live);

}  // namespace plumb::prisma
