#include "journal/folder.hpp"

#include "base/file.hpp"

namespace plumb::journal {

void prepare_state_folder(const std::filesystem::path& folder) {
  make_folders(folder, 0700);
  const auto ignore = folder / ".gitignore";
  if (!std::filesystem::exists(ignore)) write_file(ignore, "*\n", 0600);
}

}  // namespace plumb::journal
