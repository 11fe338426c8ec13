#pragma once
// Synthetic schemas for benchmarks.
#include <string>

/// SQL of a schema of `tables` tables, each with 10 columns, a primary key, 2 foreign keys, 2 indexes and a
/// unique one, and an enum for each ten of them. So many per cent of the tables, at least 6 unless it is 0,
/// differ: a column added, a column dropped, an index added, a table added, a type widened, an enum value
/// added, in turn.
std::string generate_schema(int tables, int changed_percent);

/// A schema.prisma of `models` models, each with 9 columns, 2 indexes, a unique field and a relation to the
/// model before.
std::string generate_prisma(int models);
