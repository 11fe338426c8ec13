#include "unit/config/project_folder.hpp"

using plumb::config::read_dotenv;
using plumb::test::ProjectFolder;

namespace {

std::string value_in(const std::string& text, const std::string& name = "A") {
  ProjectFolder folder;
  folder.with(".env", text);
  const auto variables = read_dotenv(folder.path() / ".env");
  const auto found = variables.find(name);
  return found == variables.end() ? "(absent)" : found->second;
}

}  // namespace

TEST_CASE("a plain assignment is read without the blanks around it") {
  CHECK(value_in("  A =  b c  \n") == "b c");
}
TEST_CASE("export before an assignment is passed over") { CHECK(value_in("export A=b\n") == "b"); }
TEST_CASE("a file may end without a newline") { CHECK(value_in("A=b") == "b"); }
TEST_CASE("windows line ends and a byte order mark are passed over") {
  CHECK(value_in("\xEF\xBB\xBF"
                 "A=b\r\nB=c\r\n") == "b");
}
TEST_CASE("comments are passed over") { CHECK(value_in("# A=x\nA=b # why\n") == "b"); }
TEST_CASE("a hash inside of quotes is kept") { CHECK(value_in("A=\"b#c\"\n") == "b#c"); }
TEST_CASE("the last of two assignments wins") { CHECK(value_in("A=b\nA=c\n") == "c"); }
TEST_CASE("single quotes keep everything") { CHECK(value_in("B=x\nA='b${B}\\n'\n") == "b${B}\\n"); }
TEST_CASE("double quotes know newlines") { CHECK(value_in("A=\"b\\nc\"\n") == "b\nc"); }
TEST_CASE("a quoted value may span lines") { CHECK(value_in("A=\"b\nc\"\nB=d\n", "B") == "d"); }
TEST_CASE("a quote that is never closed is a character") { CHECK(value_in("A=\"b\nB=c\n", "B") == "c"); }
TEST_CASE("an empty value is an empty text") { CHECK(value_in("A=\nB=c\n").empty()); }
TEST_CASE("a line without an assignment is passed over") { CHECK(value_in("nonsense\nA=b\n") == "b"); }
TEST_CASE("references to other variables are followed") {
  CHECK(value_in("A=x${B}y$C\nB=1\nC=${B}2\n") == "x1y12");
}
TEST_CASE("an escaped dollar is a dollar") { CHECK(value_in("A=b\\$C\nC=x\n") == "b$C"); }
TEST_CASE("a reference may have a default") { CHECK(value_in("A=${PLUMB_TEST_NOWHERE:-d}\n") == "d"); }
TEST_CASE("a reference that leads nowhere stays as written") {
  CHECK(value_in("A=h${PLUMB_TEST_NOWHERE}/$\n") == "h${PLUMB_TEST_NOWHERE}/$");
}
TEST_CASE("references in a circle end") { CHECK(value_in("A=${B}\nB=${A}\n") == "${A}"); }
TEST_CASE("a URL is read whole") {
  CHECK(value_in("A=\"postgresql://u:p%40@h:5432/db?schema=public&sslmode=require\"\n") ==
        "postgresql://u:p%40@h:5432/db?schema=public&sslmode=require");
}
