#include <algorithm>
#include <array>
#include <utility>

#include "base/colour.hpp"
#include "base/text.hpp"
#include "plan/hazard_text.hpp"
#include "plan/planner.hpp"

namespace plumb::plan {
namespace {

struct Line {
  char symbol;
  std::array<std::string, 4> cells;  // object, hazards, rows, bytes
  bool needs_consent = false;
};

constexpr std::size_t widest_object = 72;

char symbol_of(const std::string& change) {
  const auto begins = [&](std::string_view word, std::string_view sql_word) {
    return change.starts_with(word) || change.starts_with(sql_word);
  };
  if (begins("Add", "CREATE") || change == "CreateLedger") return '+';
  return begins("Drop", "DROP") ? '-' : '~';
}

/// The words of a statement; a quoted name is one word.
std::vector<std::string> words_of(const std::string& sql) {
  std::vector<std::string> out(1);
  bool quoted = false;
  for (const char c : sql) {
    if (c == '"') quoted = !quoted;
    if (c == ' ' && !quoted)
      out.emplace_back();
    else
      out.back() += c;
  }
  return out;
}

/// What an ALTER does to the object it names: "SET NOT NULL".
std::string act_of(const Statement& statement) {
  if (!statement.change.starts_with("Alter") && !statement.change.starts_with("Rename")) return "";
  auto words = words_of(statement.sql);
  for (int i = 0; i < 2 && words.size() > 3 && words[0] == "ALTER"; ++i)
    words.erase(words.begin(), words.begin() + 3);
  return join(words, " ");
}

std::string shortened(const std::string& text) {
  if (width(text) <= widest_object) return text;
  std::string out = text.substr(0, widest_object - 1);
  while (!is_utf8(out)) out.pop_back();
  return out + "…";
}

std::string object_of(const Statement& statement) {
  if (statement.change == "CreateLedger") return statement.object + ", where plumb keeps its ledger";
  const auto act = act_of(statement);
  return shortened(display(act.empty() ? statement.object : statement.object + ": " + act));
}

/// The hazard whose rows and bytes stand for the statement: the first measured one.
const Hazard* measured_hazard(const Statement& statement) {
  const auto found = std::find_if(statement.hazards.begin(), statement.hazards.end(),
                                  [](const Hazard& hazard) { return hazard.rows || hazard.bytes; });
  return found == statement.hazards.end() ? nullptr : &*found;
}

Line line_of(const Statement& statement) {
  std::vector<std::string> kinds;
  for (const auto& hazard : statement.hazards)
    if (std::string kind(to_string(hazard.kind)); std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
      kinds.push_back(kind);
  Line line{symbol_of(statement.change), {object_of(statement), join(kinds, ", "), "", ""}, false};
  line.needs_consent = std::any_of(statement.hazards.begin(), statement.hazards.end(),
                                   [](const Hazard& hazard) { return hazard.needs_consent(); });
  if (const auto* hazard = measured_hazard(statement)) {
    line.cells[2] = rows_text(*hazard);
    line.cells[3] = bytes_text(*hazard);
  }
  return line;
}

Colour colour_of(const Line& line) {
  if (line.symbol == '+') return Colour::green;
  return line.symbol == '-' ? Colour::red : Colour::yellow;
}

using Widths = std::array<std::size_t, 4>;

Widths widths_of(const std::vector<Line>& lines) {
  Widths widths{};
  for (const auto& line : lines)
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], width(line.cells[i]));
  return widths;
}

std::string line_text(const Line& line, const Widths& widths, bool colour) {
  const std::string start = std::string(1, line.symbol) + " " + pad(line.cells[0], widths[0]);
  std::string rest;
  for (std::size_t i = 1; i < widths.size(); ++i)
    if (widths[i] > 0) rest += "  " + pad(line.cells[i], widths[i]);
  if (!colour) {
    const std::string text = start + rest;
    return text.substr(0, text.find_last_not_of(' ') + 1);
  }
  return in_colour(colour_of(line), start) +
         in_colour(line.needs_consent ? Colour::bold_red : Colour::none, rest);
}

}  // namespace

std::string to_text(const Plan& plan, bool colour) {
  std::vector<Line> lines;
  bool has_ledger = false;  // its statements are of no interest one by one
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements) {
      if (statement.change == "CreateLedger" && std::exchange(has_ledger, true)) continue;
      lines.push_back(line_of(statement));
    }
  const auto widths = widths_of(lines);
  std::string out;
  for (const auto& line : lines) out += line_text(line, widths, colour) + "\n";
  return out;
}

}  // namespace plumb::plan
