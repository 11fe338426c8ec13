#pragma once
// What may be done with a statement of a file that describes a schema, when the file is run in a scratch
// database.
#include <string>
#include <vector>

#include "sql/statement.hpp"

namespace plumb::sql {

/// How one statement is loaded.
struct Loading {
  enum class Way {
    run,
    skip,    ///< it is about roles or the database itself, which no schema holds
    refuse,  ///< it reaches outside of the database, or carries rows
  };
  Way way = Way::run;
  std::string reason;              ///< why it is refused
  std::string next;                ///< what to write instead
  std::vector<std::string> roles;  ///< it names these, so that they have to be there
  std::string extension;           ///< the one it creates, else empty
};

/// The ways of all statements of a script, in their order. Throws Error (failed) with `source` and the line
/// when one is nested too deep to be read.
std::vector<Loading> ways_of_loading(const std::vector<ScriptStatement>& statements, std::string_view source);

}  // namespace plumb::sql
