#include "base/json.hpp"

#include <set>
#include <vector>

#include "base/error.hpp"

namespace plumb {
namespace {

void refuse_fractions(const Json& value) {
  if (value.is_number_float())
    throw Error::failed("a document may hold whole numbers only, got " + value.dump());
  if (value.is_structured())
    for (const auto& item : value) refuse_fractions(item);
}

}  // namespace

std::string canonical(const Json& value) {
  refuse_fractions(value);
  try {
    return value.dump();
  } catch (const Json::type_error&) {
    throw Error::failed("a document holds text that is not UTF-8");
  }
}

Json parse_json(std::string_view text, std::string_view what) {
  std::vector<std::set<std::string>> keys;
  const auto refuse_twice = [&](int, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::object_start) keys.emplace_back();
    if (event == Json::parse_event_t::object_end) keys.pop_back();
    if (event == Json::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second)
      throw Error::failed(std::string(what) + " holds the key " + parsed.dump() + " twice");
    return true;
  };
  try {
    return Json::parse(text, refuse_twice);
  } catch (const Json::parse_error& e) {
    throw Error::failed(std::string(what) + " is not valid JSON")
        .because("at byte " + std::to_string(e.byte));
  }
}

std::string text_of(const Json& object, std::string_view key, std::string_view fallback) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::string(fallback);
  return found->is_string() ? found->get<std::string>() : found->dump();
}

}  // namespace plumb
