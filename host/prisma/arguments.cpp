#include "prisma/arguments.hpp"

#include <algorithm>
#include <charconv>

namespace plumb::prisma {

using syntax::Expression;

Arguments::Arguments(const std::vector<syntax::Argument>& arguments, Place place, std::string owner,
                     Problems& problems)
    : arguments_(arguments), place_(place), owner_(std::move(owner)), problems_(problems) {
  if (!arguments.empty()) known_.reserve(8);  // more than anything is asked for
}

const Expression* Arguments::take(std::string_view name) {
  if (arguments_.empty()) return nullptr;
  known_.push_back(name);
  const Expression* found = nullptr;
  for (const auto& argument : arguments_) {
    if (argument.name != name) continue;
    if (found) problems_.add(argument.place, "argument \"" + std::string(name) + "\" is given twice");
    if (!found) found = &argument.value;
  }
  return found;
}

const Expression* Arguments::take_first(std::string_view name) {
  if (const auto* named = take(name)) return named;
  const auto first = std::find_if(arguments_.begin(), arguments_.end(),
                                  [](const auto& argument) { return argument.name.empty(); });
  if (first != arguments_.end()) unnamed_ = &first->value;
  return unnamed_;
}

const Expression* Arguments::require_first(std::string_view name) {
  const auto* value = take_first(name);
  if (!value) problems_.add(place_, owner_ + " needs its argument \"" + std::string(name) + "\"");
  return value;
}

std::optional<std::string> Arguments::take_text(std::string_view name) {
  const auto* value = take(name);
  auto text = value ? text_of(*value, problems_) : std::nullopt;
  if (!text || !text->empty()) return text;
  problems_.add(value->place, "argument \"" + std::string(name) + "\" cannot be empty");
  return {};
}

std::optional<std::string_view> Arguments::take_word(std::string_view name) {
  const auto* value = take(name);
  return value ? word_of(*value, problems_) : std::nullopt;
}

bool Arguments::is_taken(const syntax::Argument& argument) const {
  if (argument.name.empty()) return &argument.value == unnamed_;
  return std::find(known_.begin(), known_.end(), argument.name) != known_.end();
}

void Arguments::finish() {
  for (const auto& argument : arguments_) {
    if (is_taken(argument)) continue;
    const auto name = std::string(argument.name);
    if (name.empty()) {
      problems_.add(argument.place, owner_ + " takes no further argument without a name");
    } else {
      problems_.add(argument.place, owner_ + " has no argument \"" + name + "\"",
                    suggestion(name, {known_.begin(), known_.end()}));
    }
  }
}

std::string described(const Expression& value) {
  switch (value.kind) {
    case Expression::Kind::number:
      return "number " + std::string(value.text);
    case Expression::Kind::string:
      return "text " + std::string(value.text);
    case Expression::Kind::word:
      return "word " + std::string(value.text);
    case Expression::Kind::call:
      return "function " + std::string(value.text) + "()";
    case Expression::Kind::list:
      return "a list";
    case Expression::Kind::object:
      return "an object";
  }
  return "a value";
}

std::optional<std::string> text_of(const Expression& value, Problems& problems) {
  if (value.kind == Expression::Kind::string) return value.value;
  problems.add(value.place, "expected text in quotes, found " + described(value));
  return {};
}

std::optional<std::string_view> word_of(const Expression& value, Problems& problems) {
  if (value.kind == Expression::Kind::word) return value.text;
  problems.add(value.place, "expected a word, found " + described(value),
               value.kind == Expression::Kind::string ? "leave the quotes out" : "");
  return {};
}

std::optional<std::int64_t> integer_in(std::string_view digits) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  return number;
}

std::optional<std::int64_t> integer_of(const Expression& value, Problems& problems) {
  const auto number = value.kind == Expression::Kind::number ? integer_in(value.text) : std::nullopt;
  if (!number) problems.add(value.place, "expected a whole number, found " + described(value));
  return number;
}

}  // namespace plumb::prisma
