#include "config/dotenv_files.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include "base/text.hpp"
#include "config/project.hpp"

namespace plumb::config {
namespace {

namespace fs = std::filesystem;
using Variables = std::map<std::string, std::string>;

/// Files that are meant to be copied, or that one machine lays over the others; none is an environment.
constexpr std::array k_templates = {"example", "sample", "template", "dist", "defaults", "local", "vault"};

/// "dev" for .env, NAME for .env.NAME and .env.NAME.x; empty when the file is no environment.
std::string environment_of(const std::string& file) {
  if (file == ".env") return "dev";
  if (!file.starts_with(".env.")) return "";
  const auto parts = split(file.substr(5), '.');
  const auto is_template = [](const std::string& part) {
    return std::find(k_templates.begin(), k_templates.end(), part) != k_templates.end();
  };
  if (parts.empty() || is_template(parts.front()) || (parts.back() != "local" && is_template(parts.back())))
    return "";
  const auto& name = parts.front();
  const auto plain = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; };
  return std::all_of(name.begin(), name.end(), plain) ? name : "";
}

bool is_postgres_url(const std::string& value) {
  return value.starts_with("postgres://") || value.starts_with("postgresql://");
}

bool is_direct_name(const std::string& name) {
  const auto has = [&](std::string_view part) { return name.find(part) != std::string::npos; };
  return has("DIRECT") || has("UNPOOLED") || has("NON_POOLING");
}

/// The variables whose value is a PostgreSQL URL, sorted; a shadow database is never an environment.
std::vector<std::string> url_variables(const Variables& variables) {
  std::vector<std::string> names;
  for (const auto& [name, value] : variables)
    if (is_postgres_url(value) && name.find("SHADOW") == std::string::npos) names.push_back(name);
  return names;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What the datasource names, else DATABASE_URL, else the first that is no direct one.
std::string choose_url(const std::vector<std::string>& names, const Datasource& datasource) {
  for (const auto& wanted : {datasource.url.text, std::string("DATABASE_URL")})
    if (contains(names, wanted)) return wanted;
  const auto plain = std::find_if_not(names.begin(), names.end(), is_direct_name);
  return plain != names.end() ? *plain : names.front();
}

std::string choose_direct(const std::vector<std::string>& names, const std::string& url,
                          const Datasource& datasource) {
  if (contains(names, datasource.direct_url.text) && datasource.direct_url.text != url)
    return datasource.direct_url.text;
  const auto direct =
      std::find_if(names.begin(), names.end(), [&](const auto& n) { return n != url && is_direct_name(n); });
  return direct != names.end() ? *direct : "";
}

bool others_can_read(const fs::path& file) {
  struct stat facts {};
  return stat(file.c_str(), &facts) == 0 && (facts.st_mode & 077) != 0;
}

std::vector<std::string> dotenv_names(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_regular_file() && !environment_of(entry.path().filename().string()).empty())
      names.push_back(entry.path().filename().string());
  // The longest name is the most specific file and comes first.
  std::sort(names.begin(), names.end(),
            [](const auto& a, const auto& b) { return std::pair(b.size(), a) < std::pair(a.size(), b); });
  return names;
}

}  // namespace

std::vector<DotenvEnvironment> find_dotenv_environments(const fs::path& folder,
                                                        const Datasource& datasource) {
  std::map<std::string, DotenvEnvironment> found;
  for (const auto& file : dotenv_names(folder)) {
    const auto urls = url_variables(read_dotenv(folder / file));
    if (urls.empty()) continue;
    auto& environment = found[environment_of(file)];
    if (!environment.file.empty()) {
      environment.others.push_back(file);
      continue;
    }
    environment.name = environment_of(file);
    environment.file = file;
    environment.url = choose_url(urls, datasource);
    environment.direct_url = choose_direct(urls, environment.url, datasource);
    environment.is_protected = environment.name.starts_with("prod");
    environment.readable_by_others = others_can_read(folder / file);
  }
  std::vector<DotenvEnvironment> environments;
  for (auto& [_, environment] : found) environments.push_back(std::move(environment));
  return environments;
}

}  // namespace plumb::config
