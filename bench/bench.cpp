// plumb-bench PLUMB [TABLES...]: generates pairs of schemas on a private server and times `plumb diff`
// between the two live databases, as a Markdown table: wall time (median of five after one warm-up), CPU time
// of the process and of the server's backends in that run, and the peak memory of the process.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "base/file.hpp"
#include "generate.hpp"
#include "pg/scratch.hpp"
#include "pg/session.hpp"
#include "prisma/prisma.hpp"

namespace {

using namespace plumb;

struct Sample {
  double seconds = 0, own_cpu = 0, server_cpu = 0;
  double megabytes = 0;
};

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// CPU seconds of the backends that a server has had, those that are gone: its process's waited-for children.
class ServerClock {
 public:
  explicit ServerClock(int process) : stat_("/proc/" + std::to_string(process) + "/stat") {}

  double seconds() const {
    std::string text;
    std::getline(std::ifstream(stat_), text);
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::vector<std::string> values(std::istream_iterator<std::string>(fields), {});
    return static_cast<double>(std::stol(values.at(13)) + std::stol(values.at(14))) /
           static_cast<double>(sysconf(_SC_CLK_TCK));
  }

 private:
  std::string stat_;
};

/// The clock of the server that a database is on.
ServerClock clock_of(const pg::ConnectInfo& database) {
  pg::Session session(database);
  const auto rows =
      session.query("SELECT pg_catalog.split_part(pg_catalog.pg_read_file('postmaster.pid'), E'\\n', 1)");
  return ServerClock(std::stoi(rows[0].text(0)));
}

/// What a process of its own does; it does not come back, or ends with 0.
using Work = std::function<void()>;

/// A command with its output thrown away.
Work command(const std::vector<std::string>& words) {
  return [words] {
    std::vector<char*> argv;
    for (const auto& word : words) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
    execv(argv[0], argv.data());
    _exit(127);
  };
}

Sample run_once(const Work& work, const ServerClock& server) {
  const auto server_begin = server.seconds();
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    work();
    _exit(0);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "what was to be measured failed\n");
    std::exit(1);
  }
  usleep(100'000);  // the server counts a backend when it has cleared it away
  return {wall.count(), seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
          server.seconds() - server_begin, static_cast<double>(usage.ru_maxrss) / 1024};
}

Sample median_of_five(const Work& work, const ServerClock& server) {
  run_once(work, server);
  std::vector<Sample> samples;
  for (int i = 0; i < 5; ++i) samples.push_back(run_once(work, server));
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

std::string database_of(pg::Scratch& scratch, int tables, int changed_percent) {
  const auto info = scratch.empty_database("bench");
  pg::Session session(info);
  execute_in_pieces(session, generate_schema(tables, changed_percent));
  session.execute_script("VACUUM ANALYZE");
  return url_of(info);
}

/// The floor: psql reads the catalogs of two databases at once, and nothing is made of them.
Work raw_reading(const std::string& from, const std::string& to) {
  const std::string psql = "psql -qAtX -v ON_ERROR_STOP=1 -f " BENCH_FOLDER "/raw.sql ";
  return command(
      {"/bin/sh", "-c", psql + "'" + from + "' & first=$!; " + psql + "'" + to + "' && wait $first"});
}

void print_row(const char* what, int tables, const Sample& sample) {
  std::printf("| %s | %d | %.2f | %.2f | %.2f | %.0f |\n", what, tables, sample.seconds, sample.own_cpu,
              sample.server_cpu, sample.megabytes);
  std::fflush(stdout);
}

/// A schema.prisma of 1,000 models, kept until the program ends.
std::string prisma_file() {
  static const TemporaryFolder folder("bench");
  const auto file = (folder.path() / "schema.prisma").string();
  write_file(file, generate_prisma(1000));
  return file;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::fprintf(stderr, "usage: plumb-bench PLUMB [TABLES...]\n"), 64;
  const std::string plumb = argv[1];
  std::vector<int> sizes;
  for (int i = 2; i < argc; ++i) sizes.push_back(std::atoi(argv[i]));
  if (sizes.empty()) sizes = {100, 1000};
  pg::Scratch scratch{pg::ScratchOptions{}};
  const auto server = clock_of(scratch.empty_database("clock"));
  const auto measure = [&](const char* what, int tables, std::vector<std::string> words) {
    words.insert(words.begin(), plumb);
    print_row(what, tables, median_of_five(command(words), server));
  };
  const auto schema = prisma_file();
  std::printf(
      "| what | tables | wall s | its CPU s | server CPU s | peak MB |\n|---|---:|---:|---:|---:|---:|\n");
  measure("`plumb --version`", 0, {"--version"});
  measure("`plumb runbooks`", 0, {"runbooks"});
  print_row("read a schema.prisma once, no more", 1000,
            median_of_five([&schema] { prisma::read(schema); }, server));
  measure("`diff` of a schema.prisma with itself: read twice", 1000,
          {"diff", "--from", "prisma:" + schema, "--to", "prisma:" + schema});
  for (const int tables : sizes) {
    const auto from = database_of(scratch, tables, 0);
    const auto to = database_of(scratch, tables, 1);
    measure("`inspect` one database", tables, {"inspect", from});
    print_row("the floor: two `psql` read raw catalogs", tables,
              median_of_five(raw_reading(from, to), server));
    measure("`diff` two databases: read, diff, plan", tables, {"diff", "--from", from, "--to", to});
    measure("the same, every table changed", tables,
            {"diff", "--from", from, "--to", database_of(scratch, tables, 100)});
  }
}
