#include "cli/options.hpp"

#include <CLI/CLI.hpp>

#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/output.hpp"

namespace plumb::cli {
namespace {

/// Builds the tree of commands over one Options.
class Grammar {
 public:
  explicit Grammar(Options& options) : options_(options) {
    app_.require_subcommand(1);
    app_.set_version_flag("--version", "plumb " PLUMB_VERSION);
    app_.add_option("--project", options_.project, "Folder of plumb.toml")->type_name("DIR");
    app_.add_option("--database", options_.database, "One of [databases.*] of plumb.toml")->type_name("NAME");
    app_.add_flag("--json", options_.json, "Print results as JSON");
    app_.fallthrough();
    add_project_commands();
    add_run_commands();
    add_answer_commands();
    add_schema_commands();
    add_snapshot_commands();
    add_author_commands();
  }

  CLI::App& app() { return app_; }

  /// "snapshot create" for the subcommand that was chosen.
  std::string chosen() const {
    std::vector<std::string> words;
    for (const CLI::App* app = &app_; !app->get_subcommands().empty();) {
      app = app->get_subcommands().front();
      words.push_back(app->get_name());
    }
    return join(words, " ");
  }

 private:
  CLI::App* command(CLI::App& parent, const std::string& name, const std::string& help) {
    return parent.add_subcommand(name, help);
  }
  CLI::App* command(const std::string& name, const std::string& help) { return command(app_, name, help); }

