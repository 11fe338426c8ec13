#pragma once
// The programs that start other programs, as data: which options they take, which of these load a dotenv
// file.
#include <string_view>

namespace plumb::config {

/// What stands behind a launcher's options.
enum class Behind {
  command,            ///< a command line
  script,             ///< the name of a script of package.json
  script_or_command,  ///< a script when there is one of that name, else a command
  obscure,            ///< something that cannot be followed
};

/// One launcher. Options are listed separated by blanks; any other option makes the command obscure.
struct Launcher {
  std::string_view name;
  std::string_view subcommand;  ///< the word that has to follow, empty = none
  Behind behind;
  std::string_view flags = "";
  std::string_view values = "";        ///< options whose value says nothing about the database
  std::string_view files = "";         ///< options that load a dotenv file
  std::string_view settings = "";      ///< options that set NAME=VALUE
  std::string_view overriding = "";    ///< flags that let files win over variables
  std::string_view default_file = "";  ///< loaded when no file is named
  bool overrides = false;              ///< files win anyway
};

inline constexpr Launcher k_launchers[] = {
    {"npx", "", Behind::command, "-y --yes --no --no-install -q --quiet", "-p --package"},
    {"npm", "exec", Behind::command, "-y --yes --no", "-p --package"},
    {"npm", "x", Behind::command, "-y --yes --no", "-p --package"},
    {"npm", "run", Behind::script, "-s --silent --if-present"},
    {"npm", "run-script", Behind::script, "-s --silent --if-present"},
    {"npm", "test", Behind::obscure},
    {"npm", "start", Behind::obscure},
    {"pnpm", "exec", Behind::command},
    {"pnpm", "dlx", Behind::command, "-s --silent", "--package"},
    {"pnpm", "run", Behind::script, "-s --silent --if-present"},
    {"pnpm", "recursive", Behind::obscure},
    {"pnpm", "", Behind::script_or_command},
    {"yarn", "exec", Behind::command},
    {"yarn", "dlx", Behind::command, "-q --quiet", "-p --package"},
    {"yarn", "run", Behind::script_or_command},
    {"yarn", "workspace", Behind::obscure},
    {"yarn", "workspaces", Behind::obscure},
    {"yarn", "", Behind::script_or_command, "-s --silent"},
    {"bunx", "", Behind::command, "--bun"},
    {"bun", "x", Behind::command, "--bun"},
    {"bun", "run", Behind::script_or_command, "--bun --silent"},
    {"dotenv", "", Behind::command, "", "", "-e", "-v", "-o --override", ".env"},
    {"dotenvx", "run", Behind::command, "-q --quiet", "", "-f --env-file", "-e --env", "-o --overload",
     ".env"},
    {"env-cmd", "", Behind::command, "", "", "-f --file", "", "", ".env", true},
    {"cross-env", "", Behind::command},
    {"env", "", Behind::command},
    {"command", "", Behind::command},
    {"exec", "", Behind::command},
    {"nohup", "", Behind::command},
    {"time", "", Behind::command},
};

/// Programs that run something elsewhere, as someone else, or by a recipe that is not read here; and words of
/// a shell that change what comes after them.
inline constexpr std::string_view k_obscure_programs[] = {
    "ssh",          "docker",      "docker-compose", "podman", "kubectl", "heroku", "fly",   "flyctl",
    "railway",      "vercel",      "turbo",          "nx",     "lerna",   "make",   "just",  "task",
    "concurrently", "npm-run-all", "run-s",          "run-p",  "xargs",   "watch",  "sudo",  "su",
    "cd",           "export",      "source",         ".",      "eval",    "set",    "unset", "if",
    "for",          "while"};

inline constexpr std::string_view k_shells[] = {"sh", "bash", "dash", "zsh"};

}  // namespace plumb::config
