#pragma once
// Real databases for tests: one scratch server per test program, one empty database per call.
#include <string>

#include "pg/scratch.hpp"
#include "pg/session.hpp"

namespace plumb::test {

/// The scratch server of this test program, started at the first call: the newest that is installed, or the
/// one that PLUMB_TEST_SERVER names (tests/servers).
pg::Scratch& scratch();

/// An empty database on it.
pg::ConnectInfo empty_database();

/// An empty database in which `sql` was run (several statements).
pg::ConnectInfo database_with(const std::string& sql);

/// Loads providers of security labels, "demo" and "Odd one", into all sessions of the scratch server that
/// begin after this (tools/label_provider.cpp).
void load_label_providers();

/// The first column of the first row of a query, as text.
std::string value_of(const pg::ConnectInfo& database, const std::string& sql);

}  // namespace plumb::test
