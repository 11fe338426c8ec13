#include "pg/connection.hpp"

#include <libpq-fe.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "pg/connect_error.hpp"

namespace plumb::pg {
namespace {

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

constexpr const char* k_hint = "write it as postgresql://user:password@host:5432/database";

/// Parameters of Prisma's engine that libpq does not know and that do not change where a connection leads.
constexpr std::array<std::string_view, 13> k_prisma_only{"schema",
                                                         "pgbouncer",
                                                         "connection_limit",
                                                         "pool_timeout",
                                                         "socket_timeout",
                                                         "statement_cache_size",
                                                         "sslaccept",
                                                         "sslidentity",
                                                         "max_idle_connection_lifetime",
                                                         "max_connection_lifetime",
                                                         "single_use_connections",
                                                         "uselibpqcompat",
                                                         "pool"};

bool is_url(std::string_view text) { return text.find("://") != std::string_view::npos; }

Error unreadable(const std::string& why) {
  return Error::usage("the database URL cannot be read").because(why).next(k_hint);
}

/// Where the parameters of a URL start (after '?'), or npos. A '?' in the password is none.
std::size_t start_of_parameters(std::string_view url) {
  const auto authority = url.find("://") + 3;
  const auto end_of_login = url.find_first_of("@/", authority);
  const bool has_login = end_of_login != std::string_view::npos && url[end_of_login] == '@';
  const auto mark = url.find('?', has_login ? end_of_login : authority);
  return mark == std::string_view::npos ? mark : mark + 1;
}

/// libpq ends the login at the first @ or /, so what follows in a password would become the host or the
/// database, and be shown as such.
void refuse_torn_login(std::string_view url) {
  const auto start = start_of_parameters(url);
  const auto place =
      url.substr(0, start == std::string_view::npos ? start : start - 1).substr(url.find("://") + 3);
  const auto first = place.find_first_of("@/");
  if (first == std::string_view::npos || place.find('@', first + 1) == std::string_view::npos) return;
  throw Error::usage("the database URL cannot be read")
      .because("there is an @ or / in its user or password")
      .next("percent-encode it in user or password: %40 for @, %2F for /");
}

/// Every keyword of libpq, without values.
Options libpq_keywords() { return {PQconninfoParse("", nullptr), &PQconninfoFree}; }

bool is_known_to_libpq(const std::string& keyword) {
  const auto known = libpq_keywords();
  for (const auto* option = known.get(); option != nullptr && option->keyword != nullptr; ++option)
    if (keyword == option->keyword) return true;
  return keyword == "ssl";
}

void refuse_unknown(const std::string& keyword) {
  if (is_known_to_libpq(keyword)) return;
  const bool is_plain = std::all_of(keyword.begin(), keyword.end(),
                                    [](unsigned char c) { return std::isalnum(c) || c == '_'; });
  throw unreadable(is_plain ? "unknown parameter " + keyword : "a parameter after the ? has no name");
}

/// `url` as libpq understands it: without what only Prisma knows.
std::string without_prisma_parameters(const std::string& url) {
  const auto start = start_of_parameters(url);
  if (start == std::string::npos) return url;
  std::vector<std::string> kept;
  for (const auto& parameter : split(std::string_view(url).substr(start), '&')) {
    const auto keyword = parameter.substr(0, parameter.find('='));
    if (keyword.empty() ||
        std::find(k_prisma_only.begin(), k_prisma_only.end(), keyword) != k_prisma_only.end())
      continue;
    refuse_unknown(keyword);
    kept.push_back(parameter);
  }
  return url.substr(0, start - 1) + (kept.empty() ? "" : "?" + join(kept, "&"));
}

void refuse_other_schemes(std::string_view url) {
  if (url.starts_with("postgresql://") || url.starts_with("postgres://")) return;
  const auto scheme = url.substr(0, url.find("://"));
  auto error = Error::usage("the database URL is not one of PostgreSQL")
                   .because("it starts with " + display(scheme) + "://");
  throw error.next(scheme.starts_with("prisma") ? "give the direct URL of the database" : k_hint);
}

/// Why libpq refused, told without its message: that one repeats parts of the URL.
std::string reason_of(std::string_view libpq_message) {
  const auto says = [&](std::string_view part) { return libpq_message.find(part) != std::string_view::npos; };
  if (says("percent"))
    return "a % in it is not followed by two hexadecimal digits; write the character % as %25";
  if (says("missing \"=\"")) return "a keyword has no value";
  if (says("unterminated")) return "a quoted value has no end";
  if (says("unexpected character"))
    return "a character such as / : @ ? # in user or password must be percent-encoded";
  if (says("invalid connection option")) return "it holds a keyword that libpq does not know";
  return "it is neither a URL nor a list of keyword=value";
}

Options parse(const std::string& text) {
  char* message = nullptr;
  Options options(PQconninfoParse(text.c_str(), &message), &PQconninfoFree);
  const std::unique_ptr<char, decltype(&PQfreemem)> owned(message, &PQfreemem);
  if (!options) throw unreadable(reason_of(message == nullptr ? "" : message));
  return options;
}

std::string name_of_this_user() {
  const auto* entry = getpwuid(geteuid());
  return entry == nullptr ? "postgres" : entry->pw_name;
}

void take(ConnectInfo& info, const std::string& keyword, const std::string& value) {
  if (keyword == "host")
    info.host = value;
  else if (keyword == "port")
    info.port = value;
  else if (keyword == "dbname")
    info.database = value;
  else if (keyword == "user")
    info.user = value;
  else if (keyword == "password")
    info.password = Secret(value);
  else
    info.options[keyword] = value;
  if (keyword == "sslpassword") const Secret known_to_redact(value);
}

void refuse_unusable(const ConnectInfo& info) {
  if (!is_utf8(info.host) || !is_utf8(info.user) || !is_utf8(info.database))
    throw unreadable("it is not valid UTF-8");
  if (info.port.find_first_not_of("0123456789,") != std::string::npos)
    throw unreadable("the port is not a number");
  if (info.options.count("service") > 0)
    throw unreadable("service files are not read; name host and database");
}

std::string url_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    const char* const digits = text.data() + i + 1;
    const bool is_code = text[i] == '%' && i + 2 < text.size() &&
                         std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
    out += is_code ? static_cast<char>(byte) : text[i];
    if (is_code) i += 2;
  }
  return out;
}