  void scratch_option(CLI::App* command) {
    command
        ->add_option("--scratch", options_.scratch,
                     "Use this empty database for scratch work instead of a private server")
        ->type_name("URL");
  }
  void run_argument(CLI::App* command) {
    command->add_option("run", options_.run, "Run id, a unique prefix of one, or \"last\"")
        ->required()
        ->type_name("RUN");
  }
  void key_option(CLI::App* command, const char* help) {
    command->add_option("--key", options_.key, help)->type_name("FILE");
  }
  void answers(CLI::App* command) {
    command
        ->add_option_function<std::vector<std::string>>(
            "--answer", [this](const auto& texts) { options_.answers = pairs(texts, "--answer ID=VALUE"); },
            "Answer a question")
        ->type_name("ID=VALUE");
  }
  static std::map<std::string, std::string> pairs(const std::vector<std::string>& texts,
                                                  const std::string& form) {
    std::map<std::string, std::string> out;
    for (const auto& text : texts) {
      const auto equals = text.find('=');
      if (equals == std::string::npos || equals == 0)
        throw Error::usage("'" + text + "' is not of the form " + form);
      out[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return out;
  }

  void add_project_commands() {
    command("init", "Write plumb.toml for this project");
    auto* doctor = command("doctor", "Check configuration, tools, connections, identities and rights");
    doctor
        ->add_option("--pin", options_.pin, "Write the identity of ENV to plumb.lock, for a person to review")
        ->type_name("ENV");
    doctor->add_option("--grants", options_.grants, "Print the least privileges plumb's roles need on ENV")
        ->type_name("ENV");
    scratch_option(doctor);
    auto* guard =
        command("guard", "Stand in front of a database tool: become it, or refuse and say what to use");
    guard->add_option("command", options_.arguments, "The command to run")
        ->required()
        ->type_name("COMMAND...");
  }

  void add_run_commands() {
    auto* run = command("run", "Run a runbook");
    run->add_option("runbook", options_.runbook, "Name of a runbook (plumb runbooks)")
        ->required()
        ->type_name("RUNBOOK");
    run->add_option("--env", options_.environment, "Environment to run against")
        ->required()
        ->type_name("ENV");
    run->add_option_function<std::vector<std::string>>(
           "--param", [this](const auto& texts) { options_.parameters = pairs(texts, "--param KEY=VALUE"); },
           "Set a parameter")
        ->type_name("KEY=VALUE");
    answers(run);
    run->add_flag("--dry-run", options_.dry_run, "Run it on a scratch copy and touch nothing else");
    key_option(run, "SSH key that signs the request for approval");
    scratch_option(run);
    auto* resume = command("resume", "Continue a run after a crash or an approval");
    run_argument(resume);
    key_option(resume, "SSH key that signs the request for approval");
    scratch_option(resume);
    command("runs", "List runs");
    run_argument(command("show", "Show one run: steps, plan, answers, and what it waits for"));
    auto* abort = command("abort", "End a run for good");
    run_argument(abort);
    abort->add_flag("--undo", options_.undo, "Call the compensations of its steps in reverse");
    auto* apply = command("apply", "Review and apply a saved plan");
    apply->add_option("plan", options_.file, "plan.json, as diff --format json writes it")
        ->required()
        ->type_name("PLAN");
    apply->add_option("--env", options_.environment, "Environment to apply it to")
        ->required()
        ->type_name("ENV");
    key_option(apply, "SSH key that signs the request for approval");
    scratch_option(apply);
  }

  void add_answer_commands() {
    auto* confirm = command("confirm", "Answer what a run waits for, then continue it");
    run_argument(confirm);
    confirm->add_option("--plan", options_.plan, "Digest of the plan that was shown")->type_name("DIGEST");
    answers(confirm);
    key_option(confirm, "SSH key that signs the request for approval");
    scratch_option(confirm);
    auto* approve = command("approve", "Show the plan of a run and sign its request");
    run_argument(approve);
    key_option(approve, "SSH key of the approver");
    auto* reject = command("reject", "Refuse the plan of a run");
    run_argument(reject);
    key_option(reject, "SSH key of the person who rejects");
    reject->add_option("--reason", options_.reason, "Why")->required()->type_name("TEXT");
  }

  void add_schema_commands() {
    auto* diff = command("diff", "Plan the change from one schema to another");
    diff->add_option("--from", options_.from, "Where the schema is now")->required()->type_name("SOURCE");
    diff->add_option("--to", options_.to, "What it shall be")->required()->type_name("SOURCE");
    diff->add_option("--format", options_.format, "sql, json or text")
        ->check(CLI::IsMember({"sql", "json", "text"}));
    diff->add_option("--output", options_.output, "Write the plan to FILE instead of printing it")
        ->type_name("FILE");
    diff->add_flag("--exit-code", options_.exit_code, "Exit with 2 when anything would change");
    diff->add_option("--rename", options_.renames, "State a rename")->type_name("OLD=NEW");
    diff->add_flag("--privileges", options_.privileges, "Compare privileges too");
    diff->add_flag("--owners", options_.owners, "Compare owners too");
    diff->add_flag("--online", options_.online,
                   "Block nobody for long, where there is a way (the default on a protected environment)");
    diff->add_flag("--prove", options_.prove, "Execute the plan on a scratch copy; it has to lead to --to");
    scratch_option(diff);
    auto* inspect = command("inspect", "Read a schema");
    inspect->add_option("source", options_.source, "Where to read it")->required()->type_name("SOURCE");
    inspect->add_option("--format", options_.format, "json or sql")->check(CLI::IsMember({"json", "sql"}));
    scratch_option(inspect);
    auto* migrations = command("migrations", "Work with a migrations folder");
    migrations->add_option("arguments", options_.arguments, "status, new, deploy or resolve");
    migrations->prefix_command();
  }

  void add_snapshot_commands() {
    auto* snapshot = command("snapshot", "Make, verify and restore snapshots");
    snapshot->require_subcommand(1);
    auto* create = command(*snapshot, "create", "Make a snapshot of an environment and verify it");
    create->add_option("--env", options_.environment, "Environment")->required()->type_name("ENV");
    scratch_option(create);
    auto* list = command(*snapshot, "list", "List snapshots");
    list->add_option("--env", options_.environment, "Only of this environment")->type_name("ENV");
    auto* verify = command(*snapshot, "verify", "Restore a snapshot into scratch and compare it");
    verify->add_option("snapshot", options_.snapshot, "Snapshot id, a unique prefix, or \"last\"")
        ->required()
        ->type_name("SNAPSHOT");
    scratch_option(verify);
    auto* restore = command(*snapshot, "restore", "Restore a snapshot to a new database beside the old one");
    restore->add_option("snapshot", options_.snapshot, "Snapshot id, a unique prefix, or \"last\"")
        ->required()
        ->type_name("SNAPSHOT");
    restore->add_option("--as", options_.restore_name, "Name of the new database")
        ->required()
        ->type_name("DATABASE");
    restore
        ->add_option("--env", options_.environment,
                     "Environment whose server gets it (default: the snapshot's)")
        ->type_name("ENV");
  }

  void add_author_commands() {
    auto* runbooks = command("runbooks", "List runbooks");
    auto* trust =
        command(*runbooks, "trust", "Write the digest of a runbook to plumb.lock, for a person to review");
    trust->add_option("file", options_.file, "The runbook")->required()->type_name("FILE");
    auto* explain = command("explain", "Parameters, steps, needs and source of a runbook");
    explain->add_option("runbook", options_.runbook, "Name of a runbook")->required()->type_name("RUNBOOK");
    auto* create = command("new", "Start a runbook of your own");
    create->add_option("name", options_.name, "Its name, with hyphens")->required()->type_name("NAME");
    auto* check = command("check", "Check runbooks without running them");
    check->add_option("files", options_.files, "Files (default: all of the project)")->type_name("FILE...");
    auto* test = command("test", "Run the tests of runbooks");
    test->add_option("files", options_.files, "Files")->type_name("FILE...");
  }

  Options& options_;
  CLI::App app_{"Runs reviewed, resumable runbooks for PostgreSQL schema changes", "plumb"};
};

/// The names of a command and of the commands below it.
std::vector<std::string> command_names(CLI::App& app) {
  std::vector<std::string> names;
  for (const auto* sub : app.get_subcommands([](CLI::App*) { return true; }))
    names.push_back(sub->get_name());
  return names;
}

/// The first word that is no option of `app`, nor its value; empty after an option that is not one of its.
std::string first_word(const CLI::App& app, int argc, char** argv) {
  for (int at = 1; at < argc; ++at) {
    const std::string word = argv[at];
    if (!word.starts_with('-')) return word;
    const auto* option = app.get_option_no_throw(word.substr(0, word.find('=')));
    if (option == nullptr) return "";
    if (option->get_items_expected_max() > 0 && word.find('=') == std::string::npos) ++at;
  }
  return "";
}

Error usage_error(CLI::App& app, const std::string& message, int argc, char** argv) {
  const auto word = first_word(app, argc, argv);
  const auto names = command_names(app);
  const bool is_known = std::find(names.begin(), names.end(), word) != names.end();
  auto error = Error::usage(is_known || word.empty() ? message : "there is no command " + display(word));
  if (const auto near = nearest(word, names); near && !is_known) return error.next("plumb " + *near);
  return error.next(is_known ? "plumb " + word + " --help" : "plumb --help");
}

/// The words after `guard --`, which CLI11 must not read as options of ours.
bool take_guarded(int argc, char** argv, Options& options) {
  if (argc < 3 || std::string_view(argv[1]) != "guard" || std::string_view(argv[2]) != "--") return false;
  options.command = "guard";
  options.arguments.assign(argv + 3, argv + argc);
  if (options.arguments.empty())
    throw Error::usage("guard needs a command").next("plumb guard -- npx prisma db push");
  return true;
}

}  // namespace

std::optional<Options> parse_options(int argc, char** argv) {
  Options options;
  if (take_guarded(argc, argv, options)) return options;
  Grammar grammar(options);
  try {
    grammar.app().parse(argc, argv);
  } catch (const CLI::CallForHelp& e) {
    print_result(grammar.app().help());
    return std::nullopt;
  } catch (const CLI::CallForVersion& e) {
    print_result("plumb " PLUMB_VERSION "\n");
    return std::nullopt;
  } catch (const CLI::ParseError& e) {
    throw usage_error(grammar.app(), e.what(), argc, argv);
  }
  options.command = grammar.chosen();
  return options;
}

}  // namespace plumb::cli
