#pragma once
// Which rows a partial index holds: the argument `where` (preview feature partialIndexes).
#include <string>

#include "prisma/datamodel.hpp"
#include "prisma/problems.hpp"

namespace plumb::prisma {

/// The predicate as Prisma's engine 7.10 writes it: the text of raw("…") as it stands, and of an object one
/// comparison a field, joined by AND. Notes what the engine refuses, and returns an empty text for it.
std::string predicate_of(const syntax::Expression& where, const ModelType& model, Problems& problems);

}  // namespace plumb::prisma
