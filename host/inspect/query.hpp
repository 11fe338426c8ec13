#pragma once
// The catalog queries compiled into the program, and how their raw values are read.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "pg/session.hpp"
#include "schema/object.hpp"
#include "schema/properties.hpp"

namespace plumb::inspect {

/// An object identifier of the server.
using Oid = std::uint32_t;

/// Runs queries/<name>.sql; an Error says which part of the catalog was being read.
pg::Rows catalog(pg::Session& session, std::string_view name, const pg::Parameters& parameters = {});

/// Columns of an answer that are attributes of an object under their own names. One named "properties" holds
/// names and values in turn, for what an object has any number of.
class Attributes {
 public:
  /// All columns from `first` on.
  Attributes(const pg::Rows& rows, int first);
  void read(const pg::Rows::Row& row, schema::Properties& out) const;

 private:
  int first_;
  std::vector<std::string> names_;
};

/// The text of an array parameter of any type.
std::string array_parameter(const std::vector<std::string>& elements);
std::string array_parameter(const std::vector<Oid>& elements);

/// Qualified names as two array parameters, schemas and names side by side.
struct NameArrays {
  explicit NameArrays(const std::vector<schema::Name>& qualified);
  std::string schemas, names;
};

/// The whole numbers in the text of an int2vector, oidvector or array of numbers.
std::vector<std::int64_t> numbers(std::string_view text);

/// The oid in a column; 0 for NULL.
Oid oid_of(std::string_view text);

}  // namespace plumb::inspect
