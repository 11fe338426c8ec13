#pragma once
// Runbooks as files: found, identified by content, trusted.
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/embedded.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace plumb::runbook {

/// The text of a runbook and of the modules it may load. The digest is what `plumb.lock` trusts: it covers the text and
/// the runbook's own modules; the library of plumb is trusted with the binary, so that a new binary asks nobody to trust
/// again what has not changed.
struct Source {
  std::string name;                            ///< "prod-alignment": the file's stem with hyphens
  std::string path;                            ///< for messages; "(built-in)/prod_alignment.lua"
  std::string text;
  std::map<std::string, std::string> modules;  ///< name -> text: the stdlib ("plumb.x"), and lib/x.lua beside an own runbook ("lib.x")
  bool built_in = false;
  std::string digest;                          ///< SHA-256 over text and own modules in order
};

/// One declared parameter.
struct Parameter {
  std::string name, type = "string", help;     ///< type: string, integer, boolean
  Json fallback;                               ///< null = required
  std::vector<std::string> choices;
};

/// What a runbook says of itself.
struct Manifest {
  std::string name, version, summary;
  std::vector<std::string> needs;              ///< "target.apply", "snapshot.create" …
  std::vector<Parameter> parameters;
  std::vector<std::string> steps;              ///< as far as they can be read from the source; for explain
};
Manifest manifest_from_json(const Json& json, const Source& source);
Json to_json(const Manifest& manifest);

/// A file of a library: a runbook, or why it cannot be one; then the source has its name and path only.
struct Found {
  Source source;
  std::optional<Error> problem;
};

/// Everything a project can run: built-in ones and those in `folders`. An own runbook may not take a built-in's name.
class Library {
 public:
  Library(std::span<const EmbeddedFile> built_in, std::span<const EmbeddedFile> stdlib, std::vector<std::filesystem::path> folders);
  /// Names in order, built-in first. One that cannot be read does not hide the others.
  std::vector<Found> all() const;
  /// The one named `name` (hyphens or underscores) or a path to a .lua file; throws its problem, or Error (usage) with
  /// the nearest name.
  Source find(const std::string& name) const;

 private:
  Source find_file(const std::filesystem::path& file) const;

  std::span<const EmbeddedFile> built_in_, stdlib_;
  std::vector<std::filesystem::path> folders_;
};

/// Checks `given` (K=V texts) against the parameters and returns typed values with defaults; throws Error (usage).
Json resolve_parameters(const Manifest& manifest, const std::map<std::string, std::string>& given);

/// Recreates a source from its saved JSON (the run keeps what it began with).
Json to_json(const Source& source);
Source source_from_json(const Json& json);

}  // namespace plumb::runbook
