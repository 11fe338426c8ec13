#pragma once
// SHA-256, the only digest of the project, and random names.
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace plumb {

/// The SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// SHA-256 of a stream of pieces.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  /// Adds bytes.
  void update(std::string_view bytes);
  /// Ends the stream and returns the digest in hexadecimal; call once.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// `bytes` random bytes from the system, in hexadecimal.
std::string random_hex(std::size_t bytes);

}  // namespace plumb
