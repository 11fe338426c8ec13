#include "prisma/preview_features.hpp"

#include <algorithm>
#include <array>

#include "prisma/spelling.hpp"

namespace plumb::prisma {
namespace {

constexpr auto k_current = std::to_array<std::string_view>(
    {"fullTextSearchPostgres", "nativeDistinct", "partialIndexes", "postgresqlExtensions", "relationJoins",
     "schemaEngineDriverAdapters", "shardKeys", "strictUndefinedChecks", "typedSql", "views"});

/// Without effect by now; Prisma warns of them.
constexpr auto k_former = std::to_array<std::string_view>({"aggregateApi",
                                                           "atomicNumberOperations",
                                                           "clientExtensions",
                                                           "cockroachdb",
                                                           "connectOrCreate",
                                                           "createMany",
                                                           "dataProxy",
                                                           "deno",
                                                           "distinct",
                                                           "driverAdapters",
                                                           "extendedIndexes",
                                                           "extendedWhereUnique",
                                                           "fieldReference",
                                                           "filteredRelationCount",
                                                           "filterJson",
                                                           "fullTextIndex",
                                                           "fullTextSearch",
                                                           "groupBy",
                                                           "improvedQueryRaw",
                                                           "interactiveTransactions",
                                                           "jsonProtocol",
                                                           "metrics",
                                                           "microsoftSqlServer",
                                                           "middlewares",
                                                           "mongoDb",
                                                           "multiSchema",
                                                           "nApi",
                                                           "namedConstraints",
                                                           "nativeTypes",
                                                           "omitApi",
                                                           "orderByAggregateGroup",
                                                           "orderByNulls",
                                                           "orderByRelation",
                                                           "prismaSchemaFolder",
                                                           "queryCompiler",
                                                           "reactNative",
                                                           "referentialActions",
                                                           "referentialIntegrity",
                                                           "selectRelationCount",
                                                           "tracing",
                                                           "transactionApi",
                                                           "uncheckedScalarInputs"});

bool is_one_of(const auto& names, std::string_view lower_name) {
  return std::any_of(names.begin(), names.end(),
                     [&](const auto& name) { return lower(std::string(name)) == lower_name; });
}

}  // namespace

bool is_preview_feature(std::string_view lower_name) {
  return is_one_of(k_current, lower_name) || is_one_of(k_former, lower_name);
}

std::vector<std::string> current_preview_features() { return {k_current.begin(), k_current.end()}; }

}  // namespace plumb::prisma
