#include "config/guard_command.hpp"

#include <algorithm>
#include <cctype>

#include "base/file.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "config/guard_launchers.hpp"
#include "config/guard_rules.hpp"
#include "config/project.hpp"
#include "config/shell_text.hpp"

namespace plumb::config {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

constexpr int k_deepest = 20;
constexpr std::string_view k_options_with_value[] = {"--schema", "--config", "--url"};

/// A command line on its way through the launchers.
struct Line {
  Words words;
  std::map<std::string, std::string> variables;
  fs::path folder;
  int depth = 0;
};

bool lists(std::string_view listed, const std::string& option) {
  const auto options = split(listed, ' ');
  return std::find(options.begin(), options.end(), option) != options.end();
}

bool is_assignment(const std::string& word) {
  const auto equals = word.find('=');
  if (equals == std::string::npos || equals == 0 || std::isdigit(static_cast<unsigned char>(word[0])) != 0)
    return false;
  return std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals),
                     [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
}

void assign(Line& line, const std::string& assignment) {
  const auto equals = assignment.find('=');
  if (equals != std::string::npos)
    line.variables[assignment.substr(0, equals)] = assignment.substr(equals + 1);
}

/// "prisma" for node_modules/.bin/prisma, prisma.cmd and prisma@6.
std::string program_name(const std::string& word) {
  auto name = fs::path(word).filename().string();
  for (const std::string_view ending : {".cmd", ".exe", ".ps1"})
    if (name.ends_with(ending)) name.erase(name.size() - ending.size());
  const auto version = name.find('@');
  return version == std::string::npos || version == 0 ? name : name.substr(0, version);
}

/// True for ./push.sh and the like: a program that is named by a path and not one of the system's.
bool is_of_project(const std::string& word, const fs::path& folder) {
  const bool is_path = word.find('/') != std::string::npos;
  return is_path && (word.front() != '/' || word.starts_with(folder.string() + "/"));
}

void load_file(Line& line, const std::string& file, bool override) {
  const auto path = line.folder / file;
  if (!fs::is_regular_file(path)) return;
  for (const auto& [name, value] : read_dotenv(path)) {
    if (override)
      line.variables[name] = value;
    else
      line.variables.emplace(name, value);
  }
}

/// The scripts of the package.json in `folder` or above it, with the folder they run in.
std::optional<std::pair<fs::path, Json>> find_scripts(fs::path folder) {
  while (!fs::is_regular_file(folder / "package.json")) {
    if (folder == folder.parent_path()) return std::nullopt;
    folder = folder.parent_path();
  }
  const Json package = Json::parse(read_file(folder / "package.json"), nullptr, false);
  if (!package.is_object() || !package.contains("scripts")) return std::nullopt;
  return std::pair(folder, package["scripts"]);
}

class Unwrapper {
 public:
  std::vector<Invocation> take() { return std::move(found_); }

  void open(Line line) {
    while (!line.words.empty() && is_assignment(line.words.front())) {
      assign(line, line.words.front());
      line.words.erase(line.words.begin());
    }
    if (line.words.empty()) return add(line, "no command is given");
    if (++line.depth > k_deepest) return add(line, "its scripts call each other in a circle");
    const auto name = program_name(line.words.front());
    if (is_one_of(k_obscure_programs, name))
      return add(line, "it cannot be told what " + display(name) + " would run, or where");
    if (is_one_of(k_shells, name)) return open_shell(line);
    if (const auto* launcher = launcher_of(line, name)) return open_launcher(line, *launcher);
    if (is_of_project(line.words.front(), line.folder) && !is_known_tool(name))
      return add(line, display(name) +
                           " is a program of your own, and it cannot be told what it would run, or where");
    const bool hidden = is_package_tool(name) && line.words.size() > 1 && line.words[1].starts_with('-');
    add(line, hidden ? "it cannot be told what " + name + " would run with these options" : "");
  }

 private:
  static bool is_package_tool(const std::string& name) {
    return name == "npm" || name == "bun" || name == "dotenvx";
  }

  static const Launcher* launcher_of(const Line& line, const std::string& name) {
    for (const auto& launcher : k_launchers) {
      if (launcher.name != name) continue;
      if (launcher.subcommand.empty() || (line.words.size() > 1 && line.words[1] == launcher.subcommand))
        return &launcher;
    }
    return nullptr;
  }

  void add(const Line& line, std::string obscure) {
    Invocation invocation;
    if (!line.words.empty()) {
      invocation.program = program_name(line.words.front());
      invocation.arguments.assign(line.words.begin() + 1, line.words.end());
    }
    invocation.variables = line.variables;
    invocation.folder = line.folder;
    invocation.obscure = std::move(obscure);
    found_.push_back(std::move(invocation));
  }

