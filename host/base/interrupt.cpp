#include "base/interrupt.hpp"

#include <signal.h>

#include <atomic>

#include "base/error.hpp"

namespace plumb {
namespace {

// A signal handler can reach nothing but globals; these two are the only ones of the host beside the secrets.
std::atomic<bool> g_interrupted{false};
std::atomic<bool> g_taken{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void on_signal(int number) {
  if (!g_interrupted.exchange(true)) return;
  signal(number, SIG_DFL);
  raise(number);
}

}  // namespace

void install_interrupt_handlers() {
  struct sigaction action {};
  action.sa_handler = on_signal;  // no SA_RESTART: a wait ends at once
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    sigaction(number, nullptr, &before);
    const bool is_nohup = number == SIGHUP && before.sa_handler == SIG_IGN;
    if (!is_nohup) sigaction(number, &action, nullptr);  // nohup plumb … outlives its terminal
  }
  // A reader that is gone, and a limit on the size of files, are told as what they are: a failed write.
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

void forget_interrupt_handlers() {
  // What has a handler is set back by becoming another program; what is ignored stays so.
  for (const int number : {SIGPIPE, SIGXFSZ}) signal(number, SIG_DFL);
}

bool interrupted() { return g_interrupted; }

bool take_interrupt() { return g_interrupted && !g_taken.exchange(true); }

void stop_if_interrupted() {
  if (!g_interrupted) return;
  g_taken = true;
  throw Error(Exit::stopped, "stopped by a signal");
}

}  // namespace plumb
