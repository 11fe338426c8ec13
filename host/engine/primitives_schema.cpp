#include "base/text.hpp"
#include "engine/handles.hpp"
#include "engine/load.hpp"
#include "engine/primitives.hpp"
#include "engine/rights.hpp"

namespace plumb::engine {
namespace {

/// A side of a comparison: a handle or the text of a SOURCE.
SourceSpec spec_of(const Json& arguments, const std::string& key) {
  const auto side = arguments.find(key);
  if (side != arguments.end() && side->is_string()) return parse_source(side->get<std::string>());
  if (side != arguments.end() && is_handle(*side, "target"))
    return parse_source("env:" + required_text(*side, "environment"));
  if (side != arguments.end() && is_handle(*side, "source"))
    return parse_source(required_text(*side, "source"));
  throw Error::usage("\"" + key + "\" has to be a target, a source, or the text of a source");
}

std::pair<LoadedSource, LoadedSource> load_sides(RunContext& context, const Json& arguments) {
  return load_sources(spec_of(arguments, "from"), spec_of(arguments, "to"), sources_of(context));
}

std::vector<std::string> texts_of(const Json& arguments, const std::string& key) {
  const auto list = arguments.find(key);
  if (list == arguments.end() || !list->is_array() || list->empty())
    throw Error::usage("\"" + key + "\" has to be a list of texts");
  std::vector<std::string> texts;
  for (const auto& item : *list) {
    if (!item.is_string()) throw Error::usage("\"" + key + "\" has to be a list of texts");
    texts.push_back(item.get<std::string>());
  }
  return texts;
}

std::vector<std::string> optional_texts(const Json& arguments, const std::string& key) {
  const auto list = arguments.find(key);
  const bool is_empty = list == arguments.end() || list->empty();
  return is_empty ? std::vector<std::string>() : texts_of(arguments, key);
}

/// Tells the desired schema of one moment from that of another: nothing else is made of it.
std::string digest_of(const LoadedSource& desired) {
  return schema::fingerprint(desired.desired ? desired.desired->model : desired.model);
}

}  // namespace

Planned plan_on_target(RunContext& context, const std::vector<std::string>& statements) {
  const auto sources = sources_of(context);
  const auto from = load_source(target_source(context), sources);
  std::vector<std::string> notes;
  const auto options = planning_for(from, notes);
  auto planned = plan_written(statements, from, sources, options);
  planned.notes.insert(planned.notes.end(), notes.begin(), notes.end());
  return planned;
}

Json plan_schema(RunContext& context, const Json& arguments) {
  auto [from, to] = load_sides(context, arguments);
  std::vector<std::string> notes;
  auto options = planning_for(from, notes);
  options.renames = optional_texts(arguments, "renames");
  const auto desired = digest_of(to);
  auto planned = plan_between(from, std::move(to), sources_of(context), options);
  planned.notes.insert(planned.notes.end(), notes.begin(), notes.end());
  auto handle = keep_permitted(context, planned);
  handle["desired"] = desired;
  return handle;
}

Json compare_schema(RunContext& context, const Json& arguments) {
  auto [from, to] = load_sides(context, arguments);
  const auto desired = digest_of(to);
  const auto compared = compare(from, std::move(to), sources_of(context));
  auto lines = Json::array();
  for (const auto& change : compared.changes) lines.push_back(diff::to_line(change));
  return {{"equal", compared.changes.empty()},
          {"changes", lines},
          {"notes", compared.notes},
          {"desired", desired}};
}

Json plan_texts(RunContext& context, const Json& arguments) {
  return keep_permitted(context, plan_on_target(context, texts_of(arguments, "statements")));
}

}  // namespace plumb::engine
