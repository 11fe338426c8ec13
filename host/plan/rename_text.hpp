#pragma once
// "public.user.mail=email": a rename as a person writes it.
#include <optional>
#include <string>
#include <vector>

#include "schema/object.hpp"

namespace plumb::plan {

/// The text of a rename, taken apart. Names are as they are in the catalog; one that is not plain stands in
/// double quotes.
struct RenameText {
  std::optional<schema::Kind> kind;      ///< "index public.user_mail=…", where the name alone does not tell
  std::vector<std::string> path;         ///< schema, table, name; as many as it takes
  std::optional<std::string> signature;  ///< of functions: "integer, text"
  std::string to;                        ///< the new name, without schema
};

/// Throws Error (usage) for what is not of the form [KIND ]OLD=NEW.
RenameText parse_rename(const std::string& text);

}  // namespace plumb::plan
