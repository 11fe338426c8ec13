// plumb-scratch [NAME=FILE.sql]... -- COMMAND...: a private server for demonstrations and tests. Makes a
// database for each NAME, loads FILE into it (NAME= makes an empty one), sets <NAME>_URL for COMMAND, and
// ends with its exit code.
#include "pg/scratch.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "base/file.hpp"
#include "pg/session.hpp"
#include "schema/identifier.hpp"

namespace {

using namespace plumb;

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
  return text;
}

/// A URL whose host is a socket folder, percent-encoded as libpq reads it.
std::string url_of(const pg::ConnectInfo& info) {
  std::string host;
  for (const char c : info.host) host += c == '/' ? std::string("%2F") : std::string(1, c);
  return "postgresql://" + info.user + "@" + host + ":" + info.port + "/" + info.database;
}

void make_database(const pg::ConnectInfo& server, const std::string& name, const std::string& file) {
  pg::Session(server).execute("CREATE DATABASE " + schema::quoted(name));
  const auto info = server.with_database(name);
  if (!file.empty()) pg::Session(info).execute_script(read_file(file));
  setenv((upper(name) + "_URL").c_str(), url_of(info).c_str(), 1);
}

int run_child(char** argv) {
  const pid_t child = fork();
  if (child == 0) {
    execvp(argv[0], argv);
    std::perror(argv[0]);
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    pg::ScratchOptions options;
    options.durable = true;
    pg::Scratch scratch(options);
    const auto server = scratch.empty_database("main");
    int at = 1;
    for (; at < argc && std::string_view(argv[at]) != "--"; ++at) {
      const std::string text = argv[at];
      const auto equals = text.find('=');
      make_database(server, text.substr(0, equals),
                    equals == std::string::npos ? "" : text.substr(equals + 1));
    }
    setenv("SERVER_URL", url_of(server).c_str(), 1);
    return at + 1 < argc ? run_child(argv + at + 1) : 0;
  } catch (const Error& error) {
    std::fprintf(stderr, "plumb-scratch: %s\n", error.text().c_str());
    return static_cast<int>(error.code);
  }
}
