#include "base/secret.hpp"

#include "support/catch.hpp"

using namespace plumb;

namespace {

void know(const std::string& value) { const Secret known(value); }

}  // namespace

TEST_CASE("a known secret is redacted wherever it stands") {
  know("correct horse/battery");
  CHECK(redact("x correct horse/battery y") == "x *** y");
}

TEST_CASE("a known secret is redacted in every spelling") {
  know("s3cr&t/\"quo'te");
  for (const auto* text : {"s3cr%26t%2F%22quo%27te", "s3cr%26t%2f%22quo%27te", "s3cr&t/\\\"quo'te",
                           "s3cr&t/\"quo''te", "czNjciZ0LyJxdW8ndGU=", "YW5uOnMzY3ImdC8icXVvJ3Rl"}) {
    INFO(text);
    CHECK_THAT(redact(text), test::ContainsSubstring("***"));
  }
}

TEST_CASE("the longer of two secrets is redacted whole") {
  know("prefix-secret");
  know("prefix-secret-and-more");
  CHECK(redact("prefix-secret-and-more") == "***");
}

TEST_CASE("a very short secret is redacted only where it stands alone") {
  know("abc");
  CHECK(redact("abc, abcd, x abc") == "***, abcd, x ***");
}

TEST_CASE("a password in a URL is redacted although nobody told of it") {
  CHECK(redact("at postgresql://ann:unknown@h/d?x=a@b now") == "at postgresql://ann:***@h/d?x=a@b now");
  CHECK(redact("https://token123@example.org/x") == "https://***@example.org/x");
  CHECK(redact("postgresql://ann@h/d") == "postgresql://ann@h/d");
  CHECK(redact("postgresql://a:p@ss@h/d") == "postgresql://a:***@h/d");
}

TEST_CASE("a password that is assigned is redacted although nobody told of it") {
  CHECK(redact("host=h password=unknown user=a") == "host=h password=*** user=a");
  CHECK(redact("password='un kn\\'own' user=a") == "password='***' user=a");
  CHECK(redact("PGPASSWORD=unknown") == "PGPASSWORD=***");
  CHECK(redact("postgresql://h/d?password=unknown&x=1") == "postgresql://h/d?password=***&x=1");
  CHECK(redact(R"({"password": "unknown"})") == R"({"password": "***"})");
  CHECK(redact("ALTER ROLE a PASSWORD 'unknown'") == "ALTER ROLE a PASSWORD '***'");
}

TEST_CASE("talk about passwords stays readable") {
  for (const auto* text :
       {"wrong password for ann@h", "password: see the manual", "ADD COLUMN password text NOT NULL",
        "('password', 'x')", "CHECK (password <> '')"}) {
    INFO(text);
    CHECK(redact(text) == text);
  }
}
