#pragma once
// The arguments of one attribute or function, taken by name; what nobody took is a problem.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prisma/problems.hpp"
#include "prisma/syntax.hpp"

namespace plumb::prisma {

/// Arguments to be taken one by one, each name once; finish() notes the rest. Names are given as literals.
class Arguments {
 public:
  Arguments(const std::vector<syntax::Argument>& arguments, Place place, std::string owner,
            Problems& problems);

  /// The argument of that name.
  const syntax::Expression* take(std::string_view name);
  /// The argument of that name, or the first without a name.
  const syntax::Expression* take_first(std::string_view name);
  /// As take_first(); notes a problem when there is none.
  const syntax::Expression* require_first(std::string_view name);

  std::optional<std::string> take_text(std::string_view name);
  std::optional<std::string_view> take_word(std::string_view name);

  /// Notes arguments that are unknown or given twice; call it when all known ones were taken.
  void finish();
  Place place() const { return place_; }
  const std::string& owner() const { return owner_; }

 private:
  const std::vector<syntax::Argument>& arguments_;
  Place place_;
  std::string owner_;
  Problems& problems_;
  std::vector<std::string_view> known_;          ///< names that were asked for; they outlive this
  const syntax::Expression* unnamed_ = nullptr;  ///< the one without a name that was taken

  bool is_taken(const syntax::Argument& argument) const;
};

/// What a value is, for messages: `number 5`.
std::string described(const syntax::Expression& value);

/// The value as text, word, whole number, list of words …; nothing, with a problem noted, when it is another
/// kind.
std::optional<std::string> text_of(const syntax::Expression& value, Problems& problems);
std::optional<std::string_view> word_of(const syntax::Expression& value, Problems& problems);
std::optional<std::int64_t> integer_of(const syntax::Expression& value, Problems& problems);

/// The digits as a whole number, when they are one that fits.
std::optional<std::int64_t> integer_in(std::string_view digits);

}  // namespace plumb::prisma
