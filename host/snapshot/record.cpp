#include "snapshot/record.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "base/file.hpp"
#include "base/text.hpp"

namespace plumb::snapshot {
namespace {

constexpr int k_format = 1;

std::string key_mark(const std::string& key) { return sha256(key).substr(0, 8); }

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code absent;
  for (const auto& entry : std::filesystem::directory_iterator(folder, absent)) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

Snapshot from_json(const Json& json) {
  if (json.at("format").get<int>() != k_format)
    throw Error::failed("it has format " + json.at("format").dump() + ", this plumb reads format 1");
  Snapshot snapshot;
  snapshot.id = json.at("id");
  snapshot.key = json.at("key");
  snapshot.environment = json.at("environment");
  snapshot.provider = json.at("provider");
  snapshot.identity = json.at("identity");
  snapshot.taken = parse_utc(json.at("taken").get<std::string>());
  snapshot.bytes = json.at("bytes");
  snapshot.digest = json.at("digest");
  snapshot.verified = json.at("verified");
  snapshot.fingerprint = json.at("fingerprint");
  snapshot.rows = json.at("rows").get<std::map<std::string, std::int64_t>>();
  snapshot.database = json.value("database", Json());
  return snapshot;
}

}  // namespace

Json to_json(const Snapshot& snapshot) {
  return {{"format", k_format},
          {"id", snapshot.id},
          {"key", snapshot.key},
          {"environment", snapshot.environment},
          {"provider", snapshot.provider},
          {"identity", snapshot.identity},
          {"taken", utc_text(snapshot.taken)},
          {"bytes", snapshot.bytes},
          {"digest", snapshot.digest},
          {"verified", snapshot.verified},
          {"fingerprint", snapshot.fingerprint},
          {"rows", snapshot.rows},
          {"database", snapshot.database}};
}

Snapshot read_record(const std::filesystem::path& record) {
  try {
    auto snapshot = from_json(parse_json(read_file(record), record.string()));
    snapshot.file = std::filesystem::path(record).replace_extension(".dump");
    return snapshot;
  } catch (const Json::exception& error) {
    throw Error::failed("the record of a snapshot is damaged: " + record.string()).because(error.what());
  } catch (Error& error) {
    error.while_doing("reading " + record.string());
    throw;
  }
}

void write_record(const Snapshot& snapshot) {
  write_file(std::filesystem::path(snapshot.file).replace_extension(".json"),
             to_json(snapshot).dump(2) + "\n", 0600);
}

std::string make_id(const std::string& environment, const std::string& key, Seconds taken) {
  auto time = utc_text(taken);
  std::erase_if(time, [](char character) { return character == '-' || character == ':'; });
  return environment + "-" + time + "-" + key_mark(key);
}

std::vector<Snapshot> list(const std::filesystem::path& folder) {
  std::vector<Snapshot> found;
  for (const auto& file : files_in(folder))
    if (file.extension() == ".json") found.push_back(read_record(file));
  std::ranges::stable_sort(found, [](const Snapshot& a, const Snapshot& b) { return a.taken > b.taken; });
  return found;
}

Snapshot find(const std::filesystem::path& folder, const std::string& prefix) {
  const auto all = list(folder);
  if (all.empty())
    throw Error::usage("there is no snapshot in " + folder.string()).next("plumb snapshot create");
  if (prefix == "last") return all.front();
  std::vector<Snapshot> matching;
  std::ranges::copy_if(all, std::back_inserter(matching),
                       [&](const Snapshot& snapshot) { return snapshot.id.starts_with(prefix); });
  if (matching.size() == 1) return matching.front();
  const auto count = matching.empty()
                         ? "no snapshot has"
                         : plural(static_cast<std::int64_t>(matching.size()), "snapshot") + " have";
  throw Error::usage(count + " an id that starts with " + display(prefix)).next("plumb snapshot list");
}

std::optional<Snapshot> find_by_key(const std::filesystem::path& folder, const std::string& key) {
  for (auto& snapshot : list(folder))
    if (snapshot.key == key && std::filesystem::exists(snapshot.file)) return std::move(snapshot);
  return std::nullopt;
}

void remove_unfinished(const std::filesystem::path& folder, const std::string& key) {
  const auto mark = "-" + key_mark(key);
  for (const auto& file : files_in(folder)) {
    const auto is_data = file.extension() == ".dump" || file.extension() == ".part";
    const auto record = std::filesystem::path(file).replace_extension(".json");
    if (is_data && file.stem().string().ends_with(mark) && !std::filesystem::exists(record))
      std::filesystem::remove(file);
  }
}

}  // namespace plumb::snapshot
