#pragma once
// The allowed_signers file (OpenSSH's format), read more strictly than OpenSSH does: one person a line, one
// line a key.
#include <filesystem>
#include <string>
#include <vector>

namespace plumb::approval {

/// A line of the file.
struct Signer {
  std::string principal;
  std::string options;   ///< as written, empty = none
  std::string key_type;  ///< "ssh-ed25519"
  std::string key;       ///< base64
  int line = 0;
};

/// Reads and checks the file; throws Error (refused) with the line of what is wrong.
std::vector<Signer> read_signers(const std::filesystem::path& allowed_signers);

/// The same signers as the text of such a file, holding nothing that was not checked.
std::string to_text(const std::vector<Signer>& signers);

}  // namespace plumb::approval
