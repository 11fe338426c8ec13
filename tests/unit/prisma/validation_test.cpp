// Schemas that Prisma accepts and refuses, as it was seen to do (corpus psl-validation).
#include <algorithm>
#include <map>
#include <set>

#include "base/json.hpp"
#include "base/text.hpp"
#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;
namespace fs = std::filesystem;

namespace {

/// Where plumb decides otherwise than the recorded answer of the test, and why.
const std::map<std::string, std::string> k_otherwise = {
    {"preview_features__schema_engine_driver_adapters__postgres__url_is_still_required",
     "since 7 the URL is not in the schema"},
    {"relations__set_null_is_not_valid_on_mixed_fields", "PostgreSQL allows it; the case has no provider"},
    {"relations__set_null_is_not_valid_on_required_fields", "PostgreSQL allows it; the case has no provider"},
};

bool concerns_postgresql(const std::string& provider) {
  return provider.empty() || provider == "postgresql" || provider == "postgres";
}

/// The lines a list of problems names, "schema.prisma:7" or "schema.prisma:7:3".
std::set<int> lines_in(const std::string& text) {
  std::set<int> lines;
  const std::string name = "schema.prisma:";
  for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
    lines.insert(std::atoi(text.c_str() + at + name.size()));
  return lines;
}

}  // namespace

TEST_CASE("what Prisma accepts is accepted, and what it refuses is refused") {
  const auto folder = test::corpus("psl-validation");
  if (!folder) {
    WARN("skipped: ../shared/corpora is not there");
    return;
  }
  for (const auto& path : test::cases_of(*folder)) {
    const auto meta = parse_json(read_file(path / "meta.json"), "meta.json");
    const auto provider = text_of(meta, "provider");
    const auto name = path.filename().string();
    if (!concerns_postgresql(provider) || k_otherwise.contains(name)) continue;
    INFO(name);
    // Prisma validates a schema without datasource; behind its end, one moves no line.
    auto schema = read_file(path / "schema.prisma");
    if (provider.empty()) schema += "\n" + std::string(test::k_datasource);
    const auto expected = read_file(path / "expected.txt");
    const bool is_valid = expected.find("error: ") == std::string::npos;
    const auto problems = test::problems_of(schema);
    CHECK((problems.empty() ? "accepted" : "refused") == std::string(is_valid ? "accepted" : "refused"));
    if (is_valid || problems.empty()) continue;
    std::vector<int> common;
    const auto ours = lines_in(problems), theirs = lines_in(expected);
    std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(common));
    // Of a property without a value, plumb names the line and Prisma its block.
    if (name != "generator__missing_property_value") CHECK(!common.empty());
  }
}
