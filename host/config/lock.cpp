#include "config/lock.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"

namespace plumb::config {
namespace {

constexpr const char* k_lock_file = "plumb.lock";
constexpr int k_lock_format = 1;

Error broken(const std::string& why) {
  return Error::usage("plumb.lock cannot be read: " + why)
      .next("restore it from git: git checkout plumb.lock");
}

Json object_of(const Json& document, const std::string& key) {
  const auto found = document.find(key);
  if (found == document.end()) return Json::object();
  if (!found->is_object()) throw broken(key + " is not an object");
  return *found;
}

void refuse_unknown(const Json& document) {
  for (const auto& [key, _] : document.items())
    if (key != "format" && key != "identities" && key != "runbooks")
      throw broken("unknown key " + display(key));
}

void check_format(const Json& document) {
  const auto format = document.find("format");
  if (format == document.end() || !format->is_number_integer()) throw broken("it names no format");
  if (format->get<std::int64_t>() > k_lock_format)
    throw broken("it was written by a newer plumb").next("update plumb");
}

Json parse_lock(const std::string& text) {
  try {
    return parse_json(text, k_lock_file);
  } catch (const Error& e) {
    throw broken(e.message).because(e.detail);
  }
}

}  // namespace

Lock read_lock(const std::filesystem::path& folder) {
  const auto file = folder / k_lock_file;
  if (!std::filesystem::exists(file)) return {};
  const Json document = parse_lock(read_file(file));
  if (!document.is_object()) throw broken("it is not an object");
  check_format(document);
  refuse_unknown(document);

  Lock lock;
  const Json identities = object_of(document, "identities");
  for (const auto& [environment, identity] : identities.items()) {
    if (!identity.is_object()) throw broken("the identity of " + display(environment) + " is not an object");
    lock.identities[environment] = identity;
  }
  const Json runbooks = object_of(document, "runbooks");
  for (const auto& [runbook, digest] : runbooks.items()) {
    if (!digest.is_string()) throw broken("the digest of " + display(runbook) + " is not text");
    lock.runbooks[runbook] = digest.get<std::string>();
  }
  return lock;
}

void write_lock(const std::filesystem::path& folder, const Lock& lock) {
  const Json document = {
      {"format", k_lock_format}, {"identities", lock.identities}, {"runbooks", lock.runbooks}};
  write_file(folder / k_lock_file, document.dump(2) + "\n");
}

}  // namespace plumb::config
