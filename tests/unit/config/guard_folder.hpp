#pragma once
// A project with a dev and a protected prod, for deciding commands in it.
#include "config/guard.hpp"
#include "unit/config/project_folder.hpp"

namespace plumb::test {

inline constexpr const char* k_dev_url = "postgresql://app:devword@localhost:5432/bhq_dev";
inline constexpr const char* k_prod_url =
    "postgresql://app:prodword@db.example.org:5432/bhq_prod?sslmode=require";

/// A project folder whose .env is dev and whose .env.prod.migrate is the protected prod.
class GuardFolder : public ProjectFolder {
 public:
  explicit GuardFolder(const std::string& mode = "push-only", const std::string& more = "") {
    with("plumb.toml", "[project]\nmode = \"" + mode + "\"\n" + R"(
[environments.dev]
url = { file = ".env", variable = "DATABASE_URL" }
[environments.prod]
url = { file = ".env.prod.migrate", variable = "DATABASE_URL" }
protected = true
)" + more);
    with(".env", std::string("DATABASE_URL=") + k_dev_url + "\n");
    with(".env.prod.migrate", std::string("DATABASE_URL=") + k_prod_url + "\n");
    with("prisma/schema.prisma",
         "datasource db {\n  provider = \"postgresql\"\n  url = env(\"DATABASE_URL\")\n}\n");
  }

  /// Decides a command line, cut at blanks, with these variables.
  config::GuardDecision decide(const std::string& line,
                               const std::map<std::string, std::string>& variables = {}) const {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < line.size();) {
      const auto end = std::min(line.find(' ', at), line.size());
      words.push_back(line.substr(at, end - at));
      at = end + 1;
    }
    return config::decide(load(), words, variables, path());
  }

  config::GuardDecision on_dev(const std::string& line) const { return decide(line); }
  config::GuardDecision on_prod(const std::string& line) const {
    return decide(line, {{"DATABASE_URL", k_prod_url}});
  }
  config::GuardDecision on_unknown(const std::string& line) const {
    return decide(line, {{"DATABASE_URL", "postgres://elsewhere/db"}});
  }
};

}  // namespace plumb::test
