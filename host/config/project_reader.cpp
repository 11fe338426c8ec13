#include "config/project_reader.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "config/section.hpp"

namespace plumb::config {
namespace {

template <typename T>
void set(T& target, std::optional<T> value) {
  if (value) target = std::move(*value);
}

std::vector<std::string> names_of(const auto& map) {
  std::vector<std::string> names;
  for (const auto& [name, _] : map) names.push_back(name);
  return names;
}

/// `url = { file = ".env", variable = "DATABASE_URL" }`. The value itself is never written in a reviewed
/// file.
ValueSource read_source(Section& parent, const std::string& key) {
  const Value* value = parent.value(key);
  if (value == nullptr) return {};
  if (value->kind == Value::Kind::text)
    throw parent.error(key, parent.full(key) + " holds a value, and plumb.toml is a file that others read")
        .next("put the value in a dotenv file and write: " + key +
              " = { file = \".env\", variable = \"DATABASE_URL\" }");
  auto section = parent.section(key);
  ValueSource source;
  set(source.file, section.text("file"));
  set(source.variable, section.text("variable"));
  section.finish();
  if (!source.given())
    throw parent.error(key, parent.full(key) + " names no variable").next("add variable = \"DATABASE_URL\"");
  return source;
}

SnapshotPolicy read_snapshot(Section section) {
  SnapshotPolicy policy;
  set(policy.provider, section.choice("provider", {"pg_dump"}));
  set(policy.verify, section.choice("verify", {"restore", "list"}));
  set(policy.max_age, section.duration("max_age"));
  section.finish();
  return policy;
}

ApprovalPolicy read_approval(Section section, const Project& project) {
  ApprovalPolicy policy;
  const auto people = section.integer("people");
  if (people && (*people < 0 || *people > 100))
    throw section.error("people", section.full("people") + " must be between 0 and 100");
  policy.people = static_cast<int>(people.value_or(0));
  set(policy.roles, section.texts("roles"));
  set(policy.wait, section.duration("wait"));
  set(policy.expires, section.duration("expires"));
  section.finish();
  for (const auto& role : policy.roles) {
    if (project.roles.contains(role)) continue;
    auto failure = section.error("roles", section.full("roles") + " names the role " + display(role) +
                                              ", which [policy.roles] does not have");
    const auto close = nearest(role, names_of(project.roles));
    throw failure.next(close ? "did you mean " + *close + "?"
                             : "add it: [policy.roles] " + display(role) + " = [\"person@example.org\"]");
  }
  if (!policy.roles.empty() && policy.people == 0)
    throw section.error("roles", section.full("roles") + " asks for a role but for no people")
        .next("add people = 1");
  if (policy.required() && policy.expires <= policy.wait)
    throw section.error("expires", "an approval there would expire before its waiting time is over")
        .next("make expires longer than wait");
  return policy;
}

/// Identity facts that a person wrote down; a port may be written as a number.
std::map<std::string, std::string> read_expect(Section section) {
  std::map<std::string, std::string> facts;
  for (const std::string key : {"host", "database", "role"})
    if (auto fact = section.text(key)) facts[key] = std::move(*fact);
  const Value* port = section.value("port");
  if (port != nullptr && port->kind == Value::Kind::integer)
    facts["port"] = std::to_string(port->integer);
  else if (auto fact = section.text("port"))
    facts["port"] = std::move(*fact);
  section.finish();
  return facts;
}

Environment read_environment(Section section, const std::string& name, const Project& project) {
  Environment environment;
  environment.name = name;
  environment.url = read_source(section, "url");
  environment.direct_url = read_source(section, "direct_url");
  set(environment.is_protected, section.flag("protected"));
  environment.snapshot = read_snapshot(section.section("snapshot"));
  environment.approval = read_approval(section.section("approval"), project);
  environment.expect = read_expect(section.section("expect"));
  section.finish();
  if (!environment.url.given())
    throw section.error("url", "the environment " + name + " has no url")
        .next("add url = { file = \".env\", variable = \"DATABASE_URL\" }");
  return environment;
}

bool is_plain_name(const std::string& name) {
  const auto plain = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_'; };
  return !name.empty() && std::all_of(name.begin(), name.end(), plain);
}

void read_environments(Section section, Project& project) {
  for (const auto& name : section.names()) {
    if (!is_plain_name(name))
      throw section
          .error(name, "the environment name \"" + display(name) + "\" is not usable on a command line")
          .next("use letters, digits, - and _");
    project.environments[name] = read_environment(section.section(name), name, project);
  }
}

void read_policy(Section section, Project& project) {
  set(project.allowed_signers, section.text("allowed_signers"));
  auto roles = section.section("roles");
  for (const auto& role : roles.names()) project.roles[role] = *roles.texts(role);
  section.finish();
}

/// `runbooks` of [project], or `[runbooks] path`.
void read_runbooks(Section& project_section, Section section, Project& project) {
  const auto in_project = project_section.texts("runbooks");
  const auto in_section = section.texts("path");
  section.finish();
  if (in_project && in_section)
    throw section.error("path", "runbooks are named twice, here and in [project]").next("keep one of them");
  set(project.runbooks, in_project ? in_project : in_section);
}

void read_project_section(Section section, Section runbooks, Project& project) {
  set(project.name, section.text("name"));
  set(project.mode, section.choice("mode", {"push-only", "migrations"}));
  set(project.schema, section.text("schema"));
  read_runbooks(section, std::move(runbooks), project);
  section.finish();
}

void read_contacts(Section section, Project& project) {
  for (const auto& name : section.names()) project.contacts.push_back({name, *section.text(name)});
}

void read_guard(Section section, Project& project) {
  set(project.guard.allow, section.texts("allow"));
  set(project.guard.block, section.texts("block"));
  section.finish();
}

void read_sync(Section section, Project& project) {
  const auto environment = section.text("environment");
  set(project.sync.command, section.words("command"));
  set(project.sync.generate, section.words("generate"));
  section.finish();
  if (environment) project.sync.environment = *environment;
  if (project.sync.environment.empty()) return;

  const auto found = project.environments.find(project.sync.environment);
  const bool usable = found != project.environments.end() && !found->second.is_protected;
  if (usable) return;
  if (!environment) return project.sync.environment.clear();
  const auto why = found == project.environments.end() ? "[environments] does not have" : "is protected";
  throw section.error("environment", "sync.environment names " + display(*environment) + ", which " + why)
      .next("name an unprotected environment, or \"\" for none");
}

void read_tools(Section section, Project& project) {
  for (const auto& folder : section.texts("pg_bin").value_or(std::vector<std::string>{}))
    project.pg_bin.push_back(project.folder / folder);
  section.finish();
}

void refuse_store(Section section) {
  if (section.value("url") != nullptr)
    throw section.error("url", "journals in PostgreSQL are not supported by this version")
        .next("remove [store]: journals are then kept in .plumb/store.db");
  section.finish();
}

void read_small_tables(Section& root, Project& project) {
  auto ignore = root.section("ignore");
  set(project.ignored_tables, ignore.texts("tables"));
  ignore.finish();
  auto scratch = root.section("scratch");
  project.scratch_url = read_source(scratch, "url");
  scratch.finish();
  auto prisma = root.section("prisma");
  set(project.prisma.join_tables,
      prisma.choice("join_tables", {"primary-key", "unique-index", "as-existing"}));
  prisma.finish();
  auto report = root.section("report");
  set(project.report_path, report.text("path"));
  report.finish();
}

}  // namespace

Project read_project(const std::filesystem::path& file, const Value& document) {
  Section root(file, "", &document);
  Project project;
  project.folder = file.parent_path();
  project.name = project.folder.filename().string();
  auto runbooks = root.section("runbooks");
  read_project_section(root.section("project"), std::move(runbooks), project);
  read_policy(root.section("policy"), project);
  read_environments(root.section("environments"), project);
  read_contacts(root.section("contacts"), project);
  read_guard(root.section("guard"), project);
  read_sync(root.section("sync"), project);
  read_tools(root.section("tools"), project);
  read_small_tables(root, project);
  refuse_store(root.section("store"));
  root.value("databases");
  root.finish();
  return project;
}

}  // namespace plumb::config
