#pragma once
// Sketches and their mutations, drawn at random.
#include <string>

#include "generated/random.hpp"
#include "generated/sketch.hpp"

namespace plumb::test::generated {

/// Two schemas, the second made of the first by mutations.
struct Pair {
  Sketch old_one, new_one;
  bool privileges = false;  ///< compared too
};

/// The pair of a seed.
Pair make_pair(std::uint64_t seed);

/// Parts are made and changed in a sketch; numbers of new parts go on from `next_id`.
class Maker {
 public:
  Maker(Sketch& sketch, Random& random, int& next_id) : sketch_(sketch), random_(random), next_id_(next_id) {}

  /// Adds a part of a kind, where there is what it needs.
  void add(Kind kind);
  /// Adds one of a kind drawn by weight.
  void add_any();
  /// Changes, adds or drops something.
  void mutate();

 private:
  Part& new_part(Kind kind);
  void draw_role(Part& part, const struct Role& role);
  void draw_trait(Part& part, const struct Trait& trait);
  void complete(Part& part);
  void add_foreign_columns(Part& part);
  void redraw(Part& part);
  void rename(Part& part);
  void swap_names(Part& part);
  void move(Part& part);
  Part* any_part();
  std::string draw_name(const Part& part);

  Sketch& sketch_;
  Random& random_;
  int& next_id_;
};

}  // namespace plumb::test::generated
