#include "base/digest.hpp"
#include "base/error.hpp"
#include "journal/position.hpp"
#include "journal/store.hpp"

namespace plumb::journal {
namespace {

class MemoryStore : public Store {
 public:
  void append(const std::string& run, std::int64_t expected, std::vector<Entry> entries) override {
    auto& journal = journals_[run];
    if (expected != static_cast<std::int64_t>(journal.size()))
      throw position_taken(run, expected, journal.size());
    if (journal.empty()) order_.push_back(run);
    for (Entry& entry : entries) {
      entry.position = static_cast<std::int64_t>(journal.size());
      journal.push_back(std::move(entry));
    }
  }

  std::vector<Entry> entries(const std::string& run) override {
    const auto found = journals_.find(run);
    return found == journals_.end() ? std::vector<Entry>{} : found->second;
  }

  std::vector<std::string> runs() override { return {order_.rbegin(), order_.rend()}; }

  std::string keep(std::string_view bytes) override {
    const std::string digest = sha256(bytes);
    kept_.emplace(digest, bytes);
    return digest;
  }

  std::optional<std::string> kept(const std::string& digest) override {
    const auto found = kept_.find(digest);
    return found == kept_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::map<std::string, std::vector<Entry>> journals_;
  std::vector<std::string> order_;
  std::map<std::string, std::string> kept_;
};

}  // namespace

std::unique_ptr<Store> make_memory_store() { return std::make_unique<MemoryStore>(); }

}  // namespace plumb::journal
