#pragma once
// Messages between the host and a script's process: a length of four bytes, then JSON.
#include <functional>

#include "base/error.hpp"
#include "base/json.hpp"

namespace plumb::bindings {

/// The longest message either side accepts.
inline constexpr std::size_t k_longest_message = 64u << 20;

/// The other side closed its end or died.
class Gone : public Error {
 public:
  Gone() : Error(Exit::failed, "the other side of the runbook's socket is gone") {}
};

/// A message is longer than k_longest_message; nothing of it was sent.
class TooLong : public Error {
 public:
  explicit TooLong(std::size_t size);
};

/// One end of a connected socket; does not own it. Everything that arrives is checked: size, syntax, depth,
/// whole numbers. Throws Error (failed) for a message that is not well-formed, Gone when nobody is there.
class Channel {
 public:
  /// Called before reading or writing (poll events); may throw. Absent: the socket blocks.
  using Wait = std::function<void(short events)>;
  explicit Channel(int descriptor, Wait wait = {}) : descriptor_(descriptor), wait_(std::move(wait)) {}

  /// Throws TooLong, Gone.
  void send(const Json& message);
  Json receive();

 private:
  void write_all(std::string_view bytes);
  std::string read_exactly(std::size_t size);

  int descriptor_;
  Wait wait_;
};

}  // namespace plumb::bindings
