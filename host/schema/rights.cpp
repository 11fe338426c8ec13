#include "schema/rights.hpp"

#include <algorithm>
#include <set>

namespace plumb::schema {
namespace {

Privilege stated(Privilege right, Degree degree) {
  right.grantable = degree == Degree::grant;
  right.revoked = degree == Degree::none;
  return right;
}

/// How far a right of the old owner and the same one of the new go together.
Degree joined(const std::vector<Privilege>& list, const Privilege& of_old, const Privilege& of_new,
              Degree birth) {
  const auto *old = find_right(list, of_old), *own = find_right(list, of_new);
  return std::max(old ? degree_of(*old) : birth, own ? degree_of(*own) : Degree::none);
}

}  // namespace

Degree degree_of(const Privilege& privilege) {
  if (privilege.revoked) return Degree::none;
  return privilege.grantable ? Degree::grant : Degree::use;
}

const Privilege* find_right(const std::vector<Privilege>& list, const Privilege& right) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const Privilege& each) {
    return each.role == right.role && each.privilege == right.privilege && each.part == right.part;
  });
  return found == list.end() ? nullptr : &*found;
}

bool is_born_with(Kind kind, const Privilege& right) { return (kind == Kind::column) != right.part.empty(); }

std::vector<Privilege> passed_on(const Rights& rights, Kind kind, const std::string& owner) {
  const auto& [old, list] = rights;
  if (old.empty() || owner.empty() || old == owner) return list;
  std::set<Privilege> out;
  for (const auto& each : list) {
    if (each.role != old && each.role != owner) {
      out.insert(each);
      continue;
    }
    auto of_old = each, of_new = each;
    of_old.role = old;
    of_new.role = owner;
    const auto birth = is_born_with(kind, each) ? Degree::use : Degree::none;
    const auto degree = joined(list, of_old, of_new, birth);
    if (degree != birth) out.insert(stated(of_new, degree));
  }
  return {out.begin(), out.end()};
}

std::pair<std::vector<Privilege>, std::vector<Privilege>> under_one_owner(const Rights& from,
                                                                          const Rights& to, Kind kind,
                                                                          bool owners) {
  if (owners) return {passed_on(from, kind, to.owner), to.privileges};
  return {from.privileges, passed_on(to, kind, from.owner)};
}

}  // namespace plumb::schema
