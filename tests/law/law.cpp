#include "law/law.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "engine/source.hpp"
#include "inspect/inspect.hpp"
#include "law/dump.hpp"
#include "law/locks.hpp"
#include "plan/planner.hpp"
#include "support/database.hpp"

namespace plumb::test {
namespace {

/// A plan may name no role that the scratch server lacks, so it runs as who we are. Returns what is wrong
/// with the locks it states.
std::string execute(pg::Session& session, const plan::Group& group, const Json& settings, bool is_written) {
  for (const auto& [name, value] : settings.items())
    session.query("SELECT pg_catalog.set_config($1, $2, false)", {name, value.get<std::string>()});
  if (!group.transactional) {
    for (const auto& statement : group.statements) session.execute(statement.sql);
    return "";
  }
  pg::Transaction transaction(session, {.lock_timeout_ms = 10000});
  LockWitness witness(session);
  std::string faults;
  for (const auto& statement : group.statements) {
    session.execute(statement.sql);
    faults += witness.fault_of(statement, is_written);
  }
  transaction.commit();
  return faults;
}

std::string lines_of(const diff::Changes& changes) {
  std::string out;
  for (const auto& change : changes) out += diff::to_line(change) + "\n";
  return out;
}

/// Has every column and check of an heir stated by the heir as well, for the time of a dump: whether it ever
/// was can be seen in a dump, but no ALTER TABLE takes it back, and it means nothing while the parent has it
/// too.
class AllStated {
 public:
  explicit AllStated(pg::Session& session) : session_(session) {
    session_.execute(
        "CREATE TEMP TABLE stated AS SELECT attrelid, attnum FROM pg_attribute WHERE NOT attislocal");
    session_.execute("UPDATE pg_attribute SET attislocal = true WHERE NOT attislocal");
    session_.execute(
        "CREATE TEMP TABLE stated_checks AS SELECT oid FROM pg_constraint WHERE NOT conislocal AND contype = "
        "'c'");
    session_.execute("UPDATE pg_constraint SET conislocal = true WHERE NOT conislocal AND contype = 'c'");
  }
  ~AllStated() {
    session_.execute(
        "UPDATE pg_attribute AS a SET attislocal = false FROM stated AS s WHERE (a.attrelid, a.attnum) = "
        "(s.attrelid, s.attnum)");
    session_.execute(
        "UPDATE pg_constraint SET conislocal = false WHERE oid IN (SELECT oid FROM stated_checks)");
    session_.execute("DROP TABLE stated, stated_checks");
  }
  AllStated(const AllStated&) = delete;
  AllStated& operator=(const AllStated&) = delete;

 private:
  pg::Session& session_;
};

/// The dump of what a dump makes when it is restored: a few expressions are spelled otherwise the second
/// time.
Dump restored_dump(const pg::ConnectInfo& database, const Switches& switches) {
  auto lines = split(dump_text(database, switches).value_or(""), '\n');
  std::erase_if(lines, [](const auto& line) { return line.starts_with('\\'); });
  const auto file = std::filesystem::temp_directory_path() / ("plumb-law-" + database.database + ".sql");
  write_file(file, join(lines, "\n"));
  const Database restored;
  restored.load({file});
  std::filesystem::remove(file);
  return dump_schema(restored.info(), switches).value_or(Dump{});
}

/// True when the plan says that it does not give a right that another role passed on: a dump shows it.
bool leaves_a_right(const plan::Plan& plan) {
  return std::ranges::any_of(plan.unmanaged, [](const auto& each) {
    return each.object.starts_with("privilege ") && each.note.starts_with("wanted");
  });
}

/// One judgement in the making.
class Trial {
 public:
  Trial(const Database& from, const Database& to, const Switches& switches)
      : from_(from.info()),
        to_(to.info()),
        from_info_(from.info()),
        to_info_(to.info()),
        switches_(switches) {}

