// plumb-bench PLUMB [TABLES...]: generates pairs of schemas on a private server and times `plumb diff`
// between the two live databases: wall time (median of five after one warm-up) and peak memory of the
// process, as a Markdown table.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "generate.hpp"
#include "pg/scratch.hpp"
#include "pg/session.hpp"

namespace {

using namespace plumb;

struct Sample {
  double seconds = 0;
  double megabytes = 0;
};

/// Runs a command with its output thrown away.
Sample run_once(const std::vector<std::string>& words) {
  std::vector<char*> argv;
  for (const auto& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
    execv(argv[0], argv.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "%s failed\n", words[0].c_str());
    std::exit(1);
  }
  return {wall.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

Sample median_of_five(const std::vector<std::string>& words) {
  run_once(words);
  std::vector<Sample> samples;
  for (int i = 0; i < 5; ++i) samples.push_back(run_once(words));
  std::sort(samples.begin(), samples.end(),
            [](const Sample& a, const Sample& b) { return a.seconds < b.seconds; });
  Sample median = samples[2];
  for (const auto& sample : samples) median.megabytes = std::max(median.megabytes, sample.megabytes);
  return median;
}

std::string url_of(const pg::ConnectInfo& info) {
  std::string host;
  for (const char c : info.host) host += c == '/' ? std::string("%2F") : std::string(1, c);
  return "postgresql://" + info.user + "@" + host + ":" + info.port + "/" + info.database;
}

/// Runs a script piece by piece: each runs in one transaction, whose locks have to fit into shared memory.
void execute_in_pieces(pg::Session& session, const std::string& script) {
  constexpr std::size_t k_piece = 200'000;
  for (std::size_t begin = 0; begin < script.size();) {
    const auto end = script.find(";\n", std::min(script.size(), begin + k_piece));
    const auto length = end == std::string::npos ? script.size() - begin : end + 2 - begin;
    session.execute_script(script.substr(begin, length));
    begin += length;
  }
}

std::string database_of(pg::Scratch& scratch, int tables, bool changed) {
  const auto info = scratch.empty_database("bench");
  pg::Session session(info);
  execute_in_pieces(session, generate_schema(tables, changed));
  session.execute_script("VACUUM ANALYZE");
  return url_of(info);
}

void print_row(const char* what, int tables, const Sample& sample) {
  std::printf("| %s | %d | %.2f | %.0f |\n", what, tables, sample.seconds, sample.megabytes);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::fprintf(stderr, "usage: plumb-bench PLUMB [TABLES...]\n"), 64;
  const std::string plumb = argv[1];
  std::vector<int> sizes;
  for (int i = 2; i < argc; ++i) sizes.push_back(std::atoi(argv[i]));
  if (sizes.empty()) sizes = {100, 1000};
  pg::Scratch scratch{pg::ScratchOptions{}};
  std::printf("| what | tables | wall s | peak MB |\n|---|---:|---:|---:|\n");
  print_row("`plumb --version`", 0, median_of_five({plumb, "--version"}));
  print_row("`plumb runbooks`", 0, median_of_five({plumb, "runbooks"}));
  for (const int tables : sizes) {
    const auto from = database_of(scratch, tables, false);
    const auto to = database_of(scratch, tables, true);
    print_row("`inspect` one database", tables, median_of_five({plumb, "inspect", from}));
    print_row("`diff` two databases: read, diff, plan", tables,
              median_of_five({plumb, "diff", "--from", from, "--to", to}));
  }
}
