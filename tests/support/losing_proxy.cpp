#include "support/losing_proxy.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <string_view>

namespace plumb::test {
namespace {

/// With the byte that ends it, so that READ COMMITTED is not meant.
constexpr std::string_view k_commit{"COMMIT\0", 7};

sockaddr_un address_of(const std::filesystem::path& folder, const std::string& port) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const auto path = (folder / (".s.PGSQL." + port)).string();
  path.copy(address.sun_path, sizeof address.sun_path - 1);
  return address;
}

int make_socket() { return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

bool send_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

std::string receive(int descriptor) {
  std::string bytes(65536, '\0');
  const auto size = recv(descriptor, bytes.data(), bytes.size(), 0);
  bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  return bytes;
}

}  // namespace

LosingProxy::LosingProxy(const pg::ConnectInfo& server, Loss loss)
    : folder_("proxy"), server_(server), loss_(loss), listener_(make_socket()) {
  const auto address = address_of(folder_.path(), server_.port);
  if (bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      listen(listener_, 8) != 0)
    throw std::runtime_error("the proxy cannot listen");
  thread_ = std::thread([this] { serve(); });
}

LosingProxy::~LosingProxy() {
  is_ending_ = true;
  thread_.join();
  close(listener_);
}

pg::ConnectInfo LosingProxy::info() const {
  auto info = server_;
  info.host = folder_.path().string();
  return info;
}

/// One connection after the other: what it serves has one session at a time.
void LosingProxy::serve() {
  while (!is_ending_) {
    pollfd waiting{listener_, POLLIN, 0};
    if (poll(&waiting, 1, 20) != 1) continue;
    const int client = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    forward(client);
    close(client);
  }
}

void LosingProxy::forward(int client) {
  const int server = make_socket();
  const auto address = address_of(server_.host, server_.port);
  bool is_open = connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  while (is_open && !is_ending_) {
    std::array<pollfd, 2> ends = {pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
    poll(ends.data(), ends.size(), 20);
    if (ends[0].revents != 0) {
      const auto bytes = receive(client);
      const bool is_lost = !has_lost_ && bytes.find(k_commit) != std::string::npos;
      if (is_lost) has_lost_ = true;
      if (is_lost && loss_ == Loss::commit) break;
      is_open = !bytes.empty() && send_all(server, bytes);
      if (is_lost && is_open) receive(server);
      if (is_lost) break;
    }
    if (ends[1].revents != 0) {
      const auto bytes = receive(server);
      is_open = !bytes.empty() && send_all(client, bytes);
    }
  }
  close(server);
}

}  // namespace plumb::test
