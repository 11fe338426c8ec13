// Schemas larger than anybody writes: time and memory grow with the file, not faster.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>
#include <functional>

#include "support/catch.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;

namespace {

constexpr std::size_t k_megabyte = 1024 * 1024;

#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t k_most_memory = 400;  // the sanitizer's own
#else
constexpr std::size_t k_most_memory = 100;
#endif

/// Numbered pieces between `head` and `tail` until the text has `size` bytes.
std::string text_of_size(std::size_t size, const std::string& head,
                         const std::function<std::string(const std::string&)>& piece,
                         const std::string& tail) {
  std::string out = test::k_datasource + head;
  for (int i = 0; out.size() < size; ++i) out += piece(std::to_string(i));
  return out + tail;
}

std::string models(std::size_t size) {
  return text_of_size(
      size, "model Root {\n  id Int @id\n}\n",
      [](const std::string& i) {
        return "/// A thing with a number.\nmodel Thing" + i +
               " {\n  id Int @id @default(autoincrement())\n  name String @unique @db.VarChar(100)\n"
               "  at DateTime @default(now())\n  tags String[]\n  boss Thing" +
               i + "? @relation(\"boss\", fields: [bossId], references: [id])\n  bossId Int?\n  team Thing" +
               i + "[] @relation(\"boss\")\n\n  @@index([name, at])\n}\n";
      },
      "");
}

/// One model with all relations there are, each to a unique field of its own.
std::string relations(std::size_t size) {
  return text_of_size(
      size, "model A {\n",
      [](const std::string& i) {
        return "  a" + i + " A[] @relation(\"r" + i + "\")\n  b" + i + " A? @relation(\"r" + i +
               "\", fields: [k" + i + "], references: [u" + i + "])\n  k" + i + " Int?\n  u" + i +
               " Int @unique\n";
      },
      "  id Int @id\n}\n");
}

std::string values(std::size_t size) {
  return text_of_size(
      size, "enum E {\n",
      [](const std::string& i) { return "  VALUE_" + i + " @map(\"value " + i + "\")\n"; },
      "}\nmodel A {\n  id E @id\n}\n");
}

std::string schemas(std::size_t size) {
  std::string names, out;
  for (int i = 0; out.size() < size; ++i) {
    const auto number = std::to_string(i);
    names += (i == 0 ? "\"s" : ", \"s") + number + "\"";
    out += "model M" + number + " {\n  id Int @id\n  @@schema(\"s" + number + "\")\n}\n";
  }
  return "datasource db {\n  provider = \"postgresql\"\n  schemas = [" + names + "]\n}\n" + out;
}

std::string problems(std::size_t size) {
  return text_of_size(
      size, "model A {\n  id Int @id\n", [](const std::string& i) { return "  f" + i + " Nothing @what\n"; },
      "}\n");
}

/// CPU seconds of one reading, whatever comes of it.
double seconds_of(const std::string& text) {
  const auto start = std::clock();
  test::problems_of(text);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The most memory that a process has while it reads `text`, in bytes; nothing when it does not read it.
std::optional<std::size_t> memory_of(const std::string& text) {
  const pid_t child = fork();
  if (child == 0) _exit(test::problems_of(text).empty() ? 0 : 1);
  rusage usage{};
  int status = 0;
  wait4(child, &status, 0, &usage);
  if (status != 0) return {};
  return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

}  // namespace

TEST_CASE("a schema of 10 MB is read, in memory that grows with the file") {
  const auto large = models(10 * k_megabyte);
  const auto memory = memory_of(large), nothing = memory_of(test::k_datasource);
  REQUIRE((memory && nothing));
  CHECK((*memory - *nothing) / large.size() < k_most_memory);
}

TEST_CASE("no shape of schema takes time that grows faster than the file") {
  for (const auto& shape : {models, relations, values, schemas, problems}) {
    const auto large = shape(k_megabyte);
    INFO(large.substr(0, 120));
    // Four times the text: four times the time, where each line looked at all others it would be sixteen.
    CHECK(seconds_of(large) < 10 * seconds_of(shape(k_megabyte / 4)) + 0.1);
  }
}
