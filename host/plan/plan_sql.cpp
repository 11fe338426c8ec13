#include "base/text.hpp"
#include "plan/hazard_text.hpp"
#include "plan/plan.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {
namespace {

// No name may end a comment early: display() leaves no newline in it.
std::string comment(const std::string& text) { return "-- " + display(text) + "\n"; }

std::string side(const Side& side) {
  std::string out = side.source.empty() ? "?" : side.source;
  return side.fingerprint.empty() ? out : out + "  (" + side.fingerprint.substr(0, 12) + ")";
}

std::string header(const Plan& plan) {
  std::string out = comment("plumb plan " + plan.id);
  out += comment("from   " + side(plan.from)) + comment("to     " + side(plan.to));
  out += comment(plan.proved ? "proved on a scratch PostgreSQL " + plan.server_major
                             : "not proved on a scratch server");
  for (const auto& near : plan.unmanaged) out += comment("not managed: " + near.object + ": " + near.note);
  return out;
}

std::string search_path(const std::string& text) {
  std::vector<std::string> schemas;
  for (const auto& part : split(text, ',')) {
    auto name = trim(part);
    if (name.size() > 1 && name.front() == '"' && name.back() == '"') name = name.substr(1, name.size() - 2);
    if (!name.empty()) schemas.push_back(schema::quoted(name));
  }
  return schemas.empty() ? "''" : join(schemas, ", ");
}

class Script {
 public:
  explicit Script(const Plan& plan) : plan_(plan) {}

  std::string text() {
    for (std::size_t i = 0; i < plan_.groups.size(); ++i) add(plan_.groups[i], i + 1);
    return std::move(out_);
  }

 private:
  void add(const Group& group, std::size_t number) {
    const auto of = std::to_string(number) + " of " + std::to_string(plan_.groups.size());
    lock_ms_ = statement_ms_ = -1;
    out_ += "\n" + comment((group.transactional ? "transaction " : "outside of a transaction, group ") + of);
    if (group.transactional) out_ += "BEGIN;\n";
    const std::string set = group.transactional ? "SET LOCAL " : "SET ";
    for (const auto& [name, value] : plan_.settings.items())
      add_setting(set, name, text_of(plan_.settings, name));
    for (const auto& statement : group.statements) add(statement, set);
    out_ += group.transactional ? "\nCOMMIT;\n" : resets();
  }

  void add_setting(const std::string& set, const std::string& name, const std::string& value) {
    if (value.empty() && name == "role") return;
    out_ += set + schema::quoted(name) + " = " +
            (name == "search_path" ? search_path(value) : schema::literal(value)) + ";\n";
  }

  std::string resets() const {
    std::string out = "\nRESET lock_timeout;\nRESET statement_timeout;\n";
    for (const auto& [name, value] : plan_.settings.items()) out += "RESET " + schema::quoted(name) + ";\n";
    return out;
  }

  void add_timeouts(const Statement& statement, const std::string& set) {
    if (lock_ms_ != statement.lock_timeout_ms)
      out_ += set + "lock_timeout = '" + std::to_string(statement.lock_timeout_ms) + "ms';\n";
    if (statement_ms_ != statement.statement_timeout_ms)
      out_ += set + "statement_timeout = '" + std::to_string(statement.statement_timeout_ms) + "ms';\n";
    lock_ms_ = statement.lock_timeout_ms;
    statement_ms_ = statement.statement_timeout_ms;
  }

  void add(const Statement& statement, const std::string& set) {
    add_timeouts(statement, set);
    out_ += "\n" + comment(std::to_string(++number_) + ". " + statement.change + ": " + statement.object);
    if (!statement.lock.empty()) out_ += comment("   lock: " + statement.lock);
    for (const auto& hazard : statement.hazards) add(hazard);
    add(statement.inverse);
    out_ += statement.sql + ";\n";
  }

  void add(const Hazard& hazard) {
    std::vector<std::string> measured;
    for (auto& text : {rows_text(hazard), bytes_text(hazard)})
      if (!text.empty()) measured.push_back(text);
    const auto size = measured.empty() ? "" : " (" + join(measured, ", ") + ")";
    out_ += comment("   hazard: " + std::string(to_string(hazard.kind)) + ": " + hazard.message + size);
  }

  void add(const Inverse& inverse) {
    const std::string restores(to_string(inverse.restores));
    if (inverse.sql.empty()) {
      out_ += comment(inverse.restores == Restores::all ? "   inverse: none needed"
                                                        : "   inverse: there is none");
      return;
    }
    out_ += comment("   inverse, restores " + restores + ":");
    for (const auto& sql : inverse.sql)
      for (const auto& line : split(display(sql, true) + ";", '\n')) out_ += comment("     " + line);
  }

  const Plan& plan_;
  std::string out_;
  std::size_t number_ = 0;
  int lock_ms_ = -1, statement_ms_ = -1;
};

}  // namespace

std::string to_sql(const Plan& plan) {
  if (plan.empty()) return header(plan) + comment("nothing to do");
  return header(plan) + comment("run it with: psql -v ON_ERROR_STOP=1 -f FILE") +
         "\nSET client_encoding = 'UTF8';\n" + Script(plan).text();
}

}  // namespace plumb::plan
