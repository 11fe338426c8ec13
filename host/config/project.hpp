#pragma once
// plumb.toml and .env files -> Project, Environment, Policy (DESIGN section 8).
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/json.hpp"
#include "base/secret.hpp"

namespace plumb::config {

/// Where a secret value comes from: a variable, of a dotenv file when one is named, else of the process
/// environment.
struct ValueSource {
  std::string file;  ///< relative to the project folder; empty = the process environment
  std::string variable;
  bool given() const { return !variable.empty(); }
};

/// `[environments.X.approval]`.
struct ApprovalPolicy {
  int people = 0;                  ///< distinct, the requester not among them; 0 = no approval needed
  std::vector<std::string> roles;  ///< at least one approver has one of these
  Seconds wait = 0;                ///< between request and apply
  Seconds expires = 24 * 3600;
  bool required() const { return people > 0; }
};

/// `snapshot = { provider, verify, max_age }`.
struct SnapshotPolicy {
  std::string provider = "pg_dump";
  std::string verify = "restore";  ///< or "list"
  Seconds max_age = 30 * 60;
};

struct Environment {
  std::string name;
  ValueSource url, direct_url;
  bool is_protected = false;
  SnapshotPolicy snapshot;
  ApprovalPolicy approval;
  std::map<std::string, std::string>
      expect;  ///< identity facts a person wrote down: host, port, database, role
};

/// `[contacts]`: name -> how to reach, printed with failures on protected environments, in the order written.
struct Contact {
  std::string name, reach;
};

/// `[guard]`: additions to the default tables.
struct GuardPolicy {
  std::vector<std::string> allow, block;  ///< command prefixes, "prisma studio"
};

/// `[sync]`: how dev is brought to the schema before prod (handbook 000 step 1).
struct SyncPolicy {
  std::string environment = "dev";    ///< empty = no dev sync
  std::vector<std::string> command;   ///< argv; empty = plumb aligns `environment` by itself
  std::vector<std::string> generate;  ///< argv of the client generator; empty = none
};

/// `[prisma]`.
struct PrismaPolicy {
  std::string join_tables = "primary-key";  ///< key of new join tables; or "unique-index", "as-existing"
};

struct Project {
  std::filesystem::path folder;  ///< where plumb.toml is
  std::string name;
  std::string database;            ///< which of [databases.*], empty when the project has one database
  std::string mode = "push-only";  ///< or "migrations"
  std::string schema;              ///< SOURCE of the desired schema
  std::vector<std::string> runbooks = {"runbooks"};  ///< folders of own runbooks, where they are
  std::map<std::string, Environment> environments;
  std::map<std::string, std::vector<std::string>> roles;  ///< [policy.roles]
  std::vector<std::string> ignored_tables;
  std::vector<std::filesystem::path> pg_bin;
  ValueSource scratch_url;
  std::string report_path = "docs/runbooks";
  std::string allowed_signers = "allowed_signers";
  std::vector<Contact> contacts;
  GuardPolicy guard;
  SyncPolicy sync;
  PrismaPolicy prisma;
  std::string digest;  ///< SHA-256 of policy-bearing content, for approvals

  /// The environment `name`; throws Error (usage) with the nearest name.
  const Environment& environment(const std::string& name) const;
  std::filesystem::path state_folder() const { return folder / ".plumb"; }
};

/// Finds plumb.toml in `start` or above, up to the git root; throws Error (usage) naming `plumb init` when
/// there is none.
std::filesystem::path find_project(const std::filesystem::path& start);

/// Reads plumb.toml in `folder`; `database` chooses one of [databases.*]. Throws Error (usage) with line and
/// column; unknown keys are errors that name the nearest valid key.
Project load_project(const std::filesystem::path& folder, const std::string& database = "");

/// The URL an environment writes by: direct_url when given, else url. Throws Error (usage) when the variable
/// or file is absent, Error (refused) when a protected environment's dotenv file is readable by others. Never
/// shows the value.
Secret resolve_url(const Project& project, const Environment& environment);
Secret resolve(const Project& project, const ValueSource& source);

/// The variables of a dotenv file: KEY=VALUE, export, quotes, # comments, ${OTHER} as dotenv-expand does.
std::map<std::string, std::string> read_dotenv(const std::filesystem::path& file);

}  // namespace plumb::config
