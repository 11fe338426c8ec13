#include "base/text.hpp"

#include "support/catch.hpp"

using namespace plumb;

TEST_CASE("plain text is displayed as it is") {
  CHECK(display("Grüße, 世界 🙂") == "Grüße, 世界 🙂");
}

TEST_CASE("characters that a terminal obeys are displayed as codes") {
  CHECK(display("\x1b[31mred") == "\\u{1b}[31mred");
  CHECK(display("a\rb") == "a\\u{d}b");
  CHECK(display("\u009b2J") == "\\u{9b}2J");
  CHECK(display("\u202eabc\u2066\u200b\ufeff") == "\\u{202e}abc\\u{2066}\\u{200b}\\u{feff}");
}

TEST_CASE("lines are kept only on request") {
  CHECK(display("a\n\tb") == "a\\n\\tb");
  CHECK(display("a\n\tb", true) == "a\n\tb");
}

TEST_CASE("bytes that are not UTF-8 are displayed as replacement codes") {
  CHECK(display("a\xff") == "a\\u{fffd}");
  CHECK(display("\xe2\x82") == "\\u{fffd}\\u{fffd}");
}

TEST_CASE("UTF-8 is told from what looks like it") {
  CHECK(is_utf8("Grüße 🙂"));
  CHECK_FALSE(is_utf8("\xc0\xaf"));          // overlong
  CHECK_FALSE(is_utf8("\xed\xa0\x80"));      // surrogate
  CHECK_FALSE(is_utf8("\xf4\x90\x80\x80"));  // above U+10FFFF
  CHECK_FALSE(is_utf8("\xe2\x82"));          // cut
  CHECK_FALSE(is_utf8(std::string_view("a\0b", 3)));
}

TEST_CASE("the nearest word is a slip of the finger away") {
  CHECK(nearest("protcted", {"project", "protected"}) == "protected");
  CHECK(nearest("urL", {"url", "role"}) == "url");
  CHECK(nearest("rulse", {"rules", "roles"}) == "rules");
  CHECK_FALSE(nearest("banana", {"url", "protected"}));
}

TEST_CASE("texts are split at every separator") {
  CHECK(split("a,,b,", ',') == std::vector<std::string>{"a", "", "b", ""});
  CHECK(split("", ',').empty());
  CHECK(join({"a", "b", "c"}, ", ") == "a, b, c");
}

TEST_CASE("a long list is told by its beginning") {
  CHECK(listed({"a", "b"}) == "a, b");
  CHECK(listed(std::vector<std::string>(12, "a")).ends_with("a, a"));
  CHECK(listed(std::vector<std::string>(1'013, "a")).ends_with("a, a and 1,001 more"));
}

TEST_CASE("white space is trimmed at both ends") {
  CHECK(trim(" \t a b\n") == "a b");
  CHECK(trim(" \n").empty());
}

TEST_CASE("sizes are told in the unit that suits them") {
  CHECK(human_bytes(0) == "0 B");
  CHECK(human_bytes(999) == "999 B");
  CHECK(human_bytes(1200) == "1.2 kB");
  CHECK(human_bytes(9960) == "10 kB");
  CHECK(human_bytes(999'999) == "1.0 MB");
  CHECK(human_bytes(1'234'567'890) == "1.2 GB");
}

TEST_CASE("counts have separators and their noun its plural") {
  CHECK(human_count(12345) == "12,345");
  CHECK(human_count(-1000) == "-1,000");
  CHECK(human_count(999) == "999");
  CHECK(plural(1, "row") == "1 row");
  CHECK(plural(2000, "row") == "2,000 rows");
  CHECK(plural(0, "entry") == "0 entries");
  CHECK(plural(2, "index") == "2 indexes");
  CHECK(plural(2, "key") == "2 keys");
}

TEST_CASE("padding counts characters and not bytes") {
  CHECK(width("Grüße") == 5);
  CHECK(pad("ü", 3) == "ü  ");
  CHECK(pad("abcd", 3) == "abcd");
}

TEST_CASE("a star matches any run of characters") {
  CHECK(matches_glob("audit.*", "audit.log"));
  CHECK(matches_glob("*_log*", "my_log_2"));
  CHECK(matches_glob("**", ""));
  CHECK_FALSE(matches_glob("audit.*", "other.log"));
  CHECK_FALSE(matches_glob("a*b", "abc"));
}
