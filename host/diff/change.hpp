#pragma once
// Typed differences between two models.
#include <set>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "schema/model.hpp"

namespace plumb::diff {

enum class Action { add, drop, alter };

/// One field that differs, as text for people ("type": "integer" -> "bigint").
struct FieldChange {
  std::string field, from, to;
};

/// One difference. `fields` is filled for alter only. The objects themselves are looked up by `object` in the
/// two models; the name of a change ("AddColumn") is action and kind.
struct Change {
  Action action = Action::add;
  schema::ObjectId object;
  std::vector<FieldChange> fields;
  std::string name() const;
};

using Changes = std::vector<Change>;

/// What a source can express: all else in a database is left alone. The default manages everything that is
/// modelled.
struct Managed {
  bool prisma = false;  ///< only what schema.prisma can say: tables, columns, enums, keys, plain indexes
  std::vector<std::string> schemas;            ///< only in these schemas; empty = all
  std::set<schema::ObjectId> partial_indexes;  ///< which schema.prisma declares
  std::vector<std::string> ignored;            ///< globs "schema.table" that are left out ([ignore] tables)
  bool owners = false, privileges = false;     ///< compare them too (--owners, --privileges)
  bool labels = true;                          ///< security labels; a scratch copy has none
  bool manages_table(const schema::Name& name) const;
};

/// The differences that lead from `from` to `to`, in a stable order: kind, then name. Adding or dropping a
/// table is one change and stands for its columns, constraints and indexes; dropping one also for its
/// triggers, policies and rules.
Changes diff(const schema::Model& from, const schema::Model& to, const Managed& managed = {});

/// Objects of `from` that are not managed and touch a table that `changes` touch, or all of them when `all`;
/// always what is not modelled and belongs to no table.
std::vector<schema::ObjectId> unmanaged(const schema::Model& from, const Changes& changes,
                                        const Managed& managed, bool all);

/// What is not modelled and is in `to` alone, or otherwise than in `from`: the changes leave it out.
std::vector<schema::ObjectId> unmanaged_wanted(const schema::Model& from, const schema::Model& to,
                                               const Managed& managed);

/// One line a change for people: "+ column public.user.mail", "~ column …  type integer -> bigint".
std::string to_line(const Change& change);
Json to_json(const Changes& changes);

}  // namespace plumb::diff