std::string passfile_escaped(const std::string& text) {
  if (text.find('\n') != std::string::npos)
    throw Error::usage("a password with a line break cannot be given to client programs");
  std::string out;
  for (const char c : text) {
    if (c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

/// A database name that client programs would take for a connection string is given as one.
std::string as_dbname(const std::string& database) {
  if (database.find('=') == std::string::npos && !is_url(database)) return database;
  std::string quoted;
  for (const char c : database) {
    if (c == '\'' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return "dbname='" + quoted + "'";
}

}  // namespace

std::string ConnectInfo::display() const {
  return plumb::display(user + "@" + host + ":" + port + "/" + database);
}

ConnectInfo ConnectInfo::with_database(std::string name) const {
  auto other = *this;
  other.database = std::move(name);
  return other;
}

ConnectInfo parse_url(const Secret& url) {
  const auto& text = url.reveal();
  if (trim(text).empty()) throw Error::usage("the database URL is empty").next(k_hint);
  if (is_url(text)) {
    refuse_other_schemes(text);
    refuse_torn_login(text);
  }
  const auto options = parse(is_url(text) ? without_prisma_parameters(text) : text);
  ConnectInfo info;
  for (const auto* option = options.get(); option->keyword != nullptr; ++option)
    if (option->val != nullptr && *option->val != '\0') take(info, option->keyword, option->val);
  if (info.host.empty())
    info.host = info.options.count("hostaddr") > 0 ? info.options["hostaddr"] : "localhost";
  if (info.user.empty()) info.user = name_of_this_user();
  if (info.database.empty()) info.database = info.user;
  refuse_unusable(info);
  return info;
}

std::string schema_of_url(const Secret& url) {
  const auto& text = url.reveal();
  const auto start = is_url(text) ? start_of_parameters(text) : std::string::npos;
  if (start == std::string::npos) return "public";
  for (const auto& parameter : split(std::string_view(text).substr(start), '&'))
    if (parameter.starts_with("schema=") && parameter.size() > 7)
      return url_decoded(std::string_view(parameter).substr(7));
  return "public";
}

// The file is in the memory of one child, so the host needs no repeating; libpq compares it under several
// spellings.
std::string passfile_line(const ConnectInfo& info) {
  return "*:*:*:" + passfile_escaped(info.user) + ":" + passfile_escaped(info.password.reveal()) + "\n";
}

std::vector<std::string> client_arguments(const ConnectInfo& info) {
  return {"--host",     info.host, "--port",   info.port,
          "--username", info.user, "--dbname", as_dbname(info.database)};
}

std::map<std::string, std::string> client_environment(const ConnectInfo& info) {
  std::map<std::string, std::string> out{{"PGPASSFILE", k_no_passfile}};
  const auto known = libpq_keywords();
  for (const auto* option = known.get(); option != nullptr && option->keyword != nullptr; ++option) {
    const auto given = info.options.find(option->keyword);
    if (given != info.options.end() && option->envvar != nullptr) out[option->envvar] = given->second;
  }
  return out;
}

}  // namespace plumb::pg
