// doctor: everything a run will need, read-only, ending with what to fix.
#include "approval/approval.hpp"
#include "base/subprocess.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/workspace.hpp"
#include "pg/rights.hpp"

namespace plumb::cli {
namespace {

/// Checks one thing after another; a failed check does not stop the rest.
class Examination {
 public:
  explicit Examination(bool json) : json_(json) {}

  /// Runs `examine`, which returns what it found or throws what is wrong. True when it was fine.
  template <class Examine>
  bool check(const std::string& subject, Examine examine) {
    try {
      record(subject, "ok", examine(), "");
      return true;
    } catch (const Error& error) {
      failures_.push_back(error);
      record(subject, "fix", error.message + (error.detail.empty() ? "" : ": " + error.detail), error.hint);
      return false;
    }
  }

  void warn(const std::string& subject, const std::string& text, const std::string& next) {
    record(subject, "warn", text, next);
  }

  /// Prints what to fix and gives the exit code: that of the first failure.
  Exit finish() {
    if (json_)
      print_json({{"checks", checks_}, {"ok", failures_.empty()}});
    else
      print_summary();
    return failures_.empty() ? Exit::done : failures_.front().code;
  }

 private:
  void record(const std::string& subject, const std::string& state, const std::string& text,
              const std::string& next) {
    checks_.push_back({{"subject", subject}, {"state", state}, {"text", text}, {"next", next}});
    if (json_) return;
    const auto mark = state == "ok"     ? paint(Colour::green, "  ✓ ", Stream::results)
                      : state == "warn" ? paint(Colour::yellow, "  ! ", Stream::results)
                                        : paint(Colour::red, "  ✗ ", Stream::results);
    print_line(mark + pad(subject, 24) + display(join(split(text, '\n'), "; ")), Stream::results);
  }

  void print_summary() {
    print_line("", Stream::results);
    bool is_clean = true;
    for (const auto& check : checks_) {
      if (check["state"] == "ok" || text_of(check, "next").empty()) continue;
      if (is_clean) print_line(paint(Colour::bold, "  to fix", Stream::results), Stream::results);
      print_line("    " + pad(text_of(check, "subject"), 24) + text_of(check, "next"), Stream::results);
      is_clean = false;
    }
    if (is_clean && failures_.empty()) print_line("  nothing to fix", Stream::results);
  }