  Judgement run(const std::string& name) {
    identity_.role = from_info_.user;
    const auto before = inspect::inspect(from_), wanted = inspect::inspect(to_);
    engine::Planned planned;
    if (!attempt("plan", [&] { planned = plan_between(before, wanted, switches_.renames); }))
      return judgement_;
    tell(planned, name);
    if (!attempt("run", [&] { execute(planned.plan, false); })) return judgement_;
    expect_equal("left", inspect::inspect(from_), wanted);
    if (!leaves_a_right(planned.plan)) expect_equal_dumps();
    if (judgement_.breaches.empty()) invert(planned.plan, before, wanted);
    return judgement_;
  }

 private:
  /// False, and a breach, when `act` throws.
  template <class Act>
  bool attempt(const char* kind, Act act) {
    try {
      act();
      return true;
    } catch (const Error& error) {
      judgement_.breaches.push_back(
          {kind, error.text() + (error.statement.empty() ? "" : "\n" + error.statement)});
      return false;
    }
  }

  engine::Planned plan_between(const schema::Model& from, const schema::Model& to,
                               const std::vector<std::string>& renames) const {
    engine::LoadedSource left, right;
    left.spec = {"url", "", "old.sql"};  // loaded already: no files are read again
    right.spec = {"url", "", "new.sql"};
    left.model = from;
    right.model = to;
    left.identity = identity_;
    engine::SourceContext context;
    context.privileges = switches_.privileges;
    context.owners = switches_.owners;
    context.scratch = [](int) -> pg::Scratch& { return scratch(); };
    engine::PlanningOptions options;
    options.online = switches_.online;
    options.renames = renames;
    if (!renames.empty()) left.live = from_info_;  // what they make of it is seen on a copy
    return engine::plan_between(left, std::move(right), context, options);
  }

  /// Digests change with the format, not with what a plan does.
  void tell(const engine::Planned& planned, const std::string& name) {
    auto plan = planned.plan;
    plan.id = name;
    plan.from.fingerprint.clear();
    plan.to.fingerprint.clear();
    judgement_.changes = lines_of(planned.changes);
    judgement_.plan = plan::to_sql(plan);
  }

  void execute(const plan::Plan& plan, bool is_written) {
    std::string faults;
    for (const auto& group : plan.groups) faults += test::execute(from_, group, plan.settings, is_written);
    if (!faults.empty()) judgement_.breaches.push_back({"lock", faults});
  }

  void expect_equal(const char* kind, const schema::Model& is, const schema::Model& wanted) {
    engine::Planned again;
    if (!attempt(kind, [&] { again = plan_between(is, wanted, {}); })) return;
    if (!again.changes.empty() || !again.plan.empty())
      judgement_.breaches.push_back({kind, lines_of(again.changes)});
  }

  void expect_equal_dumps() {
    const AllStated from(from_), to(to_);
    const auto is = dump_schema(from_info_, switches_), wanted = dump_schema(to_info_, switches_);
    auto text = is && wanted ? differences(*is, *wanted) : "";
    if (!text.empty())
      text = differences(restored_dump(from_info_, switches_), restored_dump(to_info_, switches_));
    if (!text.empty()) judgement_.breaches.push_back({"dump", text});
  }

  void invert(const plan::Plan& plan, const schema::Model& before, const schema::Model& after) {
    const auto inverse = plan::inverse_of(plan);
    if (inverse.restores == plan::Restores::nothing) return;
    const bool has_run =
        attempt("inverse", [&] { execute(plan::plan_statements(inverse.sql, after), true); });
    if (has_run) expect_equal("inverse", inspect::inspect(from_), before);
    if (!judgement_.breaches.empty()) judgement_.breaches.back().text += "\n" + join(inverse.sql, ";\n");
  }

  pg::Session from_, to_;
  const pg::ConnectInfo &from_info_, &to_info_;
  const Switches& switches_;
  pg::Identity identity_;  ///< only who we are: all else differs from run to run
  Judgement judgement_;
};

}  // namespace

Judgement judge(const Database& from, const Database& to, const Switches& switches, const std::string& name) {
  return Trial(from, to, switches).run(name);
}

}  // namespace plumb::test
