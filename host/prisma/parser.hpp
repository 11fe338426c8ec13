#pragma once
// A source -> its blocks. A line that cannot be read is noted and skipped, so that one reading finds several
// problems.
#include <vector>

#include "prisma/problems.hpp"
#include "prisma/syntax.hpp"

namespace plumb::prisma {

/// Reads the blocks of a source. The views in them point into `source`, which must outlive them.
std::vector<syntax::Block> parse(const Source& source, std::uint32_t file, Problems& problems);

}  // namespace plumb::prisma
