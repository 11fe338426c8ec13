#include "unit/config/project_folder.hpp"

using namespace plumb;
using plumb::test::ContainsSubstring;
using plumb::test::error_of;
using plumb::test::ProjectFolder;
using plumb::test::StartsWith;

namespace {

Error error_in(const std::string& text) {
  auto error = error_of([&] { ProjectFolder().with("plumb.toml", text).load(); });
  CHECK(error.code == Exit::usage);
  return error;
}

const std::string k_prod = "[environments.prod]\nurl = { variable = \"URL\" }\n";

}  // namespace

TEST_CASE("a folder without plumb.toml says how to get one") {
  CHECK(error_of([] { ProjectFolder().load(); }).hint == "plumb init");
}

TEST_CASE("broken TOML is reported with its place") {
  const auto error = error_in("[project]\nname = \n");
  CHECK_THAT(error.message, StartsWith("plumb.toml:2:"));
  CHECK_FALSE(error.hint.empty());
}

TEST_CASE("an unknown key is an error with its place and the nearest key") {
  const auto error = error_in("[project]\nname = \"x\"\n  shema = \"prisma:a\"\n");
  CHECK(error.message == "plumb.toml:3:3: unknown key project.shema");
  CHECK(error.hint == "did you mean project.schema?");
}

TEST_CASE("an unknown table is an error with its place and the nearest table") {
  const auto error = error_in("[enviroments.dev]\nurl = { variable = \"A\" }\n");
  CHECK_THAT(error.message, StartsWith("plumb.toml:1:"));
  CHECK(error.hint == "did you mean environments?");
}

TEST_CASE("an unknown key inside of an inline table is an error") {
  const auto error = error_in("[environments.dev]\nurl = { file = \".env\", variabel = \"A\" }\n");
  CHECK(error.message == "plumb.toml:2:24: unknown key environments.dev.url.variabel");
}

TEST_CASE("an unknown key far from any other lists what is known") {
  CHECK_THAT(error_in("[report]\nxyzzyxyzzy = 1\n").hint, StartsWith("known here: path"));
}

TEST_CASE("a value of another type is an error that says both types") {
  CHECK(error_in(k_prod + "protected = \"yes\"\n").message ==
        "plumb.toml:3:13: environments.prod.protected must be true or false, it is text in quotes");
  CHECK_THAT(error_in("[project]\nname = 3\n").message, StartsWith("plumb.toml:2:8: "));
  CHECK_THAT(error_in("project = 3\n").message, ContainsSubstring("project must be a table"));
}

TEST_CASE("a list that holds something else than texts is an error at that item") {
  CHECK_THAT(error_in("[ignore]\ntables = [\"a\", 2]\n").message, StartsWith("plumb.toml:2:16: "));
}

TEST_CASE("a URL written in plumb.toml is refused and not repeated") {
  const auto error = error_in("[environments.dev]\nurl = \"postgres://u:hunter2@h/db\"\n");
  CHECK(error.text().find("hunter2") == std::string::npos);
  CHECK_THAT(error.hint, ContainsSubstring("variable = \"DATABASE_URL\""));
}

TEST_CASE("an environment without a url is an error") {
  CHECK_THAT(error_in("[environments.dev]\nprotected = false\n").message,
             ContainsSubstring("dev has no url"));
}

TEST_CASE("a url without a variable is an error") {
  CHECK_THAT(error_in("[environments.dev]\nurl = { file = \".env\" }\n").message,
             ContainsSubstring("names no variable"));
}

TEST_CASE("an unknown mode names the modes there are") {
  CHECK(error_in("[project]\nmode = \"push\"\n").hint == "write one of: push-only, migrations");
}

TEST_CASE("a snapshot provider that is not supported is an error") {
  CHECK(error_in(k_prod + "snapshot = { provider = \"neon\" }\n").hint == "write one of: pg_dump");
}

TEST_CASE("a duration without a unit is an error that shows how to write one") {
  CHECK_THAT(error_in(k_prod + "[environments.prod.approval]\npeople = 1\nwait = \"soon\"\n").hint,
             ContainsSubstring("\"30m\""));
}

TEST_CASE("an approval by a role that nobody has is an error") {
  const auto error = error_in("[policy.roles]\ndba = [\"a@example.org\"]\n" + k_prod +
                              "[environments.prod.approval]\npeople = 1\nroles = [\"dbs\"]\n");
  CHECK(error.hint == "did you mean dba?");
}

TEST_CASE("roles without people are an error") {
  CHECK_THAT(error_in("[policy.roles]\ndba = \"a@example.org\"\n" + k_prod +
                      "[environments.prod.approval]\nroles = [\"dba\"]\n")
                 .message,
             ContainsSubstring("for no people"));
}

TEST_CASE("an approval that expires before its waiting time is over is an error") {
  CHECK_THAT(error_in(k_prod + "approval = { people = 1, wait = \"2h\", expires = \"1h\" }\n").message,
             ContainsSubstring("expire"));
}

TEST_CASE("sync refuses a protected environment") {
  CHECK_THAT(error_in(k_prod + "protected = true\n[sync]\nenvironment = \"prod\"\n").message,
             ContainsSubstring("protected"));
}

TEST_CASE("runbooks named twice are an error") {
  CHECK_THAT(error_in("[project]\nrunbooks = \"a\"\n[runbooks]\npath = \"b\"\n").message,
             ContainsSubstring("twice"));
}

TEST_CASE("environments outside of the databases are an error") {
  CHECK_THAT(error_in(k_prod + "[databases.a.project]\nname = \"a\"\n").message,
             ContainsSubstring("outside of [databases]"));
}

TEST_CASE("a mistake in a database that was not chosen is an error too") {
  CHECK_THAT(error_in("[databases.a.project]\nname = \"a\"\n[databases.b.project]\nnmae = \"b\"\n").hint,
             ContainsSubstring("project.name"));
}

TEST_CASE("a journal in PostgreSQL is refused as not supported") {
  CHECK_THAT(error_in("[store]\nurl = { variable = \"STORE\" }\n").message,
             ContainsSubstring("not supported"));
}

TEST_CASE("an environment name that a command line could not hold is an error") {
  CHECK_THAT(error_in("[environments.\"a b\"]\nurl = { variable = \"A\" }\n").message,
             ContainsSubstring("not usable"));
}

TEST_CASE("text that is not UTF-8 is an error with a place") {
  CHECK_THAT(error_in("[project]\nname = \"\xff\"\n").message, StartsWith("plumb.toml:2:"));
}
