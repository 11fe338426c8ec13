#include "snapshot/pg_restore.hpp"

#include <fstream>

#include "base/descriptor.hpp"
#include "base/digest.hpp"
#include "base/text.hpp"

namespace plumb::snapshot {
namespace {

std::vector<std::string> arguments_for(const Snapshot& snapshot, const RestoreInto& into) {
  std::vector<std::string> arguments = {"--exit-on-error"};
  if (!into.keep_owners)
    arguments.insert(arguments.end(), {"--no-owner", "--no-privileges", "--no-security-labels"});
  arguments.push_back(snapshot.file.string());
  return arguments;
}

/// What pg_restore says of the failure, without the lines around it.
std::string last_words(const std::string& errors) {
  std::vector<std::string> lines;
  for (const auto& line : split(errors, '\n'))
    if (line.find("error:") != std::string::npos || line.find("Command was:") != std::string::npos)
      lines.push_back(line);
  return lines.empty() ? std::string(trim(errors)) : join(lines, "\n");
}

}  // namespace

void restore_into(const Snapshot& snapshot, const RestoreInto& into, const pg::ProgramFolders& programs,
                  const OnProgress& on_progress) {
  auto command = pg::client_command(pg::find_server_program("pg_restore", into.server_major, programs),
                                    into.database, arguments_for(snapshot, into));
  if (on_progress) command.on_idle = [&] { on_progress({"restoring " + snapshot.id, 0, 0, "bytes"}); };
  const auto finished = run_command(command);
  if (finished.ok()) return;
  throw Error::failed("pg_restore could not restore snapshot " + snapshot.id)
      .because(last_words(finished.errors))
      .next("install on that server what the message names, or give another one with --scratch URL");
}

void check_file(const Snapshot& snapshot) {
  const auto found = damage(snapshot);
  if (found.empty()) return;
  throw Error(Exit::verification, "the file of snapshot " + snapshot.id + " is " + found)
      .because(snapshot.file.string() +
               (found == "missing" ? " is not there" : " has another digest than its record"))
      .next("plumb snapshot create --env " + snapshot.environment);
}

std::string damage(const Snapshot& snapshot, std::int64_t read_up_to) {
  std::error_code absent;
  const auto size = std::filesystem::file_size(snapshot.file, absent);
  if (absent) return "missing";
  if (static_cast<std::int64_t>(size) != snapshot.bytes) return "altered";
  return snapshot.bytes <= read_up_to && file_digest(snapshot.file) != snapshot.digest ? "altered" : "";
}

std::string file_digest(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream)
    throw Error::failed("cannot read " + file.string())
        .because(system_reason())
        .next("make it readable for you, or plumb snapshot create");
  Sha256 digest;
  std::string piece(1 << 20, '\0');
  while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) || stream.gcount() > 0)
    digest.update(std::string_view(piece.data(), static_cast<std::size_t>(stream.gcount())));
  return digest.hex();
}

}  // namespace plumb::snapshot
