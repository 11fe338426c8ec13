#pragma once
// What pg_dump writes of a schema, in a form that can be compared.
#include <optional>
#include <set>
#include <string>

#include "law/switches.hpp"
#include "pg/connection.hpp"

namespace plumb::test {

/// The blocks of a dump, free of their order and of the order of columns, which ALTER TABLE cannot change.
using Dump = std::multiset<std::string>;

/// True when there is a pg_dump that fits the server: renames are tried on a copy that it makes.
bool has_dump_program();

/// The text of a dump, with owners and privileges where `switches` compare them; nullopt where no pg_dump
/// fits the server.
std::optional<std::string> dump_text(const pg::ConnectInfo& database, const Switches& switches);
/// The same in blocks.
std::optional<Dump> dump_schema(const pg::ConnectInfo& database, const Switches& switches);

/// The blocks of a dump that was written already.
Dump blocks_of(const std::string& text);

/// The blocks of one side only: "is there: …", "is missing: …"; empty when there are none. Secrets that were
/// left to be given in `is` count as given.
std::string differences(const Dump& is, const Dump& wanted);

}  // namespace plumb::test
