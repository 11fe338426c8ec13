#include "pg/server_wall.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <memory>

namespace plumb::pg {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t k_truncate = 1ULL << 14;  // LANDLOCK_ACCESS_FS_TRUNCATE of newer headers
constexpr std::uint64_t k_read =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t k_change = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                   LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |
                                   LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |
                                   LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_SYM |
                                   LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK;
constexpr std::uint64_t k_of_files = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE;

struct ReleaseFilter {
  void operator()(void* filter) const { seccomp_release(filter); }
};

/// No exec but the one of the server itself, and no connection to anything.
bool forbid_calls(void* filter, const char* program) {
  const auto another = SCMP_A0_64(SCMP_CMP_NE, reinterpret_cast<std::uint64_t>(program));
  const auto refusal = SCMP_ACT_ERRNO(EACCES);
  return seccomp_rule_add(filter, refusal, SCMP_SYS(execve), 1, another) == 0 &&
         seccomp_rule_add(filter, refusal, SCMP_SYS(execveat), 0) == 0 &&
         seccomp_rule_add(filter, refusal, SCMP_SYS(connect), 0) == 0;
}

/// The filter as the kernel takes it: a child between fork and exec may not allocate. Empty when it cannot
/// be made.
std::vector<sock_filter> call_filter(const char* program) {
  const std::unique_ptr<void, ReleaseFilter> filter(seccomp_init(SCMP_ACT_ALLOW));
  const Descriptor exported(memfd_create("plumb-server-wall", MFD_CLOEXEC));
  if (!filter || !exported.is_open() || !forbid_calls(filter.get(), program) ||
      seccomp_export_bpf(filter.get(), exported.get()) != 0)
    return {};
  const auto bytes = lseek(exported.get(), 0, SEEK_END);
  std::vector<sock_filter> out(static_cast<std::size_t>(bytes) / sizeof(sock_filter));
  return pread(exported.get(), out.data(), static_cast<std::size_t>(bytes), 0) == bytes
             ? out
             : std::vector<sock_filter>{};
}

void allow(const Descriptor& rules, const fs::path& path, std::uint64_t access) {
  const Descriptor opened(open(path.c_str(), O_PATH | O_CLOEXEC));
  if (!opened.is_open()) return;  // not on this machine
  const landlock_path_beneath_attr rule{access, opened.get()};
  syscall(SYS_landlock_add_rule, rules.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

/// What this kernel can forbid beside `k_read` and `k_change`.
std::uint64_t newer_rights(long version) {
  return (version >= 2 ? LANDLOCK_ACCESS_FS_REFER : 0) | (version >= 3 ? k_truncate : 0);
}

/// The folder of `program`'s installation: …/15 for …/15/bin/postgres.
fs::path installation_of(const char* program) {
  std::error_code unknown;
  return fs::canonical(program, unknown).parent_path().parent_path();
}

Descriptor file_rules(const char* program, const fs::path& folder) {
  const auto version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return Descriptor();
  const auto change = k_change | newer_rights(version);
  const landlock_ruleset_attr forbidden{k_read | change};
  Descriptor rules(static_cast<int>(syscall(SYS_landlock_create_ruleset, &forbidden, sizeof forbidden, 0)));
  if (!rules.is_open()) return rules;
  for (const auto& path : {fs::path("/usr"), fs::path("/lib"), fs::path("/lib64"), fs::path("/nix/store"),
                           installation_of(program)})
    allow(rules, path, k_read);
  for (const char* file : {"/etc/ld.so.cache", "/etc/ssl/openssl.cnf", "/dev/urandom"})
    allow(rules, file, k_of_files);
  allow(rules, "/dev/null", k_of_files | LANDLOCK_ACCESS_FS_WRITE_FILE | (change & k_truncate));
  allow(rules, folder, k_read | change);
  return rules;
}

}  // namespace

ServerWall::ServerWall(const char* program, const fs::path& folder)
    : calls_(call_filter(program)), files_(file_rules(program, folder)) {}

void ServerWall::raise() const {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return;
  if (files_.is_open()) syscall(SYS_landlock_restrict_self, files_.get(), 0);
  if (calls_.empty()) return;
  const sock_fprog program{static_cast<unsigned short>(calls_.size()),
                           const_cast<sock_filter*>(calls_.data())};
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

}  // namespace plumb::pg
