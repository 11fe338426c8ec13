#include "config/prisma_files.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/json.hpp"
#include "config/source_tokens.hpp"

namespace plumb::config {
namespace {

namespace fs = std::filesystem;
using Tokens = std::vector<Token>;

constexpr std::string_view k_process_variable = "process.env.";

bool has_mark(const Tokens& tokens, std::size_t at, char mark) {
  return at < tokens.size() && tokens[at].is_mark(mark);
}
bool has_text(const Tokens& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == Token::Kind::text;
}

/// True when the expression that ends before `at` is all there is: no `??`, `||` or `+` goes on with it.
bool ends_there(const Tokens& tokens, std::size_t at) {
  if (at < tokens.size() && tokens[at].is_mark('!')) ++at;
  if (at >= tokens.size() || tokens[at].kind == Token::Kind::word) return true;
  return tokens[at].is_mark(',') || tokens[at].is_mark('}') || tokens[at].is_mark(';');
}

/// The URL expression that starts at `at`: env("X"), env<T>("X") is not read, process.env.X,
/// process.env["X"], "…".
UrlExpression expression_at(const Tokens& tokens, std::size_t at) {
  using Kind = UrlExpression::Kind;
  const UrlExpression unreadable{Kind::unreadable, ""};
  if (at >= tokens.size()) return unreadable;
  const auto& first = tokens[at];
  if (first.kind == Token::Kind::text)
    return ends_there(tokens, at + 1) ? UrlExpression{Kind::literal, first.value} : unreadable;
  if (first.value.starts_with(k_process_variable))
    return ends_there(tokens, at + 1)
               ? UrlExpression{Kind::variable, first.value.substr(k_process_variable.size())}
               : unreadable;
  const bool call = first.is_word("env") && has_mark(tokens, at + 1, '(');
  const bool index = first.is_word("process.env") && has_mark(tokens, at + 1, '[');
  if ((call || index) && has_text(tokens, at + 2) && ends_there(tokens, at + 4))
    return {Kind::variable, tokens[at + 2].value};
  return unreadable;
}

/// Reads `url` and `directUrl` between the braces that open after the word `datasource`; `separator` is '='
/// or ':'.
Datasource datasource_in(const Tokens& tokens, char separator) {
  Datasource found;
  auto at =
      std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.is_word("datasource"); }) -
      tokens.begin();
  const auto size = static_cast<std::ptrdiff_t>(tokens.size());
  while (at < size && !tokens[static_cast<std::size_t>(at)].is_mark('{')) ++at;
  for (auto i = static_cast<std::size_t>(at); i < tokens.size() && !tokens[i].is_mark('}'); ++i) {
    if (!has_mark(tokens, i + 1, separator)) continue;
    if (tokens[i].is_word("url")) found.url = expression_at(tokens, i + 2);
    if (tokens[i].is_word("directUrl")) found.direct_url = expression_at(tokens, i + 2);
  }
  return found;
}

/// `config({ path: ".env.x" })` and `process.loadEnvFile(".env.x")`; "" stands for a file that only running
/// would tell.
std::vector<std::string> loaded_files(const Tokens& tokens) {
  std::vector<std::string> files;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (tokens[i].kind != Token::Kind::word || !tokens[i + 1].is_mark('(')) continue;
    if (tokens[i].is_word("process.loadEnvFile"))
      files.push_back(has_text(tokens, i + 2) ? tokens[i + 2].value : "");
    if (!tokens[i].is_word("config") && !tokens[i].value.ends_with(".config")) continue;
    for (std::size_t k = i + 2; k < tokens.size() && !tokens[k].is_mark(')'); ++k)
      if (tokens[k].is_word("path") && has_mark(tokens, k + 1, ':'))
        files.push_back(has_text(tokens, k + 2) ? tokens[k + 2].value : "");
  }
  return files;
}

std::optional<fs::path> find_config(const fs::path& folder) {
  for (const auto* ending : {"ts", "mts", "cts", "js", "mjs", "cjs"})
    if (auto file = folder / (std::string("prisma.config.") + ending); fs::is_regular_file(file)) return file;
  return std::nullopt;
}

/// Behind `export default` or `module.exports =`; the end when there is neither.
std::size_t behind_export(const Tokens& tokens) {
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (tokens[i].is_word("export") && tokens[i + 1].is_word("default")) return i + 2;
    if (tokens[i].is_word("module.exports") && tokens[i + 1].is_mark('=')) return i + 2;
  }
  return tokens.size();
}

/// Behind the `=` of `const name = `; the end when there is none.
std::size_t behind_declaration(const Tokens& tokens, const std::string& name) {
  auto at = tokens.size();
  for (std::size_t i = 1; i < tokens.size() && at == tokens.size(); ++i)
    if (tokens[i].is_word(name) && (tokens[i - 1].is_word("const") || tokens[i - 1].is_word("let"))) at = i;
  while (at < tokens.size() && !tokens[at].is_mark('=')) ++at;
  return at < tokens.size() ? at + 1 : at;
}

