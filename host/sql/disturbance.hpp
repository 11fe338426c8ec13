#pragma once
// What a statement changes of rows, tables and columns that are there, so that what was seen of them before
// it need not hold after it.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::sql {

/// A column, by its table and name.
struct ColumnName {
  std::pair<std::string, std::string> table;
  std::string name;
};

/// What can have changed. Schemas are empty where the statement leaves them out.
struct Disturbance {
  bool everything = true;  ///< unknown is dangerous
  bool functions = false;  ///< conditions that call functions may mean something else
  std::vector<std::pair<std::string, std::string>> tables;
  std::vector<ColumnName> columns;
};

/// The disturbance of one statement; of what is not known or does not parse: everything.
Disturbance disturbance_of(std::string_view statement);

}  // namespace plumb::sql