  bool json_;
  Json checks_ = Json::array();
  std::vector<Error> failures_;
};

pg::Session open_read_only(const config::Project& project, const config::Environment& environment) {
  pg::SessionOptions options;
  options.read_only = true;
  options.application = "plumb/doctor";
  return pg::Session(pg::parse_url(config::resolve_url(project, environment)), options);
}

std::string check_program(const std::string& name, const std::string& package) {
  const auto path = find_program(name);
  if (!path) throw Error::usage(name + " is not installed").next("apt-get install " + package);
  return path->string();
}

/// Compares with the pin; a protected environment without one is refused by every run.
std::string check_identity(const config::Environment& environment, const config::Lock& lock,
                           const pg::Identity& seen) {
  const auto pinned = lock.identities.find(environment.name);
  if (pinned == lock.identities.end()) {
    if (environment.is_protected)
      throw Error::refused("not pinned").next("plumb doctor --pin " + environment.name);
    return seen.database + " on " + seen.host + ":" + seen.port + ", PostgreSQL " +
           std::to_string(seen.server_major);
  }
  if (const auto difference = pg::difference(pg::Identity::from_json(pinned->second), seen))
    throw Error::refused(*difference)
        .next("check the URL; if the database moved on purpose: plumb doctor --pin " + environment.name);
  return seen.database + " is the pinned database (oid " + seen.database_oid + ")";
}

std::string check_rights(const pg::Rights& rights, const std::string& advice) {
  if (!rights.foreign_owners.empty())
    throw Error::usage("role " + rights.role + " may not change tables of " +
                       join(rights.foreign_owners, ", "))
        .next(advice);
  if (!rights.unreadable.empty())
    throw Error::usage("role " + rights.role + " may not read " + join(rights.unreadable, ", ")).next(advice);
  return "role " + rights.role +
         (rights.superuser ? " (a superuser; a smaller role is enough: " + advice + ")" : "");
}

void examine_rights(Examination& examination, pg::Session& session, const config::Environment& environment) {
  const auto advice = "plumb doctor --grants " + environment.name;
  std::optional<pg::Rights> rights;
  examination.check(environment.name + " rights", [&] {
    rights = pg::read_rights(session);
    return check_rights(*rights, advice);
  });
  if (rights && !rights->may_keep_ledger)
    examination.warn(environment.name + " ledger",
                     "role " + rights->role + " may not keep it: what was done is told by the catalog alone",
                     advice);
  if (rights && !rights->may_create_databases)
    examination.warn(environment.name + " way back",
                     "role " + rights->role + " may not create the database a snapshot is restored into",
                     advice);
}

void examine_environment(Examination& examination, const config::Project& project, const config::Lock& lock,
                         const config::Environment& environment) {
  const auto subject = environment.name + (environment.is_protected ? " (protected)" : "");
  std::optional<pg::Session> session;
  const bool is_open = examination.check(subject, [&] {
    session.emplace(open_read_only(project, environment));
    return "connects as " + session->info().display();
  });
  if (!is_open) return;
  examination.check(environment.name + " identity",
                    [&] { return check_identity(environment, lock, pg::read_identity(*session)); });
  examine_rights(examination, *session, environment);
  examination.check(environment.name + " pg_dump", [&] {
    return pg::find_server_program("pg_dump", session->server_version() / 10000, project.pg_bin).string();
  });
  examination.check(environment.name + " scratch", [&] {
    if (project.scratch_url.given()) return std::string("[scratch] url is given");
    return pg::find_server_program("postgres", session->server_version() / 10000, project.pg_bin).string();
  });
}

void examine_project(Examination& examination, const config::Project& project, const config::Lock& lock) {
  const auto context = engine::SourceContext{&project, &lock, {}, project.pg_bin};
  examination.check("desired schema", [&] {
    const auto loaded = engine::load_source(engine::parse_source(project.schema), context);
    return project.schema + ", " + plural(static_cast<std::int64_t>(loaded.model.tables.size()), "table");
  });
  bool needs_signers = false;
  for (const auto& [name, environment] : project.environments)
    needs_signers |= environment.approval.required();
  if (!needs_signers) return;
  examination.check("allowed_signers", [&] {
    approval::check_signers(project.folder / project.allowed_signers);
    return project.allowed_signers;
  });
}

Exit pin(const config::Project& project, config::Lock lock, const std::string& name) {
  const auto& environment = project.environment(name);
  auto session = open_read_only(project, environment);
  const auto identity = pg::read_identity(session);
  if (const auto unfit = pg::difference(identity, identity))
    throw Error::refused("not pinned: " + *unfit)
        .next("give " + name + " a direct_url to the primary server");
  lock.identities[name] = identity.to_json();
  config::write_lock(project.folder, lock);
  print_line("pinned " + name + " in plumb.lock:");
  print_line(identity.to_json().dump(2), Stream::results);
  print_line("  next  review and commit plumb.lock");
  return Exit::done;
}

Exit grants(const config::Project& project, const std::string& name, bool as_json) {
  auto session = open_read_only(project, project.environment(name));
  const auto all = pg::least_grants(session);
  Json json = Json::array();
  for (const auto& [purpose, statements] : all) {
    json.push_back({{"purpose", purpose}, {"statements", statements}});
    if (as_json) continue;
    print_line("-- " + purpose, Stream::results);
    for (const auto& statement : statements) print_line(statement + ";", Stream::results);
  }
  if (as_json) print_json(json);
  print_line("  next  review them, and have an administrator of " + session.info().display() +
             " run them; then name plumb_apply in the URL of " + name);
  return Exit::done;
}

}  // namespace

Exit run_doctor(const Options& options, const Tools&) {
  const auto project = load_workspace_project(options);
  const auto lock = config::read_lock(project.folder);
  if (!options.pin.empty()) return pin(project, lock, options.pin);
  if (!options.grants.empty()) return grants(project, options.grants, options.json);
  Examination examination(options.json);
  examination.check("plumb.toml", [&] { return project.name + ", mode " + project.mode; });
  examination.check("git", [] { return check_program("git", "git"); });
  examination.check("ssh-keygen", [] { return check_program("ssh-keygen", "openssh-client"); });
  examine_project(examination, project, lock);
  for (const auto& [name, environment] : project.environments)
    examine_environment(examination, project, lock, environment);
  return examination.finish();
}

}  // namespace plumb::cli
