// The law on random pairs of schemas. See README.md here.
#include <cstdio>
#include <filesystem>

#include "base/error.hpp"
#include "base/file.hpp"
#include "generated/shrink.hpp"
#include "generated/spelling.hpp"
#include "law/program.hpp"

namespace {

using namespace plumb;
using namespace plumb::test;
using namespace plumb::test::generated;
namespace fs = std::filesystem;

/// How many pairs a usual run of the tests judges: some 20 seconds.
constexpr std::uint64_t k_sample = 25;

/// What breaks when the server does not take one side: that is no pair.
constexpr const char* k_load = "load";

/// A file of SQL for the time of a judgement.
class SqlFile {
 public:
  SqlFile(const char* name, const std::string& text)
      : path_(fs::temp_directory_path() / ("plumb-generated-" + std::to_string(getpid()) + "-" + name)) {
    write_file(path_, text);
  }
  ~SqlFile() { fs::remove(path_); }
  SqlFile(const SqlFile&) = delete;
  SqlFile& operator=(const SqlFile&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

Breach judge_pair(const Pair& pair, std::string* plan = nullptr) {
  try {
    const SqlFile old_file("old.sql", to_sql(pair.old_one)), new_file("new.sql", to_sql(pair.new_one));
    const Database from, to;
    from.load({old_file.path()});
    to.load({new_file.path()});
    const auto judgement = judge(from, to, {.privileges = pair.privileges, .online = is_online()}, "generated");
    if (plan != nullptr) *plan = judgement.plan;
    return judgement.breaches.empty() ? Breach{} : judgement.breaches.front();
  } catch (const Error& error) {
    return {k_load, error.text() + "\n" + error.statement};
  }
}

/// What stays the same while a pair is made smaller: the kind, and an error's words up to the first name.
std::string nature_of(const Breach& breach) {
  const bool is_error = breach.text.find("SQLSTATE") != std::string::npos || breach.kind == "plan";
  return breach.kind + (is_error ? breach.text.substr(0, breach.text.find('"')) : "");
}

std::string told(const Pair& pair, const Breach& breach) {
  std::string plan;
  judge_pair(pair, &plan);
  return "-- " + breach.kind + "\n" + breach.text + "\n-- old.sql\n" + to_sql(pair.old_one) + "-- new.sql\n" +
         to_sql(pair.new_one) + "-- plan\n" + plan;
}

/// What the command line asks for.
struct Wish {
  std::uint64_t seed = 1, pairs = is_long() ? 1000 : k_sample;
  bool shrinks = true, prints = false;
};

Wish wish_of(int count, char** arguments) {
  Wish wish;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = arguments[i];
    if (word == "--whole") wish.shrinks = false;
    if (word == "--print") wish.prints = true;
    if (i + 1 == count) continue;
    if (word == "--seed") wish.seed = std::stoull(arguments[i + 1]);
    if (word == "--pairs") wish.pairs = std::stoull(arguments[i + 1]);
  }
  return wish;
}

std::string outcome_of(const std::string& seed, bool shrinks) {
  auto pair = make_pair(std::stoull(seed));
  const auto breach = judge_pair(pair);
  if (breach.kind.empty()) return "";
  if (breach.kind == k_load) return breach.kind;
  const auto nature = nature_of(breach);
  if (!shrinks) return breach.kind + ": " + breach.text;
  pair =
      shrunk(std::move(pair), [&](const Pair& smaller) { return nature_of(judge_pair(smaller)) == nature; });
  return told(pair, judge_pair(pair));
}

int print(std::uint64_t seed) {
  const auto pair = make_pair(seed);
  std::printf("-- old.sql\n%s-- new.sql\n%s", to_sql(pair.old_one).c_str(), to_sql(pair.new_one).c_str());
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  const auto wish = wish_of(count, arguments);
  if (wish.prints) return print(wish.seed);
  make_roles({"generated_reader", "generated_writer"});
  std::vector<std::string> seeds;
  for (auto i = wish.seed; i < wish.seed + wish.pairs; ++i) seeds.push_back(std::to_string(i));
  std::size_t broken = 0, refused = 0;
  const int code = run_cases(seeds, [&](const std::string& seed) {
    auto text = outcome_of(seed, wish.shrinks);
    if (text == k_load) return ++refused, std::string();
    broken += text.empty() ? 0 : 1;
    return text;
  });
  const auto judged = seeds.size() - refused;
  std::printf("the law holds on %zu of %zu pairs; the server does not take %zu more\n", judged - broken,
              judged, refused);
  // A generator that mostly draws what nobody can load proves nothing.
  return refused * 20 > seeds.size() ? 1 : code;
}
