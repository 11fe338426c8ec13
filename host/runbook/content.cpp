#include "runbook/content.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"

namespace plumb::runbook {
namespace {

bool is_of_library(const std::string& module) { return module == "plumb" || module.starts_with("plumb."); }

void add(Sha256& digest, std::string_view bytes) {
  digest.update(std::to_string(bytes.size()) + ":");
  digest.update(bytes);
}

}  // namespace

std::string content_digest(const Source& source) {
  Sha256 digest;
  add(digest, source.text);
  for (const auto& [name, text] : source.modules) {
    if (is_of_library(name)) continue;
    add(digest, name);
    add(digest, text);
  }
  return digest.hex();
}

Json to_json(const Source& source) {
  return {{"name", source.name},       {"path", source.path},         {"text", source.text},
          {"modules", source.modules}, {"built_in", source.built_in}, {"digest", source.digest}};
}

Source source_from_json(const Json& json) {
  Source source;
  try {
    json.at("name").get_to(source.name);
    json.at("path").get_to(source.path);
    json.at("text").get_to(source.text);
    json.at("modules").get_to(source.modules);
    json.at("built_in").get_to(source.built_in);
    json.at("digest").get_to(source.digest);
  } catch (const Json::exception& e) {
    throw Error::failed("a kept runbook cannot be read").because(e.what());
  }
  if (content_digest(source) != source.digest)
    throw Error::refused("the kept source of runbook " + source.name + " does not match its digest");
  return source;
}

}  // namespace plumb::runbook
