#pragma once
// What is set on tables and columns after they are made, one statement a setting.
#include <string>
#include <vector>

#include "plan/draft.hpp"
#include "plan/spelling.hpp"

namespace plumb::plan {

/// What new limits of a sequence do to the number it stands at: some numbers are outside of them, or all.
Hazard moved_number();
Hazard restarted(const schema::Sequence& sequence);

/// A statement that sets something, and the one that sets it back; empty when the way back needs none.
struct Setting {
  std::string sql, inverse;
  const char* lock = lock::access_exclusive;
  std::vector<Hazard> hazards = {};
  Restores restores = Restores::all;
};
using Settings = std::vector<Setting>;

/// Storage, compression, statistics and options of a column. A change of its type has set storage and
/// compression to what is the type's own.
Settings column_settings(const schema::Name& table, const schema::Column& from, const schema::Column& to,
                         Reach reach);
/// The column as it is right after it was made or its type was changed.
schema::Column just_made(schema::Column column);
schema::Column retyped(schema::Column column);

/// The column of an heir as its parent's gives it.
schema::Column as_given(schema::Column parents, const schema::Table& heir, const schema::Column& column,
                        int server_version);

/// The statements that give the column of an heir what it has other than `given` by its parent.
std::vector<std::string> statements_of_heir(const schema::Column& given, const schema::Name& heir,
                                            const schema::Column& column);

/// What generates the numbers of a column that is and stays an identity column.
Settings identity_settings(const schema::Name& table, const schema::Column& from, const schema::Column& to);

/// Storage parameters, row security, access method, type and server options of a table.
Settings table_settings(const schema::Table& from, const schema::Table& to);
/// The table as CREATE TABLE leaves it.
schema::Table just_made(schema::Table table);

}  // namespace plumb::plan