/// Past `defineConfig(` and its like.
std::size_t within_calls(const Tokens& tokens, std::size_t at) {
  while (at < tokens.size() && tokens[at].kind == Token::Kind::word && has_mark(tokens, at + 1, '(')) at += 2;
  return at;
}

/// The brace that opens the exported object, by itself or under the name it was given before.
std::size_t exported_object(const Tokens& tokens) {
  auto at = within_calls(tokens, behind_export(tokens));
  if (at < tokens.size() && tokens[at].kind == Token::Kind::word)
    at = within_calls(tokens, behind_declaration(tokens, tokens[at].value));
  return has_mark(tokens, at, '{') ? at : tokens.size();
}

/// Where the key stands among those of the object that opens at `open`, not of objects within it.
std::optional<std::size_t> key_in(const Tokens& tokens, std::size_t open, std::string_view key) {
  int depth = 0;
  for (auto i = open; i < tokens.size(); ++i) {
    const bool is_mark = tokens[i].kind == Token::Kind::mark;
    const bool begins_entry = i > open && (has_mark(tokens, i - 1, '{') || has_mark(tokens, i - 1, ','));
    if (!is_mark && depth == 1 && begins_entry && tokens[i].value == key) return i;
    if (is_mark && std::string_view("{[(").find(tokens[i].value) != std::string_view::npos) ++depth;
    if (is_mark && std::string_view("}])").find(tokens[i].value) != std::string_view::npos && --depth == 0)
      break;
  }
  return std::nullopt;
}

/// `schema: "prisma/schema.prisma"` of prisma.config.ts: the path, empty where only running it would tell.
std::optional<fs::path> schema_of_config(const fs::path& config) {
  const auto tokens = tokens_of(read_file(config));
  const auto key = key_in(tokens, exported_object(tokens), "schema");
  if (!key) return std::nullopt;
  const bool is_literal =
      has_mark(tokens, *key + 1, ':') && has_text(tokens, *key + 2) && ends_there(tokens, *key + 3);
  return is_literal ? config.parent_path() / tokens[*key + 2].value : fs::path();
}

/// `"prisma": { "schema": "…" }` of package.json; a package.json that is not JSON says nothing.
std::optional<fs::path> schema_of_package(const fs::path& folder) {
  const auto file = folder / "package.json";
  if (!fs::is_regular_file(file)) return std::nullopt;
  const Json package = Json::parse(read_file(file), nullptr, false);
  if (!package.is_object()) return std::nullopt;
  const auto prisma = package.find("prisma");
  if (prisma == package.end() || !prisma->is_object() || !prisma->contains("schema")) return std::nullopt;
  return folder / text_of(*prisma, "schema");
}

bool holds_schema(const fs::path& path) {
  return fs::is_regular_file(path) || (fs::is_directory(path) && !schema_files(path).empty());
}

}  // namespace

std::vector<fs::path> schema_files(const fs::path& schema) {
  if (!fs::is_directory(schema)) return {schema};
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(schema))
    if (entry.is_regular_file() && entry.path().extension() == ".prisma") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

PrismaFiles find_prisma_files(const fs::path& folder) {
  PrismaFiles found;
  found.config = find_config(folder);
  std::vector<fs::path> places;
  if (found.config)
    if (const auto path = schema_of_config(*found.config)) {
      found.has_unread_schema = !holds_schema(*path);
      places.push_back(*path);
    }
  if (const auto path = schema_of_package(folder)) places.push_back(*path);
  for (const auto* usual : {"prisma/schema.prisma", "prisma/schema", "schema.prisma"})
    places.push_back(folder / usual);
  const auto place = std::find_if(places.begin(), places.end(), holds_schema);
  if (place != places.end()) found.schema = place->lexically_normal();
  return found;
}

Datasource read_schema_datasource(const fs::path& schema) {
  for (const auto& file : schema_files(schema)) {
    auto found = datasource_in(tokens_of(read_file(file)), '=');
    if (found.url.kind != UrlExpression::Kind::absent) return found;
  }
  return {};
}

Datasource read_config_datasource(const fs::path& config) {
  const auto tokens = tokens_of(read_file(config));
  auto found = datasource_in(tokens, ':');
  found.dotenv_files = loaded_files(tokens);
  return found;
}

std::optional<fs::path> find_migrations(const fs::path& schema) {
  // A schema folder may have its migrations inside or beside itself.
  std::vector<fs::path> places = {schema.parent_path() / "migrations"};
  if (fs::is_directory(schema)) places.push_back(schema / "migrations");
  for (const auto& place : places) {
    if (!fs::is_directory(place)) continue;
    for (const auto& entry : fs::directory_iterator(place))
      if (fs::is_regular_file(entry.path() / "migration.sql")) return place;
  }
  return std::nullopt;
}

}  // namespace plumb::config
