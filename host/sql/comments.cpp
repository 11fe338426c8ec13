#include "sql/comments.hpp"

#include "base/text.hpp"
#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

bool has_line_comment(std::string_view script) { return script.find("--") != std::string_view::npos; }

std::vector<std::string> scanned_comments(const std::string& script) {
  std::vector<std::string> out;
  const Tree tokens = scan(script);
  for (const Node& token : Node(tokens.get()).children("tokens")) {
    if (token.word("token") != "SQL_COMMENT") continue;
    const auto start = static_cast<std::size_t>(token.number("start"));
    const auto text =
        std::string_view(script).substr(start, static_cast<std::size_t>(token.number("end")) - start);
    out.emplace_back(trim(text.substr(2)));
  }
  return out;
}

}  // namespace

std::vector<std::string> line_comments(std::string_view script) {
  std::vector<std::string> out;
  if (!has_line_comment(script)) return out;
  on_deep_stack([&] {
    try {
      out = scanned_comments(std::string(script));
    } catch (const Complaint&) {
      // A file of psql's lines, say, states nothing.
    }
  });
  return out;
}

}  // namespace plumb::sql
