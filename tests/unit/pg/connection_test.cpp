#include "pg/connection.hpp"

#include "base/error.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::test;

namespace {

pg::ConnectInfo parsed(const std::string& url) { return pg::parse_url(Secret(url)); }

Error refusal(const std::string& url) {
  try {
    parsed(url);
  } catch (const Error& error) {
    return error;
  }
  return Error::failed("was not refused");
}

}  // namespace

TEST_CASE("a URL is read with its percent-encoded password") {
  const auto info = parsed("postgresql://ann:p%40ss%2Fword@db.example.org:6543/shop?sslmode=require");
  CHECK(info.host == "db.example.org");
  CHECK(info.port == "6543");
  CHECK(info.database == "shop");
  CHECK(info.user == "ann");
  CHECK(info.password.reveal() == "p@ss/word");
  CHECK(info.options.at("sslmode") == "require");
}

TEST_CASE("a connection string of keywords is read") {
  const auto info = parsed("host=/run/pg port=5433 dbname=shop user=ann password='a b'");
  CHECK(info.host == "/run/pg");
  CHECK(info.password.reveal() == "a b");
}

TEST_CASE("host, port and database have their usual defaults") {
  const auto info = parsed("postgres://ann@");
  CHECK(info.host == "localhost");
  CHECK(info.port == "5432");
  CHECK(info.database == "ann");
}

TEST_CASE("parameters that only Prisma knows are dropped") {
  const auto info = parsed(
      "postgresql://a@h/d?schema=app&pgbouncer=true&connection_limit=5&connect_timeout=3&sslaccept=strict");
  CHECK(info.options.size() == 1);
  CHECK(info.options.at("connect_timeout") == "3");
}

TEST_CASE("the schema of a Prisma URL is found") {
  CHECK(pg::schema_of_url(Secret("postgresql://a:p?schema=x@h/d?sslmode=prefer&schema=my%20app")) ==
        "my app");
  CHECK(pg::schema_of_url(Secret("postgresql://a@h/d")) == "public");
}

TEST_CASE("an unknown parameter is refused by its name") {
  CHECK_THAT(refusal("postgresql://a@h/d?sslmoed=require").detail, ContainsSubstring("sslmoed"));
}

TEST_CASE("a refusal never repeats the password") {
  for (const auto* url :
       {"postgresql://ann:hunter2%zz@h/d", "postgresql://ann:hunter2@h:port/d", "mysql://ann:hunter2@h/d",
        "postgresql://ann:hunter2@h/d?x=1", "postgresql://ann:hunt/er2@h/d", "password=hunter2 nothing"}) {
    const auto text = refusal(url).text();
    INFO(text);
    CHECK(text.find("was not refused") == std::string::npos);
    CHECK(text.find("hunter2") == std::string::npos);
    CHECK(text.find("er2") == std::string::npos);
  }
}

TEST_CASE("a password that ends the login too early is refused and no part of it is shown") {
  const auto url =
      GENERATE(as<std::string>(), "postgresql://postgres:top@secret@127.0.0.1/db",
               "postgresql://postgres:12/secret@127.0.0.1/db", "postgresql://post@secret:pw@127.0.0.1/db");
  const auto error = refusal(url);
  CHECK_THAT(error.hint, ContainsSubstring("percent-encode"));
  CHECK(error.text().find("secret") == std::string::npos);
}

TEST_CASE("a URL of another database system is refused by its scheme") {
  const auto error = refusal("mysql://a@h/d");
  CHECK(error.code == Exit::usage);
  CHECK_THAT(error.detail, ContainsSubstring("mysql://"));
}

TEST_CASE("a connection is shown without its password") {
  CHECK(parsed("postgresql://ann:hunter2@h:1/d").display() == "ann@h:1/d");
}

TEST_CASE("a passfile line escapes colons and backslashes") {
  pg::ConnectInfo info;
  info.user = "a:b";
  info.password = Secret("c\\d:e");
  CHECK(pg::passfile_line(info) == "*:*:*:a\\:b:c\\\\d\\:e\n");
}

TEST_CASE("client arguments hold no password") {
  for (const auto& argument : pg::client_arguments(parsed("postgresql://ann:hunter2@h:1/d")))
    CHECK(argument.find("hunter2") == std::string::npos);
}

TEST_CASE("a database whose name looks like a connection string stays a name") {
  pg::ConnectInfo info;
  info.database = "host=evil";
  CHECK(pg::client_arguments(info).back() == "dbname='host=evil'");
}

TEST_CASE("options of the URL reach client programs as variables") {
  CHECK(pg::client_environment(parsed("postgresql://a@h/d?sslmode=require")).at("PGSSLMODE") == "require");
}
