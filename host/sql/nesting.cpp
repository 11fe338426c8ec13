#include "sql/nesting.hpp"

#include "sql/parser.hpp"

namespace plumb::sql {
namespace {

constexpr std::size_t most_open_tokens = 20000;
constexpr std::size_t surely_shallow = 16 * 1024;

// Brackets nest on the grammar's own stack, which has a limit; chains such as 1+1+1… do not, and each link is
// a level of the tree. A comma ends a chain. So the tokens since the last comma, summed over the brackets
// open around them, bound the depth.
class OpenTokens {
 public:
  void add(std::string_view token) {
    if (token == ")" || token == "]") return close();
    if (token == "," || token == ";") return end_chain();
    ++runs_.back();
    deepest_ = std::max(deepest_, ++open_);
    if (token == "(" || token == "[") runs_.push_back(0);
  }
  std::size_t deepest() const { return deepest_; }

 private:
  void end_chain() {
    open_ -= runs_.back();
    runs_.back() = 0;
  }
  void close() {
    end_chain();
    if (runs_.size() > 1) runs_.pop_back();
  }

  std::vector<std::size_t> runs_{0};  // tokens of the present chain, one entry an open bracket
  std::size_t open_ = 0, deepest_ = 0;
};

}  // namespace

void refuse_deep_nesting(const std::string& statement) {
  if (statement.size() > longest_statement)
    throw Complaint{"a statement of more than 256 KiB is not read", 0};
  if (statement.size() <= surely_shallow) return;
  OpenTokens tokens;
  const Tree scanned = scan(statement);
  for (const Node& token : Node(scanned.get()).children("tokens")) {
    const auto start = static_cast<std::size_t>(token.number("start"));
    const auto end = static_cast<std::size_t>(token.number("end"));
    tokens.add(std::string_view(statement).substr(start, end - start));
  }
  if (tokens.deepest() > most_open_tokens) throw Complaint{"the statement is nested too deep", 0};
}

}  // namespace plumb::sql
