#include <algorithm>

#include "base/json.hpp"
#include "prisma/literals.hpp"

namespace plumb::prisma {
namespace {

constexpr int k_deepest_json = 64;

/// jsonb orders keys by their length, then by their bytes.
bool is_before(std::string_view a, std::string_view b) {
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// Appends `json` as jsonb prints it; false where only the server can know (fractions keep their digits
/// there).
bool append_jsonb(std::string& out, const Json& json, int depth) {
  if (depth > k_deepest_json || json.is_number_float()) return false;
  if (!json.is_structured()) {
    out += json.dump(-1, ' ', false);
    return true;
  }
  std::vector<std::string> keys;
  if (json.is_object())
    for (const auto& [key, value] : json.items()) keys.push_back(key);
  std::sort(keys.begin(), keys.end(), is_before);
  out += json.is_object() ? '{' : '[';
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (i > 0) out += ", ";
    if (json.is_object()) out += Json(keys[i]).dump(-1, ' ', false) + ": ";
    if (!append_jsonb(out, json.is_object() ? json[keys[i]] : json[i], depth + 1)) return false;
  }
  out += json.is_object() ? '}' : ']';
  return true;
}

}  // namespace

std::optional<std::string> json_text(const std::string& json, std::string_view native) {
  if (!Json::accept(json)) return {};
  if (native != "JsonB") return json;
  std::string out;
  return append_jsonb(out, Json::parse(json), 0) ? out : json;
}

}  // namespace plumb::prisma
