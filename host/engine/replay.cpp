#include "engine/replay.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "engine/ending.hpp"

namespace plumb::engine {
namespace {

std::string spelled(const std::string& kind, const std::string& name) {
  return name.empty() || name == kind ? kind : kind + " \"" + display(name) + "\"";
}

}  // namespace

Replay::Replay(const Record& record) {
  for (const auto& entry : record.entries()) {
    if (entry.kind == k_call)
      calls_.push_back({entry.position, text_of(entry.body, "kind"), entry.name, entry.body});
    if (entry.kind != k_state) continue;
    if (entry.name == k_unwinding) unwind_at_ = calls_.size();
    if (const auto from = entry.body.find("retry_from"); from != entry.body.end())
      std::erase_if(calls_, [&](const PastCall& call) { return call.position >= from->get<std::int64_t>(); });
  }
}

const PastCall* Replay::match(const std::string& kind, const std::string& name, const std::string& where) {
  if (at_end()) return nullptr;
  const PastCall& past = calls_[next_];
  if (past.kind != kind || past.name != name)
    throw Error::failed("the script no longer does what the journal recorded")
        .because("recorded at position " + std::to_string(past.position) + ": " +
                 spelled(past.kind, past.name) + " (" + text_of(past.body, "where", "unknown place") + ")")
        .because("attempted: " + spelled(kind, name) + " (" + where + ")")
        .next("start a new run");
  ++next_;
  return &past;
}

bool Replay::take_unwind() {
  if (!unwind_at_ || unwound_ || next_ < *unwind_at_) return false;
  return unwound_ = true;
}

void Replay::require_end() const {
  if (at_end()) return;
  const PastCall& past = calls_[next_];
  throw Error::failed("the script ended, although the journal recorded more")
      .because("recorded at position " + std::to_string(past.position) + ": " +
               spelled(past.kind, past.name) + " (" + text_of(past.body, "where", "unknown place") + ")")
      .next("start a new run");
}

}  // namespace plumb::engine
