#include "apply/target.hpp"

namespace plumb::apply {
namespace {

[[noreturn]] void refuse(const std::string& difference) {
  throw Error::refused("this is not the database the plan was made for")
      .because(difference)
      .next("plumb doctor, and --pin if the database moved on purpose");
}

Backend own_backend(pg::Session& session) {
  const auto rows = session.query(R"sql(
    SELECT a.pid, a.backend_start
    FROM pg_catalog.pg_stat_activity a
    WHERE a.pid = pg_catalog.pg_backend_pid())sql");
  return {static_cast<int>(rows[0].integer(0)), rows[0].text(1)};
}

}  // namespace

std::string application_name(const ApplyRequest& request) {
  // The server keeps 63 bytes and replaces what is not ASCII.
  return ("plumb/" + request.key).substr(0, 63);
}

Target::Target(const pg::ConnectInfo& info, const plan::Plan& plan, const ApplyRequest& request)
    : plan_(plan),
      request_(request),
      session_(info, {.application = application_name(request)}),
      backend_(own_backend(session_)) {
  check_identity();
}

void Target::check_identity() {
  const auto seen = pg::read_identity(session_);
  if (request_.pinned)
    if (const auto found = pg::difference(*request_.pinned, seen)) refuse(*found);
  if (!plan_.target.contains("database")) return;
  if (const auto found = pg::difference(pg::Identity::from_json(plan_.target), seen)) refuse(*found);
}

bool Target::has_backend(const Backend& backend) {
  return !session_
              .query(R"sql(
    SELECT 1 FROM pg_catalog.pg_stat_activity a
    WHERE a.pid = $1::integer AND a.backend_start = $2::timestamp with time zone)sql",
                     {std::to_string(backend.pid), backend.started})
              .empty();
}

std::vector<std::string> Target::orphans() {
  const auto rows = session_.query(R"sql(
    SELECT a.pid FROM pg_catalog.pg_stat_activity a
    WHERE a.application_name = pg_catalog.current_setting('application_name')
      AND a.datname = pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid())sql");
  std::vector<std::string> pids;
  for (const auto row : rows) pids.push_back(row.text(0));
  return pids;
}

}  // namespace plumb::apply
