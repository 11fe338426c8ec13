#pragma once
// Digests of objects and of whole schemas, free of column order, and the saved form of a model.
#include <map>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "schema/model.hpp"

namespace plumb::schema {

/// Version of the fingerprint's rules; part of every digest.
inline constexpr int fingerprint_version = 2;

/// Fingerprints by object ("table public.user", "enum public.Role"): a table's covers its columns (in any
/// order), constraints and indexes.
using Fingerprints = std::map<std::string, std::string>;

/// Some objects of a model, which has to outlive it.
struct Part {
  std::vector<const Enum*> enums = {};
  std::vector<const Sequence*> sequences = {};
  std::vector<const Table*> tables = {};
  std::vector<const Object*> objects = {};
};

/// One fingerprint for each enum, sequence, table and other object.
Fingerprints fingerprints(const Part& part);
Fingerprints fingerprints(const Model& model);

/// The digest of the objects' digests in order: the fingerprint of the schema.
std::string fingerprint(const Model& model);
std::string fingerprint(const Fingerprints& objects);

/// The saved form (`plumb inspect --format json`), versioned; from_json throws Error naming what is wrong.
Json to_json(const Model& model);
Model from_json(const Json& json);

}  // namespace plumb::schema
