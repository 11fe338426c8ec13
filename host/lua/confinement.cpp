#include "lua/confinement.hpp"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <memory>

#include "base/descriptor.hpp"
#include "base/error.hpp"

namespace plumb::lua {
namespace {

constexpr rlim_t k_cpu_seconds = 3600;
constexpr std::size_t k_program_bytes = 512u << 20;  // the program itself with its libraries

#if defined(__SANITIZE_ADDRESS__)
constexpr bool k_sanitized = true;  // its shadow needs more address space than any limit, its checks a pipe
constexpr rlim_t k_descriptors = 6;
#else
constexpr bool k_sanitized = false;
constexpr rlim_t k_descriptors = 4;  // the standard ones and the socket
#endif

// What computing and allocating need, and reading and writing of descriptors that are open already.
constexpr int k_allowed[] = {SCMP_SYS(read),          SCMP_SYS(sendto),
                             SCMP_SYS(write),         SCMP_SYS(close),
                             SCMP_SYS(exit),          SCMP_SYS(exit_group),
                             SCMP_SYS(munmap),        SCMP_SYS(mremap),
                             SCMP_SYS(madvise),       SCMP_SYS(brk),
                             SCMP_SYS(futex),         SCMP_SYS(rt_sigreturn),
                             SCMP_SYS(rt_sigaction),  SCMP_SYS(getpid),
                             SCMP_SYS(gettid),        SCMP_SYS(rt_sigprocmask),
                             SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
                             SCMP_SYS(sched_yield),   SCMP_SYS(sigaltstack),
                             SCMP_SYS(getrandom),     SCMP_SYS(restart_syscall)};

/// A smaller limit that somebody set before (ulimit) stays.
void limit(int resource, rlim_t value) {
  const auto which = static_cast<__rlimit_resource>(resource);
  rlimit before{};
  if (getrlimit(which, &before) == 0) value = std::min(value, before.rlim_max);
  const rlimit both{value, value};
  if (setrlimit(which, &both) != 0)
    throw Error::failed("cannot limit the runbook's process").because(system_reason());
}

void limit_resources(std::size_t memory_bytes) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, k_descriptors);
  limit(RLIMIT_CPU, k_cpu_seconds);
  if (!k_sanitized) limit(RLIMIT_AS, memory_bytes + k_program_bytes);
}

struct Release {
  void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, Release>;

/// Memory may be had, but never made executable.
bool allow_memory(const Filter& filter) {
  const auto not_executable = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
  return seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, not_executable) == 0 &&
         seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, not_executable) == 0;
}

void install_filter() {
  const Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
  bool ready = filter != nullptr && allow_memory(filter);
  for (const int call : k_allowed)
    ready = ready && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) == 0;
  if (k_sanitized) ready = ready && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0) == 0;
  if (!ready || seccomp_load(filter.get()) != 0)
    throw Error::failed("cannot install the system-call filter of the runbook's process")
        .because("the kernel refused seccomp; it is needed to run a runbook");
}

}  // namespace

void confine_process(std::size_t memory_bytes) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
    throw Error::failed("cannot give up the rights of the runbook's process");
  limit_resources(memory_bytes);
  install_filter();
}

}  // namespace plumb::lua
