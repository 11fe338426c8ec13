// Schemas that were damaged at random: each is read or refused with a place, and nothing else happens.
// PLUMB_SEED chooses other ones.
#include <chrono>
#include <cstdlib>
#include <random>

#include "base/text.hpp"
#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;
namespace fs = std::filesystem;

namespace {

const fs::path k_tests = fs::path(PLUMB_SOURCE_DIR) / "tests";

/// Schemas with every construct of the language, and nothing wrong.
std::vector<std::string> whole_schemas() {
  const auto folder = k_tests / "unit/prisma/whole";
  return {read_file(folder / "relations.prisma"), read_file(folder / "settings.prisma")};
}

/// What is damaged: whole schemas half of the time, else the invalid ones of the golden cases.
class Seeds {
 public:
  Seeds() {
    for (const auto& path : test::cases_of(k_tests / "golden/prisma"))
      invalid_.push_back(read_file(path / "schema.prisma"));
  }

  const std::string& pick(std::mt19937& random) const {
    const auto& texts = random() % 2 == 0 ? whole_ : invalid_;
    return texts[random() % texts.size()];
  }

 private:
  std::vector<std::string> whole_ = whole_schemas(), invalid_;
};

/// What the language is made of, and some things that it is not.
const std::vector<std::string> k_pieces = {"@",
                                           "@@",
                                           "(",
                                           ")",
                                           "[",
                                           "]",
                                           "{",
                                           "}",
                                           "\"",
                                           "\n",
                                           "\\",
                                           ",",
                                           ":",
                                           "?",
                                           ".",
                                           "!",
                                           "=",
                                           "\r",
                                           "\t",
                                           "//",
                                           "/*",
                                           "*/",
                                           "\xF0\x9F\x98\x80",
                                           "\xC2\xA0",
                                           "\xFF",
                                           std::string(1, '\0'),
                                           "-1",
                                           "0",
                                           "9999999999999999999",
                                           "1.5",
                                           "\"\"",
                                           "\"text\"",
                                           "\"\\u00e9\\uD83D\"",
                                           "model ",
                                           "enum ",
                                           "view ",
                                           "type ",
                                           "datasource ",
                                           "generator ",
                                           "env(",
                                           "raw(",
                                           "dbgenerated()",
                                           "autoincrement()",
                                           "cuid()",
                                           "now()",
                                           "Int",
                                           "String?",
                                           "DateTime",
                                           "Role[]",
                                           "Unsupported(\"x\")",
                                           "User",
                                           "Order",
                                           "id",
                                           "map:",
                                           "name:",
                                           "fields: [id]",
                                           "references: [id]",
                                           "onDelete: SetNull",
                                           "where: { id: { not: null } }",
                                           "sort: Desc",
                                           "type: Gist",
                                           "ops: raw(\"x\")",
                                           "length: 3",
                                           "clustered: true",
                                           " @id",
                                           " @unique",
                                           " @default(1)",
                                           " @db.VarChar(3)",
                                           " @db.Uuid",
                                           " @ignore",
                                           " @updatedAt",
                                           " @map(\"id\")",
                                           " @relation(\"boss\")",
                                           "\n@@id([id])\n",
                                           "\n@@unique([a, b])\n",
                                           "\n@@index([id])\n",
                                           "\n@@ignore\n",
                                           "\n@@map(\"users\")\n",
                                           "\n@@schema(\"shop\")\n",
                                           "\nmodel A {\n  id Int @id\n}\n"};

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Words, texts in quotes, and single characters.
std::vector<std::string> tokens_of(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < text.size();) {
    auto end = at + 1;
    if (is_word(text[at]))
      while (end < text.size() && is_word(text[end])) ++end;
    if (text[at] == '"') end = std::min(text.find_first_of("\"\n", end), text.size() - 1) + 1;
    out.push_back(text.substr(at, end - at));
    at = end;
  }
  return out;
}

/// Damages a list of parts of a text: bytes, tokens or lines.
class Damage {
 public:
  explicit Damage(std::mt19937& random) : random_(random) {}

  std::string of(const std::string& text) {
    switch (below(4)) {
      case 0:
        return join(changed(split(text, '\n')), "\n");
      case 1:
        return bytes(text);
      default:
        return join(changed(tokens_of(text)), "");
    }
  }

 private:
  std::mt19937& random_;

  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }

  std::vector<std::string> changed(std::vector<std::string> parts) {
    const auto at = below(parts.size()), other = below(parts.size());
    const auto place = parts.begin() + static_cast<std::ptrdiff_t>(at);
    switch (below(5)) {
      case 0:
        parts.erase(place);
        break;
      case 1:
        parts.insert(place, k_pieces[below(k_pieces.size())]);
        break;
      case 2:
        parts[at] = k_pieces[below(k_pieces.size())];
        break;
      case 3:
        parts[at] = parts[other];
        break;
      default:
        std::swap(parts[at], parts[other]);
    }
    return parts;
  }

  std::string bytes(std::string text) {
    const auto at = below(text.size()), length = below(std::min<std::size_t>(text.size() - at, 40) + 1);
    switch (below(4)) {
      case 0:
        text.erase(at, length);
        break;
      case 1:
        text.insert(below(text.size()), text.substr(at, length));
        break;
      case 2:
        text.resize(at + 1);
        break;
      default:
        text[at] = static_cast<char>(32 + below(95));
    }
    return text;
  }
};

std::uint32_t number_of(const char* variable, std::uint32_t otherwise) {
  const auto* text = std::getenv(variable);
  return text && *text ? static_cast<std::uint32_t>(std::strtoul(text, nullptr, 10)) : otherwise;
}

/// Reads `text`, and compares what it gives with itself; what is wrong with how it is refused, if anything.
std::string fault_of(const std::string& text) {
  const auto start = std::chrono::steady_clock::now();
  std::string fault;
  try {
    const auto desired = test::read_text(text);
    prisma::adopt(desired, desired.model);
  } catch (const Error& error) {
    const auto told = error.message + "\n" + error.detail;
    if (error.code != Exit::usage || told.find("schema.prisma:") == std::string::npos) fault = told;
  }
  const auto time = std::chrono::steady_clock::now() - start;
  return time > std::chrono::seconds(1) ? "too slow" : fault;
}

}  // namespace

TEST_CASE("the schemas that are damaged are whole") {
  for (const auto& text : whole_schemas()) CHECK(test::problems_of(text) == "");
}

TEST_CASE("a damaged schema is read, or refused with a place, within a second") {
  const auto* more = std::getenv("PLUMB_LONG");
  const int count = more && *more ? 10000 : 500;
  std::mt19937 random(number_of("PLUMB_SEED", 20240501));
  const Seeds seeds;
  Damage damage(random);
  for (int i = 0; i < count; ++i) {
    auto text = seeds.pick(random);
    for (auto times = 1 + random() % 6; times > 0 && !text.empty(); --times) text = damage.of(text);
    if (const auto fault = fault_of(text); !fault.empty()) FAIL_CHECK(fault << "\n" << text);
  }
  SUCCEED();
}
