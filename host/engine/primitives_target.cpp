#include "apply/apply.hpp"
#include "base/text.hpp"
#include "engine/primitives.hpp"
#include "sql/statement.hpp"

namespace plumb::engine {
namespace {

constexpr int k_most_rows = 10000;
constexpr int k_query_limit_ms = 60000;

pg::Session reading_session(RunContext& context) {
  return pg::Session(context.target(), {.application = "plumb/" + context.run(), .read_only = true});
}

void expect_read(const std::string& sql) {
  const auto classified = sql::classify(sql);
  if (classified.effect == sql::Effect::read) return;
  throw Error::refused("target.query only reads, and this is not known to only read: " + classified.kind)
      .because("a change of the target is a plan that a person reviews")
      .next("make it a plan: plumb.schema.plan_statements { statements = … }");
}

pg::Parameters parameters_of(const Json& arguments) {
  pg::Parameters parameters;
  for (const auto& value : arguments.value("parameters", Json::array())) {
    if (value.is_null()) {
      parameters.push_back(std::nullopt);
    } else {
      parameters.push_back(value.is_string() ? value.get<std::string>() : value.dump());
    }
  }
  return parameters;
}

/// Plain values hold integers only; other numbers travel as text.
Json plain(Json value) {
  if (value.is_number_float()) return value.dump();
  if (value.is_structured())
    for (auto& item : value) item = plain(std::move(item));
  return value;
}

/// One row as the server writes it: numbers and booleans keep their type.
Json row_of(std::string_view text) { return plain(parse_json(text, "a row of the answer")); }

/// The rows that made a constraint fail, counted where that can be told.
Error with_offending_rows(Error error, RunContext& context) {
  if (!error.sqlstate.starts_with("23")) return error;
  try {
    auto session = reading_session(context);
    const auto counted = apply::count_offending(session, error);
    if (!counted.empty()) error.because(counted);
  } catch (const Error&) {  // a lost connection does not hide what happened before it
    error.because("the rows that do not fit could not be counted");
  }
  return error;
}

void expect_own_plan(RunContext& context, const plan::Plan& plan) {
  const auto planned_for = text_of(plan.target, "environment");
  if (planned_for == context.environment().name) return;
  throw Error::refused("this plan was made for " +
                       (planned_for.empty() ? "no environment" : "environment " + planned_for) +
                       ", the run is on " + context.environment().name)
      .next("plan again from the run's own target");
}

apply::ApplyRequest request_of(RunContext& context, const plan::Plan& plan, const Json& handle) {
  apply::ApplyRequest request;
  request.run = context.run();
  request.key = context.effect_key();
  request.pinned = context.pinned();
  request.managed = context.managed(handle);
  request.nonces = context.release(plan);
  request.on_progress = progress_of(context);
  request.on_wait = [&context](const std::string& text) { warn(context, text); };
  return request;
}

}  // namespace

Json query_target(RunContext& context, const Json& arguments) {
  const auto sql = required_text(arguments, "sql");
  expect_read(sql);
  auto session = reading_session(context);
  pg::Transaction transaction(session, {.read_only = true, .statement_timeout_ms = k_query_limit_ms});
  // The statement was classified alone, so it is whole and cannot reach out of the parentheses.
  const auto rows = session.query("SELECT pg_catalog.row_to_json(answer)\nFROM (\n" + sql +
                                      "\n) AS answer\nLIMIT " + std::to_string(k_most_rows + 1),
                                  parameters_of(arguments));
  if (rows.size() > k_most_rows)
    throw Error::failed("the answer has more than " + human_count(k_most_rows) + " rows")
        .next("ask for fewer");
  auto list = Json::array();
  for (const auto row : rows) list.push_back(row_of(row[0]));
  return list;
}

Json identify_target(RunContext& context, const Json&) {
  auto session = reading_session(context);
  return pg::read_identity(session).to_json();
}

Json apply_plan(RunContext& context, const Json& arguments) {
  const auto handle = arguments.value("plan", Json());
  const auto plan = context.plan(handle);
  expect_own_plan(context, plan);
  const auto request = request_of(context, plan, handle);
  try {
    const auto result = apply::apply(context.target(), plan, request);
    return {{"groups", plan.groups.size()},
            {"statements", plan.statement_count()},
            {"milliseconds", result.milliseconds},
            {"already", result.already},
            {"notes", result.notes}};
  } catch (const Error& error) {
    throw with_offending_rows(error, context);
  }
}

}  // namespace plumb::engine
