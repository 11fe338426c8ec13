#include "engine/source.hpp"

#include <array>
#include <future>

#include "base/text.hpp"
#include "engine/load.hpp"

namespace plumb::engine {
namespace {

constexpr std::array<const char*, 5> k_prefixes = {"env", "prisma", "sql", "migrations", "model"};

SourceSpec of_kind(std::string_view kind, std::string value) {
  auto text = std::string(kind) + ":" + value;
  return {std::string(kind), std::move(value), std::move(text)};
}

SourceSpec of_url(const std::string& url) {
  return {"url", url, "postgresql://" + pg::parse_url(Secret(url)).display()};
}

/// A text that begins as a kind of source does, with a kind that is none.
void refuse_unknown_kind(const std::string& text) {
  const auto colon = text.find(':');
  if (colon == std::string::npos || text.find('/') < colon) return;
  const std::vector<std::string> kinds(k_prefixes.begin(), k_prefixes.end());
  auto error = Error::usage("there is no kind of source called " + display(text.substr(0, colon)));
  const auto near = nearest(text.substr(0, colon), kinds);
  error.because(near ? "did you mean " + *near + "?"
                     : "there are " + join(kinds, ", ") + ", postgresql, empty");
  throw error.next("plumb diff --help");
}

/// A text without a prefix: a path is taken by its ending, a word as an environment.
SourceSpec of_bare(const std::string& text) {
  refuse_unknown_kind(text);
  if (text.ends_with(".prisma")) return of_kind("prisma", text);
  if (text.ends_with(".sql")) return of_kind("sql", text);
  if (text.ends_with(".json")) return of_kind("model", text);
  if (text.find('/') == std::string::npos && text.find('.') == std::string::npos) return of_kind("env", text);
  throw Error::usage("what is at " + display(text) + " cannot be told by its ending")
      .because("known endings are .prisma, .sql and .json")
      .next("say what it is: prisma:" + display(text) + ", sql:" + display(text) +
            " or migrations:" + display(text));
}

bool is_url(const std::string& text) {
  return text.starts_with("postgresql://") || text.starts_with("postgres://");
}

int server_major_of(const LoadedSource& source) {
  return source.identity ? source.identity->server_major : 0;
}

}  // namespace

SourceSpec parse_source(const std::string& text) {
  if (text.empty()) throw Error::usage("a source is missing").next("plumb diff --help");
  if (text == "empty") return {"empty", "", "empty"};
  if (is_url(text)) return of_url(text);
  for (const auto prefix : k_prefixes) {
    const auto beginning = std::string(prefix) + ":";
    if (!text.starts_with(beginning)) continue;
    const auto value = text.substr(beginning.size());
    if (value.empty()) throw Error::usage("nothing follows " + text).next("plumb diff --help");
    return of_kind(prefix, value);
  }
  return of_bare(text);
}

bool is_database(const SourceSpec& spec) { return spec.kind == "env" || spec.kind == "url"; }

std::pair<LoadedSource, LoadedSource> load_sources(const SourceSpec& from, const SourceSpec& to,
                                                   const SourceContext& context) {
  if (is_database(from) && is_database(to)) {
    auto other = std::async(std::launch::async, [&] { return load_source(to, context); });
    auto first = load_source(from, context);
    return {std::move(first), other.get()};
  }
  // What is loaded into scratch or read from Prisma depends on the database on the other side, so that goes
  // first.
  auto beside = context;
  const auto learn = [&](const LoadedSource& source) {
    beside.default_schema = source.default_schema;
    beside.server_major = server_major_of(source);
  };
  if (is_database(to)) {
    auto second = load_source(to, context);
    learn(second);
    return {load_source(from, beside), std::move(second)};
  }
  auto first = load_source(from, context);
  if (is_database(from)) learn(first);
  return {std::move(first), load_source(to, beside)};
}

}  // namespace plumb::engine
