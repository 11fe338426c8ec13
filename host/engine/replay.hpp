#pragma once
// What a run has done before: recorded calls in order, matched with what the script calls now.
#include <string>
#include <vector>

#include "engine/record.hpp"

namespace plumb::engine {

/// A recorded call.
struct PastCall {
  std::int64_t position;  ///< in the journal
  std::string kind, name;
  Json body;
};

/// The recorded calls that still count, and how far the script has come in them. Failures that the run ended
/// on do not count: a resumed run tries again from there.
class Replay {
 public:
  explicit Replay(const Record& record);

  /// The recorded call that answers this one, or null when the script has come to where nothing is recorded.
  /// Throws Error (failed) when another call is recorded here.
  const PastCall* match(const std::string& kind, const std::string& name, const std::string& where);
  /// True when the next call is the first after all that was recorded.
  bool at_end() const { return next_ == calls_.size(); }
  /// True once, where the script is to be told to run its compensations.
  bool take_unwind();
  bool is_unwinding() const { return unwind_at_.has_value(); }
  /// Throws Error (failed) when the script ended although more is recorded.
  void require_end() const;

 private:
  std::vector<PastCall> calls_;
  std::size_t next_ = 0;
  std::optional<std::size_t> unwind_at_;
  bool unwound_ = false;
};

}  // namespace plumb::engine
