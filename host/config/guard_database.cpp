#include "config/guard_database.hpp"

#include <algorithm>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "config/guard_client.hpp"
#include "config/prisma_files.hpp"

namespace plumb::config {
namespace {

namespace fs = std::filesystem;

/// What `variable` holds: the process environment wins; of dotenv files that differ each counts.
std::vector<Named> named_by_variable(const std::string& variable, const Invocation& invocation,
                                     const std::vector<fs::path>& dotenv_files) {
  const auto given = invocation.variables.find(variable);
  if (given != invocation.variables.end() && !given->second.empty())
    return {named_by(given->second, variable)};
  std::vector<Named> named;
  for (const auto& file : dotenv_files) {
    if (!fs::is_regular_file(file)) continue;
    const auto variables = read_dotenv(file);
    const auto found = variables.find(variable);
    if (found != variables.end()) named.push_back(named_by(found->second, variable));
  }
  if (named.empty()) named.push_back({std::nullopt, display(variable) + " is not set"});
  return named;
}

std::vector<Named> named_by_expression(const UrlExpression& expression, const Invocation& invocation,
                                       const std::vector<fs::path>& dotenv_files) {
  switch (expression.kind) {
    case UrlExpression::Kind::absent:
      return {};
    case UrlExpression::Kind::variable:
      return named_by_variable(expression.text, invocation, dotenv_files);
    case UrlExpression::Kind::literal:
      return {named_by(expression.text, "the datasource's url")};
    case UrlExpression::Kind::unreadable:
      break;
  }
  return {{std::nullopt, "the datasource's url is computed"}};
}

void append(std::vector<Named>& all, std::vector<Named> more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// The schema and configuration Prisma would take.
PrismaFiles prisma_files_of(const Invocation& invocation) {
  auto files = find_prisma_files(invocation.folder);
  if (const auto schema = invocation.option("--schema"); !schema.empty())
    files.schema = invocation.folder / schema;
  if (const auto config = invocation.option("--config"); !config.empty())
    files.config = invocation.folder / config;
  return files;
}

std::vector<Named> named_by_prisma(const Invocation& invocation) {
  if (const auto url = invocation.option("--url"); !url.empty()) return {named_by(url, "--url")};
  const auto files = prisma_files_of(invocation);
  std::vector<fs::path> dotenv_files = {invocation.folder / ".env", invocation.folder / "prisma/.env"};
  if (files.schema) dotenv_files.push_back(files.schema->parent_path() / ".env");

  std::vector<Named> named;
  if (files.config && fs::exists(*files.config)) {
    const auto datasource = read_config_datasource(*files.config);
    for (const auto& file : datasource.dotenv_files) {
      if (file.empty())
        return {{std::nullopt, "the dotenv file of " + files.config->filename().string() + " is computed"}};
      dotenv_files.insert(dotenv_files.begin(), invocation.folder / file);
    }
    append(named, named_by_expression(datasource.url, invocation, dotenv_files));
    append(named, named_by_expression(datasource.direct_url, invocation, dotenv_files));
  }
  if (files.schema && fs::exists(*files.schema)) {
    const auto datasource = read_schema_datasource(*files.schema);
    append(named, named_by_expression(datasource.url, invocation, dotenv_files));
    append(named, named_by_expression(datasource.direct_url, invocation, dotenv_files));
  }
  return named.empty() ? named_by_variable("DATABASE_URL", invocation, dotenv_files) : named;
}

/// Other tools read DATABASE_URL, unless an option of theirs chooses a database in a way of its own.
std::vector<Named> named_by_other(const Invocation& invocation) {
  if (const auto url = invocation.option("--url"); !url.empty()) return {named_by(url, "--url")};
  for (const auto* option : {"--env", "-e", "--config", "-c", "--connection", "--knexfile", "--dataSource",
                             "-d", "--database", "--dbname"})
    if (!invocation.option(option).empty())
      return {{std::nullopt, std::string(option) + " may choose any database"}};
  for (const auto* variable : {"NODE_ENV", "RAILS_ENV", "APP_ENV"}) {
    const auto found = invocation.variables.find(variable);
    if (found != invocation.variables.end() && found->second.starts_with("prod"))
      return {{std::nullopt, std::string(variable) + " asks for production"}};
  }
  return named_by_variable("DATABASE_URL", invocation, {invocation.folder / ".env"});
}

std::vector<Named> databases_of(const Invocation& invocation) {
  if (!invocation.obscure.empty()) return {{std::nullopt, invocation.obscure}};
  if (invocation.program == "prisma") return named_by_prisma(invocation);
  if (is_postgres_client(invocation.program)) return {named_by_client(invocation)};
  return named_by_other(invocation);
}

/// The endpoint behind a source, or nothing when it is not on this machine.
std::optional<Endpoint> configured(const Project& project, const ValueSource& source) {
  if (!source.given()) return std::nullopt;
  try {
    return endpoint_of(resolve(project, source).reveal());
  } catch (const Error&) {
    return std::nullopt;
  }
}

bool has_endpoint(const Project& project, const Environment& environment, const Endpoint& endpoint) {
  return configured(project, environment.url) == endpoint ||
         configured(project, environment.direct_url) == endpoint;
}

/// A protected environment wins over one that is not and names the same database.
Reach reach_of(const Project& project, const Named& named) {
  Reach reach{"", true, named.unknown};
  if (!named.endpoint) return reach;
  reach.unknown = "no environment of plumb.toml has that database";
  for (const auto& [name, environment] : project.environments) {
    if (!has_endpoint(project, environment, *named.endpoint)) continue;
    if (environment.is_protected) return {name, true, ""};
    reach = {name, false, ""};
  }
  return reach;
}

/// Known and protected before unknown before free.
int danger(const Reach& reach) { return !reach.is_protected ? 0 : reach.environment.empty() ? 1 : 2; }

}  // namespace

Reach reach_of_url(const Project& project, const std::string& url) {
  return reach_of(project, named_by(url, "the URL"));
}

Reach find_reach(const Project& project, const Invocation& invocation) {
  std::vector<Reach> reached;
  for (const auto& named : databases_of(invocation)) reached.push_back(reach_of(project, named));
  return *std::max_element(reached.begin(), reached.end(),
                           [](const auto& a, const auto& b) { return danger(a) < danger(b); });
}

}  // namespace plumb::config
