#include "engine/script_loader.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/text.hpp"
#include "pg/stand_ins.hpp"

namespace plumb::engine {
namespace {

constexpr int k_statement_limit_s = 60;

struct Script {
  std::vector<sql::ScriptStatement> statements;
  std::vector<sql::Loading> ways;
};

/// What cannot be read is the file's fault, whatever the grammar's error says elsewhere.
Script read_script(const std::filesystem::path& file) try {
  const auto name = file.string();
  Script script;
  script.statements = sql::split(read_file(file), name);
  script.ways = sql::ways_of_loading(script.statements, name);
  return script;
} catch (Error& error) {
  error.code = Exit::usage;
  if (error.hint.empty()) error.next("correct the file there, then run the command again");
  throw;
}

/// The line of the file at which the server saw the error. It counts characters, and of a long statement the
/// error holds only a part.
int line_of(const sql::ScriptStatement& statement, const Error& error) {
  const auto part = statement.text.find(error.statement);
  if (part == std::string::npos) return statement.line;
  const auto start = statement.text.begin();
  auto line = statement.line + std::count(start, start + static_cast<std::ptrdiff_t>(part), '\n');
  int character = 0;
  for (const char c : std::string_view(statement.text).substr(part)) {
    const bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    if (!continues && ++character >= error.position) break;
    line += c == '\n' ? 1 : 0;
  }
  return static_cast<int>(line);
}

Error refused_statement(const sql::ScriptStatement& statement, const sql::Loading& way) {
  auto error = Error::usage("the statement is not loaded into a scratch database");
  error.statement = statement.text.substr(0, statement.text.find('\n'));
  return error.because(way.reason).next(way.next);
}

Error lacks_extension(const pg::Session& scratch, const std::string& extension, const Error& error) {
  const auto major = std::to_string(scratch.server_version() / 10000);
  return Error::usage("the scratch server lacks the extension " + display(extension))
      .because(error.message)
      .next("install its package for PostgreSQL " + major + " (named like postgresql-" + major +
            "-NAME), or give a database of a server that has it with --scratch");
}

/// A label is taken by a library that the session has loaded.
bool is_label_without_provider(const sql::ScriptStatement& statement, const Error& error) {
  constexpr auto k_invalid_parameter_value = "22023";
  return error.sqlstate == k_invalid_parameter_value &&
         sql::classify(statement.text).kind == "SECURITY LABEL";
}

Error lacks_provider(const Error& error) {
  return Error::usage("the scratch server does not take a security label")
      .because(error.message)
      .next("give a database of a server whose sessions load it with --scratch, or leave the label out");
}

}  // namespace

ScriptLoader::ScriptLoader(const pg::ConnectInfo& database)
    : session_(database, {.statement_limit_s = k_statement_limit_s}) {}

void ScriptLoader::run(const std::filesystem::path& file) {
  const auto script = read_script(file);
  begin();
  for (std::size_t i = 0; i < script.statements.size(); ++i) {
    const auto& statement = script.statements[i];
    try {
      load(statement, script.ways[i]);
    } catch (Error& error) {
      error.while_doing(file.string() + ":" + std::to_string(line_of(statement, error)));
      if (error.hint.empty()) error.next("correct the file there, then run the command again");
      throw;
    }
  }
  if (session_.is_in_transaction())
    throw Error::usage(file.string() + " ends within a transaction that it began")
        .because("nothing of it would be kept")
        .next("end it with COMMIT");
}

/// Files are written for a plain connection, and one file's settings and temporary tables end with it.
void ScriptLoader::begin() {
  session_.execute("DISCARD ALL");
  session_.query("SELECT pg_catalog.set_config('search_path', '\"$user\", public', false)");
}

void ScriptLoader::load(const sql::ScriptStatement& statement, const sql::Loading& way) {
  if (way.way == sql::Loading::Way::refuse) throw refused_statement(statement, way);
  make_roles(way.roles);
  if (way.way == sql::Loading::Way::run) execute(statement, way);
}

void ScriptLoader::execute(const sql::ScriptStatement& statement, const sql::Loading& way) {
  constexpr auto k_feature_not_supported = "0A000";
  try {
    session_.execute(statement.text);
  } catch (const Error& error) {
    if (is_label_without_provider(statement, error)) throw lacks_provider(error);
    if (way.extension.empty() || error.sqlstate != k_feature_not_supported) throw;
    throw lacks_extension(session_, way.extension, error);
  }
}

void ScriptLoader::make_roles(const std::vector<std::string>& roles) {
  for (const auto& role : roles)
    if (!roles_.contains(role)) {
      pg::make_stand_in_roles(session_, {role});
      roles_.insert(role);
    }
}

}  // namespace plumb::engine