  void open_shell(const Line& line) {
    if (line.words.size() < 3 || line.words[1] != "-c")
      return add(line, "it cannot be told what the shell would run");
    open_text(line, line.words[2], {});
  }

  /// Opens each command of a line of shell; `extra` words go to the last.
  void open_text(const Line& line, const std::string& text, const Words& extra) {
    auto commands = shell_commands(text);
    if (!commands || commands->empty())
      return add(line, "it cannot be told without a shell what it would run");
    auto& last = commands->back();
    last.insert(last.end(), extra.begin(), extra.end());
    for (auto& words : *commands) open({std::move(words), line.variables, line.folder, line.depth});
  }

  void open_launcher(Line line, const Launcher& launcher) {
    if (launcher.behind == Behind::obscure)
      return add(line, "it cannot be told what " + std::string(launcher.name) + " would run, or where");
    Line inner = line;
    std::size_t at = launcher.subcommand.empty() ? 1 : 2;
    if (!take_options(inner, at, launcher))
      return add(line,
                 "it cannot be told what " + std::string(launcher.name) + " would run with these options");
    if (at >= line.words.size()) return add(line, "");
    inner.words.assign(line.words.begin() + static_cast<std::ptrdiff_t>(at), line.words.end());
    if (launcher.behind == Behind::command) return open(std::move(inner));
    open_script(std::move(inner), launcher);
  }

  /// Moves `at` behind the launcher's options and does what they say; false when one is not known.
  static bool take_options(Line& line, std::size_t& at, const Launcher& launcher) {
    Words files;
    bool override = launcher.overrides;
    for (; at < line.words.size() && line.words[at].starts_with('-'); ++at) {
      if (line.words[at] == "--") {
        ++at;
        break;
      }
      const auto equals = line.words[at].find('=');
      const auto option = line.words[at].substr(0, equals);
      const bool is_override = lists(launcher.overriding, option);
      override = override || is_override;
      if (is_override || lists(launcher.flags, option)) continue;
      const bool is_file = lists(launcher.files, option), is_setting = lists(launcher.settings, option);
      if (!is_file && !is_setting && !lists(launcher.values, option)) return false;
      if (equals == std::string::npos && ++at >= line.words.size()) return false;
      const auto value = equals == std::string::npos ? line.words[at] : line.words[at].substr(equals + 1);
      if (is_file) files.push_back(value);
      if (is_setting) assign(line, value);
    }
    if (files.empty() && !launcher.default_file.empty()) files.emplace_back(launcher.default_file);
    for (const auto& file : files) load_file(line, file, override);
    return true;
  }

  /// A script of package.json with what runs before and after it; npm keeps the options that stand before a
  /// "--".
  void open_script(Line line, const Launcher& launcher) {
    const auto name = line.words.front();
    const auto scripts = find_scripts(line.folder);
    if (!scripts || !scripts->second.contains(name)) {
      if (launcher.behind == Behind::script_or_command) return open(std::move(line));
      return add(line, "package.json has no script " + display(name));
    }
    Words extra(line.words.begin() + 1, line.words.end());
    if (launcher.name == "npm") extra = passed_on_by_npm(extra);
    line.folder = scripts->first;
    for (const auto& part : {"pre" + name, name, "post" + name})
      if (scripts->second.contains(part))
        open_text(line, text_of(scripts->second, part), part == name ? extra : Words{});
  }

  static Words passed_on_by_npm(const Words& words) {
    Words passed;
    bool all = false;
    for (const auto& word : words) {
      if (!all && word == "--")
        all = true;
      else if (all || !word.starts_with('-'))
        passed.push_back(word);
    }
    return passed;
  }

  std::vector<Invocation> found_;
};

}  // namespace

std::vector<std::string> Invocation::words() const {
  Words words = {program};
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    if (is_one_of(k_options_with_value, arguments[i]))
      ++i;
    else if (!arguments[i].starts_with('-'))
      words.push_back(arguments[i]);
  }
  return words;
}

std::string Invocation::option(const std::string& name) const {
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
    if (arguments[i] == name && i + 1 < arguments.size()) return arguments[i + 1];
    if (arguments[i].starts_with(name + "=")) return arguments[i].substr(name.size() + 1);
  }
  return "";
}

bool Invocation::has_flag(const std::string& flag) const {
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  return std::find(arguments.begin(), end, flag) != end;
}

std::vector<Invocation> look_through(const Words& command,
                                     const std::map<std::string, std::string>& variables,
                                     const fs::path& folder) {
  Unwrapper unwrapper;
  unwrapper.open({command, variables, folder, 0});
  return unwrapper.take();
}

}  // namespace plumb::config
