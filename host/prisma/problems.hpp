#pragma once
// What is wrong with a schema: up to ten problems, shown together.
#include <string>
#include <string_view>
#include <vector>

#include "prisma/source.hpp"

namespace plumb::prisma {

/// Collects problems with their places.
class Problems {
 public:
  explicit Problems(const std::vector<Source>& sources) : sources_(sources) {}

  /// Notes a problem; `advice` says what to write instead, if there is one thing.
  void add(Place place, std::string message, std::string advice = "");

  /// "schema.prisma:5", for a problem that has to do with another place.
  std::string line_of(Place place) const;

  /// True once no further problem will be shown; whoever has to search for advice asks first.
  bool is_full() const { return shown_.size() >= k_most; }
  bool any() const { return count_ > 0; }

  /// Throws all of it as one Error (usage).
  void throw_if_any() const;

 private:
  static constexpr std::size_t k_most = 10;
  struct Problem {
    Place place;
    std::string message, advice;
  };
  const std::vector<Source>& sources_;
  std::vector<Problem> shown_;
  std::size_t count_ = 0;

  std::string text_of(const Problem& problem) const;
};

/// A place as problems show it: file:line:column, MESSAGE, the line itself and a caret under `length` bytes.
std::string shown_at(const Source& source, std::size_t offset, std::size_t length, std::string_view message);

/// "did you mean String?", or nothing when no candidate is near.
std::string suggestion(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace plumb::prisma
