#include "prisma/problems.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"

namespace plumb::prisma {
namespace {

constexpr std::size_t k_longest_line = 160;

struct Line {
  std::size_t number = 1;
  std::string_view text;
  std::size_t column = 0;  ///< bytes before the place
};

Line line_at(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, offset);
  const auto newline = before.rfind('\n');
  const auto start = newline == std::string_view::npos ? 0 : newline + 1;
  auto end = std::min(text.find('\n', start), text.size());
  if (end > start && text[end - 1] == '\r') --end;
  Line line;
  line.number = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  line.text = text.substr(start, end - start);
  line.column = std::min(offset - start, line.text.size());
  return line;
}

/// A tab becomes one blank, so that the caret stands under what it points at.
std::string shown(std::string_view text) {
  std::string blanked(text);
  std::replace(blanked.begin(), blanked.end(), '\t', ' ');
  return display(blanked);
}

/// A very long line is cut to the part around the place.
Line cut(Line line) {
  if (line.text.size() <= k_longest_line) return line;
  auto start = line.column > k_longest_line / 2 ? line.column - k_longest_line / 2 : 0;
  while (start > 0 && (static_cast<unsigned char>(line.text[start]) & 0xC0) == 0x80) --start;
  auto end = std::min(start + k_longest_line, line.text.size());
  while (end < line.text.size() && (static_cast<unsigned char>(line.text[end]) & 0xC0) == 0x80) --end;
  line.text = line.text.substr(start, end - start);
  line.column -= start;
  return line;
}

}  // namespace

void Problems::add(Place place, std::string message, std::string advice) {
  ++count_;
  if (!is_full()) shown_.push_back({place, std::move(message), std::move(advice)});
}

std::string shown_at(const Source& source, std::size_t offset, std::size_t length, std::string_view message) {
  const auto whole = line_at(source.text, offset);
  const auto column = width(whole.text.substr(0, whole.column)) + 1;
  std::string out = display(source.path.string()) + ":" + std::to_string(whole.number) + ":" +
                    std::to_string(column) + ": " + display(message);
  const auto line = cut(whole);
  const auto marked = line.text.substr(line.column, length);
  const auto number = pad(std::to_string(line.number), 4);
  out += "\n" + number + " | " + shown(line.text);
  out += "\n     | " + std::string(width(shown(line.text.substr(0, line.column))), ' ') +
         std::string(std::max<std::size_t>(1, width(shown(marked))), '^');
  return out;
}

std::string Problems::line_of(Place place) const {
  const auto& source = sources_[place.file];
  return display(source.path.filename().string()) + ":" +
         std::to_string(line_at(source.text, place.offset).number);
}

std::string Problems::text_of(const Problem& problem) const {
  auto out =
      shown_at(sources_[problem.place.file], problem.place.offset, problem.place.length, problem.message);
  if (!problem.advice.empty()) out += "\n     = " + display(problem.advice);
  return out;
}

void Problems::throw_if_any() const {
  if (count_ == 0) return;
  auto sorted = shown_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Problem& a, const Problem& b) {
    return std::pair(a.place.file, a.place.offset) < std::pair(b.place.file, b.place.offset);
  });
  auto error =
      Error::usage("the schema has " + (count_ == 1 ? std::string("a problem")
                                                    : plural(static_cast<std::int64_t>(count_), "problem")));
  for (const auto& problem : sorted) error.because(text_of(problem));
  if (count_ > sorted.size()) error.because("and " + std::to_string(count_ - sorted.size()) + " more");
  throw error.next("correct the schema and run the command again");
}

std::string suggestion(std::string_view word, const std::vector<std::string>& candidates) {
  const auto near = nearest(word, candidates);
  return near ? "did you mean " + *near + "?" : "";
}

}  // namespace plumb::prisma
