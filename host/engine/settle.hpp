#pragma once
// Spellings that only a server can compare.
#include "pg/connection.hpp"
#include "prisma/prisma.hpp"

namespace plumb::engine {

/// A desired model in the server's spelling.
struct Settled {
  schema::Model model;
  std::vector<std::string> notes;  ///< what could not be settled, and why
};

/// Has the server of `scratch`, which holds the schema that `adopted` was adopted from, spell the unsettled
/// defaults and conditions of `adopted`, which may name things of `search_path` without a schema. Leaves
/// `scratch` as it was. What the server refuses (a function that is not there yet) stays as written.
Settled settle(prisma::Adopted adopted, const pg::ConnectInfo& scratch, const std::string& search_path);

}  // namespace plumb::engine
