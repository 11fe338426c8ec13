#pragma once
// SOURCE: anything a schema can be read from, and planning between two of them.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "config/lock.hpp"
#include "config/project.hpp"
#include "diff/change.hpp"
#include "diff/rename_candidates.hpp"
#include "pg/identity.hpp"
#include "pg/scratch.hpp"
#include "plan/planner.hpp"
#include "plan/stated_renames.hpp"
#include "prisma/prisma.hpp"

namespace plumb::engine {

/// A parsed SOURCE: env:NAME, postgresql://…, prisma:PATH, sql:PATH, migrations:DIR, model:FILE, empty. A
/// bare path is taken by its ending, a bare word as an environment.
struct SourceSpec {
  std::string kind;  ///< "env", "url", "prisma", "sql", "migrations", "model", "empty"
  std::string value;
  std::string text;  ///< for people and documents; without a password
};
SourceSpec parse_source(const std::string& text);

/// Gives scratch databases; started at the first use, once for all uses of a command, for one major version.
using ScratchFactory = std::function<pg::Scratch&(int server_major)>;

/// What loading needs.
struct SourceContext {
  const config::Project* project = nullptr;  ///< null outside of a project
  const config::Lock* lock = nullptr;
  ScratchFactory scratch;
  pg::ProgramFolders programs;
  std::string default_schema = "public";  ///< of the database that a prisma source is compared with
  int server_major = 0;  ///< of that database, for sources loaded into scratch; 0 = the newest
  bool owners = false, privileges = false;  ///< compare them too, default privileges among them
  std::map<std::string, pg::ConnectInfo> redirected =
      {};  ///< environments read elsewhere: the copy of a dry run
};

/// A loaded source.
struct LoadedSource {
  SourceSpec spec;
  schema::Model model;
  std::optional<prisma::Desired> desired;  ///< of prisma sources
  std::optional<pg::ConnectInfo> live;     ///< of databases: where it was read
  std::optional<pg::ConnectInfo> rows =
      {};  ///< where its rows are, when not in `live`: a dry run's copy has none
  std::optional<pg::Identity> identity = {};
  std::string environment = {};           ///< of env: sources
  std::string maker = {};                 ///< of SQL loaded into a scratch database: who made all there
  std::string default_schema = "public";  ///< of databases: what their URL's ?schema= says
  std::vector<std::string> renames = {};  ///< statements that lead from what is read there to `model`
};

/// Reads a source. Databases are read in one read-only snapshot; SQL and migrations are loaded into a scratch
/// database.
LoadedSource load_source(const SourceSpec& spec, const SourceContext& context);

/// Reads both sides, in parallel where both are databases.
std::pair<LoadedSource, LoadedSource> load_sources(const SourceSpec& from, const SourceSpec& to,
                                                   const SourceContext& context);

struct PlanningOptions {
  bool prove = false;          ///< execute on a scratch copy of `from`; the result must equal `to`
  bool create_ledger = false;  ///< when the target has none
  bool online = false;         ///< block nobody for long; a protected environment is always planned so
  std::vector<std::string> renames = {};  ///< stated: OLD=NEW
};

/// Everything that a comparison gives.
struct Planned {
  diff::Changes changes;
  plan::Plan plan;  ///< sealed
  diff::Managed managed;
  std::vector<std::string> notes;
  plan::StatedRenames renames = {};
  std::vector<diff::RenameCandidate> candidates = {};  ///< what may be renames, and was not stated
};

/// Compares and plans from -> to: adopts live spellings for prisma sources (asking a scratch server once for
/// all defaults that only a server can compare), diffs what is managed, measures what is at risk on a live
/// `from`, plans, and proves when asked. A plan that does not lead to `to` is not handed out: Error
/// (verification) with the difference. Changes the owners in `to` to those that `from` implies, and takes
/// nothing out of it.
Planned plan_between(const LoadedSource& from, LoadedSource&& to, const SourceContext& context,
                     const PlanningOptions& options);

/// Plans statements that a person wrote (a custom procedure, an inverse) for `from`; executed on a scratch
/// copy of it when `prove` is asked, so that what they leave is known. Without a desired schema they are
/// their own.
Planned plan_written(const std::vector<std::string>& statements, const LoadedSource& from,
                     const SourceContext& context, const PlanningOptions& options);

/// Makes a plan that was saved earlier one for `from`, which has to be as the plan starts: proved again, with
/// the ledger where that is missing; the very same document when nothing is missing. `to` is the desired
/// schema where it can be read again, else null. Throws Error (stale) when either side moved since.
Planned plan_saved(plan::Plan saved, const LoadedSource& from, const LoadedSource* to,
                   const SourceContext& context, const PlanningOptions& options);

/// The differences only, without planning.
Planned compare(const LoadedSource& from, LoadedSource to, const SourceContext& context);

}  // namespace plumb::engine
