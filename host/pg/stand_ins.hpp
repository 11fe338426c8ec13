#pragma once
// Roles that a schema names and a scratch server has not.
#include <string>
#include <vector>

#include "pg/session.hpp"

namespace plumb::pg {

/// The setting that a private server bears and no other has.
inline constexpr const char* k_private_server = "plumb.private_server";

/// Makes the missing of `roles`, without any right, on the private server of `scratch`. Roles belong to a
/// whole server, so that none is made where only a database was lent: throws Error (usage) that names the
/// missing ones.
void make_stand_in_roles(Session& scratch, const std::vector<std::string>& roles);

/// An array of texts as the server reads it.
std::string array_text(const std::vector<std::string>& values);

}  // namespace plumb::pg
