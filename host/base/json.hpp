#pragma once
// Plain values: what crosses the call boundary, what the journal keeps, what documents are made of.
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace plumb {

/// A plain value. Objects keep their keys sorted, which makes dump() canonical.
using Json = nlohmann::json;

/// The canonical text of a document: UTF-8, sorted keys, no spaces. Throws Error when it holds a number that is not an
/// integer, or text that is not UTF-8.
std::string canonical(const Json& value);

/// Parses `text`; throws Error naming `what` when it is not JSON or holds a key twice.
Json parse_json(std::string_view text, std::string_view what);

/// The value of `key`, or `fallback` when it is absent or null.
std::string text_of(const Json& object, std::string_view key, std::string_view fallback = "");

}  // namespace plumb
