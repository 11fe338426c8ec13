#pragma once
// The steps of adopt(): each takes over from a live object what the desired one cannot say or says in other
// words.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "prisma/prisma.hpp"

namespace plumb::prisma {

/// What the steps share: lookups in the live model, made once, and the sequences that give way to live ones.
struct Adoption {
  Adoption(const Desired& wanted, const schema::Model& database);

  const Desired& desired;
  const schema::Model& live;
  Adopted out;
  std::set<std::string, std::less<>> enums;                                ///< names as SQL spells them
  std::map<std::string, const schema::Sequence*, std::less<>> by_default;  ///< by nextval('…'::regclass)
  std::multimap<std::pair<schema::Name, std::string>, const schema::Sequence*>
      by_owner;                                              ///< by table and column
  std::set<std::pair<schema::Name, std::string>> replaced;   ///< columns whose desired sequences go
  std::map<const schema::Sequence*, schema::Sequence> kept;  ///< live sequences that stay, and as what
};

/// Enum values in the order the database has them (adopt.cpp).
std::vector<std::string> values_in_live_order(const std::vector<std::string>& desired,
                                              const std::vector<std::string>& live);

/// Types and operator classes of extensions, which live where the database has them (adopt_extensions.cpp).
void adopt_extensions(Adoption& adoption);

/// Types, defaults, sequences and what Prisma cannot say of columns (adopt_columns.cpp).
void adopt_columns(Adoption& adoption, schema::Table& table, const schema::Table& live);

/// The keys of join tables: those of the database stay, new ones are made as the project chose
/// (adopt_joins.cpp). Comes before adopt_keys().
void adopt_joins(Adoption& adoption);

/// Primary keys, unique constraints, foreign keys and indexes (adopt_keys.cpp).
void adopt_keys(Adoption& adoption, schema::Table& table, const schema::Table& live);

}  // namespace plumb::prisma
