#include "bindings/channel.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/text.hpp"

namespace plumb::bindings {
namespace {

constexpr int k_deepest_message = 100;

[[noreturn]] void refuse(const std::string& why) {
  throw Error::failed("the runbook's process sent a message that is not well-formed").because(why);
}

bool is_temporary(int error) { return error == EINTR || error == EAGAIN || error == EWOULDBLOCK; }

void refuse_fractions(const Json& value) {
  if (value.is_number_float()) refuse("a number is not whole");
  if (value.is_structured())
    for (const auto& item : value) refuse_fractions(item);
}

Json parse(const std::string& text) {
  // The depth is limited while parsing: later code walks values recursively.
  const auto limit_depth = [](int depth, Json::parse_event_t, Json&) {
    if (depth > k_deepest_message) refuse("it is nested too deep");
    return true;
  };
  try {
    Json message = Json::parse(text, limit_depth);
    if (!message.is_object()) refuse("it is not an object");
    refuse_fractions(message);
    return message;
  } catch (const Json::exception& e) {
    refuse(e.what());
  }
}

}  // namespace

TooLong::TooLong(std::size_t size)
    : Error(Exit::failed, "a value of " + human_bytes(static_cast<std::int64_t>(size)) +
                              " is too large to pass between a runbook and plumb") {
  because("the limit is " + human_bytes(k_longest_message));
}

void Channel::send(const Json& message) {
  const std::string text = canonical(message);
  if (text.size() > k_longest_message) throw TooLong(text.size());
  const auto size = static_cast<std::uint32_t>(text.size());
  char head[sizeof size];
  std::memcpy(head, &size, sizeof size);
  write_all({head, sizeof size});
  write_all(text);
}

Json Channel::receive() {
  std::uint32_t size = 0;
  std::memcpy(&size, read_exactly(sizeof size).data(), sizeof size);
  if (size > k_longest_message) refuse("it is longer than " + human_bytes(k_longest_message));
  return parse(read_exactly(size));
}

void Channel::write_all(std::string_view bytes) {
  while (!bytes.empty()) {
    if (wait_) wait_(POLLOUT);
    const ssize_t written = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (written < 0 && !is_temporary(errno)) throw Gone();
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string Channel::read_exactly(std::size_t size) {
  constexpr std::size_t k_piece = 1u << 20;  // memory follows what arrives, not what was announced
  std::string bytes;
  while (bytes.size() < size) {
    if (wait_) wait_(POLLIN);
    const std::size_t have = bytes.size();
    bytes.resize(std::min(size, have + k_piece));
    const ssize_t got = ::read(descriptor_, bytes.data() + have, bytes.size() - have);
    if (got == 0 || (got < 0 && !is_temporary(errno))) throw Gone();
    bytes.resize(have + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  }
  return bytes;
}

}  // namespace plumb::bindings
