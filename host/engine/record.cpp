#include "engine/record.hpp"

#include "base/error.hpp"
#include "base/json.hpp"
#include "base/text.hpp"

namespace plumb::engine {

Record::Record(journal::Store& store, const Clock& clock, std::string run)
    : store_(store), clock_(clock), run_(std::move(run)), entries_(store.entries(run_)) {
  committed_ = static_cast<std::int64_t>(entries_.size());
}

std::int64_t Record::add(const std::string& kind, const std::string& name, Json body) {
  const auto position = static_cast<std::int64_t>(entries_.size());
  entries_.push_back({position, kind, name, std::move(body), clock_.now()});
  return position;
}

void Record::commit() {
  if (committed_ == static_cast<std::int64_t>(entries_.size())) return;
  store_.append(run_, committed_, {entries_.begin() + committed_, entries_.end()});
  committed_ = static_cast<std::int64_t>(entries_.size());
}

void Record::append(const std::string& kind, const std::string& name, Json body) {
  add(kind, name, std::move(body));
  try {
    commit();
  } catch (const Error&) {
    entries_.pop_back();  // what could not be written did not happen
    throw;
  }
}

const Json& Record::started() const {
  if (entries_.empty() || entries_.front().kind != k_started)
    throw Error::usage("there is no run " + run_).next("plumb runs");
  return entries_.front().body;
}

const journal::Entry* Record::last(const std::string& kind) const {
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry)
    if (entry->kind == kind) return &*entry;
  return nullptr;
}

const journal::Entry* Record::last(const std::string& kind, const std::string& name) const {
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry)
    if (entry->kind == kind && entry->name == name) return &*entry;
  return nullptr;
}

std::optional<SignedRequest> Record::request_for(const std::string& plan) const {
  std::optional<SignedRequest> found;
  for (const auto& entry : entries_) {
    if (entry.kind == k_request && text_of(entry.body, "plan") == plan)
      found = SignedRequest{approval::from_json(entry.body.at("request")),
                            approval::signature_from_json(entry.body.at("signature")),
                            {}};
    if (entry.kind == k_signature && found && text_of(entry.body, "nonce") == found->request.nonce)
      found->signatures.push_back(approval::signature_from_json(entry.body.at("signature")));
  }
  return found;
}

bool Record::is_reviewed(const std::string& plan) const {
  for (const auto& entry : entries_)
    if (entry.kind == k_call && text_of(entry.body, "kind") == "review" &&
        text_of(entry.body, "plan") == plan && !entry.body.contains("error"))
      return true;
  return false;
}

std::string find_run(journal::Store& store, const std::string& prefix) {
  const auto runs = store.runs();
  if (runs.empty()) throw Error::usage("there are no runs yet").next("plumb run RUNBOOK --env ENV");
  if (prefix == "last") return runs.front();
  std::vector<std::string> found;
  for (const std::string& run : runs) {
    if (run == prefix) return run;
    if (run.starts_with(prefix)) found.push_back(run);
  }
  if (found.size() == 1 && !prefix.empty()) return found.front();
  if (found.empty()) throw Error::usage("there is no run " + display(prefix)).next("plumb runs");
  throw Error::usage("several runs begin with " + display(prefix)).because(join(found, ", "));
}

void keep_document(journal::Store& store, const plan::Plan& plan) {
  Json document = plan::to_json(plan);
  document.erase("id");  // the id is the digest of the document without it, so the store finds it by its id
  if (store.keep(canonical(document)) != plan.id) throw Error::failed("plan " + plan.id + " is not sealed");
}

plan::Plan kept_plan(journal::Store& store, const std::string& id) {
  const auto bytes = store.kept(id);
  if (!bytes) throw Error::usage("there is no plan " + id).next("plumb runs");
  Json document = parse_json(*bytes, "plan " + id);
  document["id"] = id;
  return plan::from_json(document);
}

}  // namespace plumb::engine
