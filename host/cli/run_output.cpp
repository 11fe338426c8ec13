#include "cli/run_output.hpp"

#include "base/text.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"
#include "plan/planner.hpp"

namespace plumb::cli {
namespace {

Json to_json(const engine::Question& question) {
  return {{"id", question.id},           {"text", question.text},         {"kind", question.kind},
          {"choices", question.choices}, {"expected", question.expected}, {"plan", question.plan}};
}

Json to_json(const engine::Waiting& waiting) {
  Json questions = Json::array();
  for (const auto& question : waiting.questions) questions.push_back(to_json(question));
  return {{"questions", questions}, {"plan", waiting.plan}, {"needs", waiting.needs}, {"next", waiting.next}};
}

Colour colour_of(const std::string& state) {
  if (state == "done") return Colour::green;
  if (state == "waiting" || state == "running" || state == "stopped") return Colour::yellow;
  return Colour::red;
}

void print_outcome(const engine::RunStatus& status) {
  print_line("");
  std::string line = "  run " + status.run + "  " + paint(colour_of(status.state), status.state);
  if (!status.result.empty()) line += "  " + display(status.result, true);
  print_line(line);
  if (!status.report.empty()) print_line("  report  " + status.report);
}

void print_section(std::string_view title) { print_result("\n" + std::string(title) + "\n"); }

/// The recorded calls that a person thinks of as steps; mere reads stand in --json only.
std::vector<std::vector<std::string>> step_rows(const std::vector<Json>& steps) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& step : steps)
    if (text_of(step, "kind").find('.') == std::string::npos)
      rows.push_back({text_of(step, "name"), text_of(step, "state"), text_of(step, "milliseconds"),
                      text_of(step, "detail")});
  return rows;
}

void print_rows(std::string_view title, std::vector<std::string> header,
                const std::vector<std::vector<std::string>>& rows) {
  if (rows.empty()) return;
  print_section(title);
  std::vector<std::vector<std::string>> all{std::move(header)};
  all.insert(all.end(), rows.begin(), rows.end());
  print_result(table(all));
}

template <class Row>
std::vector<std::vector<std::string>> rows_of(const std::vector<Json>& items, Row row) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& item : items) rows.push_back(row(item));
  return rows;
}

}  // namespace

Json to_json(const engine::RunStatus& status) {
  Json json{{"run", status.run},
            {"runbook", status.runbook},
            {"version", status.version},
            {"environment", status.environment},
            {"state", status.state},
            {"step", status.step},
            {"person", status.person},
            {"started", utc_text(status.started)},
            {"changed", utc_text(status.changed)},
            {"exit", static_cast<int>(status.exit)},
            {"plan", status.plan},
            {"report", status.report},
            {"result", status.result}};
  if (status.waiting) json["waiting"] = to_json(*status.waiting);
  if (status.error) json["error"] = engine::to_json(*status.error);
  return json;
}

void print_status(const engine::RunStatus& status, bool json) {
  if (json) return print_json(to_json(status));
  if (status.error) print_error(*status.error);
  if (status.waiting) return print_waiting(status);
  print_outcome(status);
}

void print_runs(const std::vector<engine::RunStatus>& runs, bool json) {
  if (json) {
    Json list = Json::array();
    for (const auto& run : runs) list.push_back(to_json(run));
    return print_json(list);
  }
  if (runs.empty()) return print_line("no runs yet; start one with: plumb run prod-alignment --env ENV");
  std::vector<std::vector<std::string>> rows{
      {"RUN", "RUNBOOK", "ENVIRONMENT", "STATE", "STEP", "STARTED", "BY"}};
  for (const auto& run : runs)
    rows.push_back({run.run, run.runbook.empty() ? "" : run.runbook + " " + run.version, run.environment,
                    run.state, run.step, run.started == 0 ? "" : utc_text(run.started), run.person});
  print_result(table(rows));
  for (const auto& run : runs)
    if (run.state == "unreadable" && run.error) print_error(*run.error);
}

void print_details(const engine::RunDetails& details, bool json) {
  const auto& status = details.status;
  if (json) {
    Json out = to_json(status);
    out["parameters"] = details.parameters;
    out["steps"] = details.steps;
    out["answers"] = details.answers;
    out["signatures"] = details.signatures;
    out["source"] = details.runbook;
    if (details.plan) out["plan_document"] = plan::to_json(*details.plan);
    if (details.request) out["request"] = approval::to_json(*details.request);
    return print_json(out);
  }
  print_result("run " + status.run + "  " + status.runbook + " " + status.version + "  on " +
               status.environment + "  " + status.state + "\n");
  print_result("started " + utc_text(status.started) + " by " + status.person + "\n");
  print_rows("Steps", {"STEP", "STATE", "MS", ""}, step_rows(details.steps));
  if (details.plan) {
    print_section("Plan");
    print_result(plan::to_text(*details.plan, has_colour_on_results()));
  }
  print_rows("Answers", {"QUESTION", "ANSWER", "BY", "AT"}, rows_of(details.answers, [](const Json& answer) {
               return std::vector<std::string>{text_of(answer, "question"), text_of(answer, "value"),
                                               text_of(answer, "who"), text_of(answer, "at")};
             }));
  print_rows("Signatures", {"KIND", "PERSON", "AT"}, rows_of(details.signatures, [](const Json& signature) {
               return std::vector<std::string>{text_of(signature, "kind"), text_of(signature, "principal"),
                                               text_of(signature, "at")};
             }));
  if (!status.report.empty()) print_result("\nreport " + status.report + "\n");
  if (!status.result.empty()) print_result("\n" + display(status.result, true) + "\n");
  if (status.error) print_error(*status.error, Stream::results);
  print_waiting(status, Stream::results);
}

}  // namespace plumb::cli
