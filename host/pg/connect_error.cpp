#include "pg/connect_error.hpp"

#include "base/text.hpp"

namespace plumb::pg {
namespace {

bool is_sqlstate(std::string_view text) {
  return text.size() == 5 &&
         text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

/// The SQLSTATE in "FATAL:  28P01: password authentication failed", the last one when several attempts were
/// made.
std::string sqlstate_in(std::string_view message) {
  std::string found;
  for (std::size_t at = 0; (at = message.find(":  ", at)) != std::string_view::npos; at += 3)
    if (const auto code = message.substr(at + 3, 5); is_sqlstate(code) && message.substr(at + 8, 1) == ":")
      found = code;
  return found;
}

/// libpq's lines without the position in the server's source.
std::string told_by_libpq(const std::string& message) {
  std::vector<std::string> lines;
  for (const auto& line : split(message, '\n'))
    if (!trim(line).empty() && !line.starts_with("LOCATION:")) lines.emplace_back(trim(line));
  return redact(join(lines, "\n"));
}

bool holds(const std::string& message, std::string_view part) {
  return message.find(part) != std::string::npos;
}

bool is_about_tls(const std::string& message) {
  return holds(message, "SSL") || holds(message, "certificate") || holds(message, "TLS");
}

Error refused_login(const ConnectInfo& info, const std::string& message, const std::string& code) {
  const auto where = info.display();
  if (code == "28P01")
    return Error::failed("wrong password for " + where).next("correct the password in the database URL");
  if (code == "3D000")
    return Error::failed("the database " + info.database + " does not exist on " + info.host + ":" +
                         info.port)
        .next("create it or correct the database name in the URL");
  if (code == "28000" && holds(message, "does not exist"))
    return Error::failed("the role " + info.user + " does not exist on " + info.host)
        .next("correct the user in the URL");
  if (code == "28000" && holds(message, "no encryption"))
    return Error::failed("the server refuses the connection to " + where)
        .next("let its pg_hba.conf admit it, or set sslmode=require in the URL");
  if (code == "53300")
    return Error::failed("no connection is free for " + where).next("try again when others have ended");
  if (code == "57P03")
    return Error::failed("the server of " + where + " is not ready yet").next("try again in a moment");
  return Error::failed("the server refuses the connection to " + where);
}

Error no_login(const ConnectInfo& info, const std::string& message) {
  const auto where = info.display();
  if (holds(message, "no password supplied"))
    return Error::failed("a password is needed for " + where).next("add the password to the database URL");
  if (is_about_tls(message))
    return Error::failed("no secure connection to " + where)
        .next("correct sslmode or sslrootcert in the database URL");
  if (holds(message, "could not translate host name"))
    return Error::failed("the host " + info.host + " is not known")
        .next("correct the host in the database URL");
  return Error::failed("cannot reach " + where)
      .next("check that the server runs and that host and port are right");
}

}  // namespace

Error connect_error(const ConnectInfo& info, const std::string& libpq_message) {
  const auto code = sqlstate_in(libpq_message);
  auto error = code.empty() ? no_login(info, libpq_message) : refused_login(info, libpq_message, code);
  error.sqlstate = code;
  error.message = redact(error.message);
  error.because(told_by_libpq(libpq_message));
  return error;
}

Error no_answer(const ConnectInfo& info, int seconds) {
  return Error::failed("cannot reach " + info.display())
      .because("no answer within " + plural(seconds, "second"))
      .next("check host, port and the network between");
}

}  // namespace plumb::pg
