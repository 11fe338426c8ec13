// Schemas that are refused, each with the whole answer:
// tests/golden/prisma/<case>/{schema.prisma,errors.txt}.
#include <cstdlib>

#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;
namespace fs = std::filesystem;

namespace {

const fs::path k_cases = fs::path(PLUMB_SOURCE_DIR) / "tests" / "golden" / "prisma";

/// With PLUMB_REGENERATE the answer becomes the expected one.
void expect_answer(const fs::path& file, const std::string& answer) {
  if (std::getenv("PLUMB_REGENERATE") != nullptr) return write_file(file, answer);
  CHECK(answer == (fs::exists(file) ? read_file(file) : ""));
}

}  // namespace

TEST_CASE("invalid schemas are refused at their lines, with what to write instead") {
  for (const auto& path : test::cases_of(k_cases)) {
    INFO(path.filename().string());
    const auto answer = test::problems_of(read_file(path / "schema.prisma"));
    CHECK(answer != "");
    expect_answer(path / "errors.txt", answer + "\n");
  }
}
