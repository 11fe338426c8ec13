#include "engine/handles.hpp"

#include <cmath>

#include "base/error.hpp"
#include "base/secret.hpp"
#include "base/text.hpp"
#include "plan/planner.hpp"
#include "sql/statement.hpp"

namespace plumb::engine {
namespace {

constexpr const char* k_type = "$handle";

/// The reasons to look twice at a statement, from the review lists of the handbooks.
void add_remarks(Json& remarks, const std::string& statement) {
  try {
    for (const auto& remark : sql::classify(statement).remarks)
      remarks.push_back({{"kind", remark.kind}, {"object", remark.object}});
  } catch (const Error&) {  // what the grammar of this plumb cannot read has the hazard `unknown` in the plan
    remarks.push_back({{"kind", "not readable"}, {"object", statement.substr(0, 80)}});
  }
}

Json remarks_of(const plan::Plan& plan) {
  Json remarks = Json::array();
  for (const auto& group : plan.groups)
    for (const auto& statement : group.statements) add_remarks(remarks, statement.sql);
  return remarks;
}

Json hazards_of(const plan::Plan& plan) {
  Json hazards = Json::array();
  for (const auto& consent : plan::consent_questions(plan))
    hazards.push_back({{"id", consent.id},
                       {"kind", plan::to_string(consent.hazard->kind)},
                       {"message", consent.hazard->message},
                       {"object", consent.statement->object}});
  return hazards;
}

Json lines_of(const plan::Plan& plan) {
  Json lines = Json::array();
  for (const auto& line : split(plan::to_text(plan, false), '\n'))
    if (!trim(line).empty()) lines.push_back(line);
  return lines;
}

Json unmanaged_of(const plan::Plan& plan) {
  Json unmanaged = Json::array();
  for (const auto& near : plan.unmanaged) unmanaged.push_back(near.object + ": " + near.note);
  return unmanaged;
}

std::string describe_plan(const Json& plan) {
  if (plan.value("empty", false)) return "nothing to change";
  std::string text = plural(plan.value("statements", 0), "statement");
  if (const auto hazards = plan.value("hazards", Json::array()).size(); hazards > 0)
    text += ", " + plural(static_cast<std::int64_t>(hazards), "consent") + " to give";
  return text;
}

std::string describe_snapshot(const Json& snapshot) {
  const auto verified = text_of(snapshot, "verified", "no");
  return plural(snapshot.value("tables", 0), "table") + ", " +
         human_bytes(snapshot.value("bytes", std::int64_t{0})) +
         (verified == "no" || verified == "false" ? ", not verified" : ", verified");
}

}  // namespace

Json target_handle(const config::Environment& environment, const std::string& database) {
  return {{k_type, "target"},
          {"environment", environment.name},
          {"database", database},
          {"protected", environment.is_protected}};
}

Json source_handle(const std::string& source) { return {{k_type, "source"}, {"source", source}}; }

Json candidates_of(const std::vector<diff::RenameCandidate>& candidates) {
  auto out = Json::array();
  for (const auto& candidate : candidates)
    out.push_back({{"rename", candidate.rename()},
                   {"from", candidate.from},
                   {"to", candidate.to},
                   {"text", diff::to_line(candidate)},
                   {"score", std::lround(100 * candidate.score)}});
  return out;
}

Json plan_handle(const plan::Plan& plan, const std::vector<std::string>& notes) {
  return {{k_type, "plan"},
          {"id", plan.id},
          {"empty", plan.empty()},
          {"statements", plan.statement_count()},
          {"lines", lines_of(plan)},
          {"hazards", hazards_of(plan)},
          {"remarks", remarks_of(plan)},
          {"unmanaged", unmanaged_of(plan)},
          {"notes", notes}};
}

bool is_handle(const Json& value, const std::string& type) {
  return value.is_object() && text_of(value, k_type) == type;
}

std::string id_of(const Json& handle, const std::string& type) {
  const std::string id = is_handle(handle, type) ? text_of(handle, "id") : "";
  if (id.empty())
    throw Error::usage("a " + type + " was expected").because("got " + handle.dump().substr(0, 80));
  return id;
}

Json to_json(const diff::Managed& managed) {
  auto partial = Json::array();
  for (const auto& id : managed.partial_indexes) partial.push_back({id.schema, id.parent, id.name});
  return {{"prisma", managed.prisma},   {"partial_indexes", partial}, {"schemas", managed.schemas},
          {"ignored", managed.ignored}, {"owners", managed.owners},   {"privileges", managed.privileges}};
}

diff::Managed managed_from_json(const Json& json) {
  diff::Managed managed;
  managed.prisma = json.value("prisma", false);
  managed.schemas = json.value("schemas", std::vector<std::string>{});
  for (const auto& id : json.value("partial_indexes", std::vector<std::vector<std::string>>{}))
    if (id.size() == 3) managed.partial_indexes.insert({schema::Kind::index, id[0], id[1], id[2]});
  managed.ignored = json.value("ignored", std::vector<std::string>{});
  managed.owners = json.value("owners", false);
  managed.privileges = json.value("privileges", false);
  return managed;
}

std::string describe(const Json& value) {
  if (is_handle(value, "plan")) return describe_plan(value);
  if (is_handle(value, "snapshot")) return describe_snapshot(value);
  if (value.is_string()) return value.get<std::string>();
  return value.is_object() ? text_of(value, "detail") : "";
}

Json redacted(Json value) {
  if (value.is_string()) return redact(value.get_ref<const std::string&>());
  if (!value.is_structured() || (value.is_object() && value.contains(k_type))) return value;
  for (auto& item : value) item = redacted(std::move(item));
  return value;
}

Error redacted(Error error) {
  for (std::string* text : {&error.message, &error.detail, &error.hint, &error.statement})
    *text = redact(*text);
  return error;
}

}  // namespace plumb::engine
