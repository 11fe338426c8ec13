// From a ValueSource to its secret value.
#include <sys/stat.h>

#include <cstdlib>

#include "base/error.hpp"
#include "base/text.hpp"
#include "config/project.hpp"

namespace plumb::config {
namespace {

namespace fs = std::filesystem;

fs::path path_of(const Project& project, const ValueSource& source) { return project.folder / source.file; }

void refuse_readable_by_others(const fs::path& file, const Environment& environment) {
  struct stat facts {};
  if (stat(file.c_str(), &facts) != 0 || (facts.st_mode & 077) == 0) return;
  throw Error::refused("others can read " + display(file.filename().string()) +
                       ", which opens the protected environment " + environment.name)
      .next("chmod 600 " + display(file.string()));
}

std::string from_process(const std::string& variable) {
  const char* value = std::getenv(variable.c_str());
  if (value != nullptr && *value != '\0') return value;
  throw Error::usage("the variable " + display(variable) + " is not set in the environment of this process")
      .next("export " + display(variable) +
            "=…, or name a dotenv file in plumb.toml: { file = \".env\", variable = \"" + display(variable) +
            "\" }");
}

Error absent(const std::string& variable, const std::string& file,
             const std::map<std::string, std::string>& variables) {
  std::vector<std::string> names;
  for (const auto& [name, _] : variables) names.push_back(display(name));
  auto failure = Error::usage("the variable " + display(variable) + " is not set in " + display(file));
  if (const auto close = nearest(variable, names)) return failure.next("did you mean " + *close + "?");
  return failure.because("it sets: " + (names.empty() ? "nothing" : join(names, ", ")))
      .next("add " + display(variable) + "=… to " + display(file));
}

std::string from_file(const fs::path& file, const ValueSource& source) {
  if (!fs::exists(file))
    throw Error::usage("no file " + display(source.file) + ", which plumb.toml names for " +
                       display(source.variable))
        .next("write " + display(source.variable) + "=… in " + display(file.string()) +
              ", then chmod 600 it");
  const auto variables = read_dotenv(file);
  const auto found = variables.find(source.variable);
  if (found != variables.end() && found->second.empty())
    throw Error::usage("the variable " + display(source.variable) + " is empty in " + display(source.file))
        .next("write its value there: " + display(source.variable) + "=…");
  if (found == variables.end()) throw absent(source.variable, source.file, variables);
  return found->second;
}

/// A reference that led nowhere stays in the value; used as a URL it would name a server that nobody meant.
void refuse_open_reference(const std::string& value, const ValueSource& source) {
  const auto start = value.find("${");
  const auto end = value.find('}', start);
  if (start == std::string::npos || end == std::string::npos) return;
  throw Error::usage(display(source.variable) + " refers to " +
                     display(value.substr(start, end - start + 1)) + ", which is not set")
      .next("set it in " + display(source.file) + " or in the environment");
}

}  // namespace

Secret resolve(const Project& project, const ValueSource& source) {
  if (!source.given()) throw Error::usage("no variable is named for this value in plumb.toml");
  const auto value =
      source.file.empty() ? from_process(source.variable) : from_file(path_of(project, source), source);
  Secret secret(value);
  refuse_open_reference(secret.reveal(), source);
  return secret;
}

Secret resolve_url(const Project& project, const Environment& environment) {
  const auto& source = environment.direct_url.given() ? environment.direct_url : environment.url;
  if (environment.is_protected && !source.file.empty())
    refuse_readable_by_others(path_of(project, source), environment);
  return resolve(project, source);
}

}  // namespace plumb::config
