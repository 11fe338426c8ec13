#pragma once
// Ownership of a file descriptor, and the system's reasons as text.
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace plumb {

/// Owns a file descriptor and closes it at the end of its life; -1 is none.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor() { reset(); }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  /// Closes it now.
  void reset() {
    if (number_ >= 0) close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

/// What the system says about the call that failed last.
inline std::string system_reason(int error_number = errno) {
  return std::generic_category().message(error_number);
}

}  // namespace plumb
