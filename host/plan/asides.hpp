#pragma once
// What is made anew while others still use it: it stands aside under another name until they have gone over.
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

class Asides {
 public:
  Asides() = default;
  /// Of the objects of `from` in `replaced`.
  Asides(const schema::Model& from, const std::set<schema::ObjectId>& replaced);

  /// SQL as the server wrote it before the plan, with the names that hold while the plan runs.
  std::string spelled(std::string_view sql) const;
  /// The object aside.
  schema::ObjectId aside(schema::ObjectId id) const;
  schema::Object aside(schema::Object object) const;
  /// What of `ids` stands aside.
  std::vector<schema::ObjectId> among(const std::vector<schema::ObjectId>& ids) const;

 private:
  std::set<schema::ObjectId> replaced_;
  std::map<std::string, std::string> names_;  ///< as SQL spells them
};

/// True for kinds that can stand aside.
bool can_stand_aside(schema::Kind kind);

/// The name of a range type's multirange type; empty where there is none.
schema::Name multirange_name(const schema::Object& range);

}  // namespace plumb::plan
