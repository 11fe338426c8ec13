#pragma once
#include <iterator>
#include <vector>

namespace plumb {

/// Moves what `more` holds to the end of `to`.
template <class T>
void append(std::vector<T>& to, std::vector<T> more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace plumb
