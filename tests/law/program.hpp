#pragma once
// What the programs that judge many cases have in common: their arguments, which part of the cases is theirs,
// and how failures are told.
#include <functional>
#include <string>
#include <vector>

#include "law/law.hpp"

namespace plumb::test {

/// `[--shard I/N] [WORD...]`: the I-th of N equal parts of the cases whose names contain one of the words.
class Arguments {
 public:
  Arguments(int count, char** arguments);
  /// The cases of this run, in their order.
  std::vector<std::string> choose(const std::vector<std::string>& cases) const;
  /// True when only some cases are asked for.
  bool names_cases() const { return !words_.empty(); }

 private:
  bool is_wanted(const std::string& name) const;

  std::size_t shard_ = 1, shards_ = 1;
  std::vector<std::string> words_;
};

/// True when PLUMB_LONG asks for everything.
bool is_long();

/// True when PLUMB_ONLINE asks that every case be planned for a database others work with.
bool is_online();

/// The number of an environment variable, else `otherwise`.
std::uint64_t number_of(const char* variable, std::uint64_t otherwise);

/// Runs `act` for each case and prints what it returns where that is not empty, then a summary. The exit code
/// of the program: 0 when all is well, 1 when anything failed.
int run_cases(const std::vector<std::string>& cases,
              const std::function<std::string(const std::string&)>& act);

/// The breaches of a judgement for people, with the plan; empty when there are none.
std::string told(const Judgement& judgement);

}  // namespace plumb::test
