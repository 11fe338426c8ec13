#pragma once
// The attributes of one field or block, taken by name; what nobody took is a problem.
#include <string>
#include <string_view>
#include <vector>

#include "prisma/problems.hpp"
#include "prisma/syntax.hpp"

namespace plumb::prisma {

/// Attributes to be taken one by one; finish() notes the rest. `sign` is "@" or "@@". Names are given as
/// literals.
class Attributes {
 public:
  Attributes(const std::vector<syntax::Attribute>& attributes, std::string_view sign, Problems& problems);

  /// The attribute of that name; notes a problem when it is given twice.
  const syntax::Attribute* take(std::string_view name);
  /// All attributes of that name.
  std::vector<const syntax::Attribute*> take_all(std::string_view name);
  /// The attribute with a dot in its name (@db.VarChar).
  const syntax::Attribute* take_scoped();
  /// Notes attributes that are unknown.
  void finish();

 private:
  const std::vector<syntax::Attribute>& attributes_;
  std::string_view sign_;
  Problems& problems_;
  std::vector<std::string_view> known_;  ///< names that were asked for; they outlive this
  bool is_scoped_known_ = false;         ///< take_scoped() was asked

  bool is_taken(const syntax::Attribute& attribute) const;
};

/// The text of an attribute with one text argument, "" with a problem noted when it has none.
std::string single_text(const syntax::Attribute& attribute, const std::string& owner, Problems& problems,
                        std::string_view argument = "name");

/// The same where it is a name in the database (@map, @@map, @@schema), which cannot be empty.
std::string mapped_name(const syntax::Attribute& attribute, const std::string& owner, Problems& problems,
                        std::string_view argument = "name");

}  // namespace plumb::prisma
