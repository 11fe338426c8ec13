#include "engine/call.hpp"

#include <array>
#include <utility>

namespace plumb::engine {
namespace {

constexpr std::array k_codes = {Exit::done,    Exit::failed,   Exit::difference, Exit::waiting,
                                Exit::refused, Exit::rejected, Exit::stale,      Exit::verification,
                                Exit::stopped, Exit::unknown,  Exit::usage};

/// The texts of an error and the keys by which scripts see them. Empty ones are absent.
constexpr std::array<std::pair<const char*, std::string Error::*>, 8> k_texts = {
    {{"message", &Error::message},
     {"detail", &Error::detail},
     {"hint", &Error::hint},
     {"sqlstate", &Error::sqlstate},
     {"statement", &Error::statement},
     {"constraint", &Error::constraint},
     {"table", &Error::table},
     {"column", &Error::column}}};

Exit code_named(const std::string& name) {
  for (const Exit code : k_codes)
    if (to_string(code) == name) return code;
  return Exit::failed;
}

}  // namespace

Json to_json(const Error& error) {
  Json json = {{"code", to_string(error.code)}};
  for (const auto& [key, text] : k_texts)
    if (!(error.*text).empty()) json[key] = error.*text;
  if (error.position != 0) json["position"] = error.position;
  return json;
}

Error error_from_json(const Json& json) {
  if (!json.is_object()) return Error::failed(json.is_string() ? json.get<std::string>() : json.dump());
  Error error(code_named(text_of(json, "code")), "");
  for (const auto& [key, text] : k_texts) error.*text = text_of(json, key);
  if (error.message.empty()) error.message = "the runbook failed";
  if (const auto found = json.find("position"); found != json.end() && found->is_number_integer())
    error.position = *found;
  if (const auto where = text_of(json, "where");
      !where.empty() && error.detail.find(where) == std::string::npos)
    error.because("at " + where);
  return error;
}

}  // namespace plumb::engine
