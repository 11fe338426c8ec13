#include "law/program.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::test {
namespace {

std::uint64_t number(std::string_view text, const std::string& where) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size())
    throw Error::usage(where + " takes a number, not " + std::string(text));
  return value;
}

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

}  // namespace

Arguments::Arguments(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    if (std::string_view(arguments[i]) != "--shard" || i + 1 == count) {
      words_.emplace_back(arguments[i]);
      continue;
    }
    const auto parts = split(arguments[++i], '/');
    shard_ = number(parts.front(), "--shard");
    shards_ = number(parts.back(), "--shard");
  }
}

std::vector<std::string> Arguments::choose(const std::vector<std::string>& cases) const {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < cases.size(); ++i)
    if (i % shards_ == shard_ % shards_ && is_wanted(cases[i])) out.push_back(cases[i]);
  return out;
}

bool Arguments::is_wanted(const std::string& name) const {
  return words_.empty() ||
         std::ranges::any_of(words_, [&](const auto& word) { return name.find(word) != std::string::npos; });
}

bool is_long() { return is_set("PLUMB_LONG"); }

bool is_online() { return is_set("PLUMB_ONLINE"); }

std::uint64_t number_of(const char* variable, std::uint64_t otherwise) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0' ? number(value, variable) : otherwise;
}

int run_cases(const std::vector<std::string>& cases,
              const std::function<std::string(const std::string&)>& act) {
  std::vector<std::string> failed;
  for (const auto& name : cases) {
    std::string text;
    try {
      text = act(name);
    } catch (const Error& error) {
      text = error.text() + "\n" + error.statement;
    }
    if (text.empty()) continue;
    failed.push_back(name);
    std::printf("== %s\n%s\n\n", name.c_str(), text.c_str());
  }
  for (const auto& name : failed) std::printf("FAILED %s\n", name.c_str());
  std::printf("%zu cases, %zu failed\n", cases.size(), failed.size());
  return failed.empty() ? 0 : 1;
}

std::string told(const Judgement& judgement) {
  static const std::map<std::string, std::string> k_meaning{
      {"plan", "no plan is made"},
      {"run", "the plan does not run"},
      {"lock", "a statement states another lock than it takes"},
      {"left", "planning again finds a difference"},
      {"dump", "the result is dumped otherwise than the desired schema"},
      {"inverse", "the inverse does not bring back the old schema"}};
  std::string out;
  for (const auto& breach : judgement.breaches)
    out += "-- " + breach.kind + ": " + k_meaning.at(breach.kind) + "\n" + breach.text + "\n";
  return out.empty() ? out : out + "-- the plan\n" + judgement.plan;
}

}  // namespace plumb::test
