#pragma once
// The calls into libpg_query, and the guards it needs: text from others can be nested so deep that its
// recursion over the tree ends the process.
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "sql/tree.hpp"

namespace plumb::sql {

inline constexpr std::size_t longest_statement = 256 * 1024;

/// What the grammar has against a text.
struct Complaint {
  std::string message;
  std::size_t character = 0;  ///< 1-based position in characters, 0 = unknown
};

/// A statement within a script, in bytes.
struct Piece {
  std::size_t offset = 0, length = 0;
};

/// Runs `work` on a thread whose stack holds the deepest tree the guards let through. What it throws is
/// thrown here.
void on_deep_stack(const std::function<void()>& work);

/// The statements of a script. Throws Complaint.
std::vector<Piece> split_pieces(const std::string& script);

/// The tree of one statement; call within on_deep_stack(). Throws Complaint, also for what is nested too
/// deep.
Tree parse(const std::string& statement);

/// The tokens of a text (ScanToken nodes below the root). Throws Complaint.
Tree scan(const std::string& text);

}  // namespace plumb::sql
