#include "plan/sequence_options.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "plan/generated_name.hpp"
#include "plan/spelling.hpp"
#include "schema/identifier.hpp"
#include "schema/sequence_limits.hpp"

namespace plumb::plan {
namespace {

using schema::default_limits;
using schema::Sequence;

std::int64_t default_start(const Sequence& sequence) {
  return sequence.increment < 0 ? sequence.maximum : sequence.minimum;
}

void state(std::vector<std::string>& out, const char* word, std::int64_t value, std::int64_t known) {
  if (value != known) out.push_back(std::string(word) + " " + std::to_string(value));
}

std::int64_t number_in(const schema::Properties& attributes, const char* name, std::int64_t otherwise) {
  const auto& text = attributes[name];
  std::from_chars(text.data(), text.data() + text.size(), otherwise);
  return otherwise;
}

}  // namespace

std::vector<std::string> stated_options(const Sequence& sequence) {
  const auto [minimum, maximum] = default_limits(sequence);
  std::vector<std::string> out;
  state(out, "INCREMENT BY", sequence.increment, 1);
  state(out, "MINVALUE", sequence.minimum, minimum);
  state(out, "MAXVALUE", sequence.maximum, maximum);
  state(out, "START WITH", sequence.start, default_start(sequence));
  state(out, "CACHE", sequence.cache, 1);
  if (sequence.cycle) out.push_back("CYCLE");
  return out;
}

std::vector<std::string> changed_options(const Sequence& from, const Sequence& to) {
  // Another type moves limits that stood at its own; stating both leaves no doubt.
  const bool moved = from.type != to.type;
  std::vector<std::string> out;
  state(out, "INCREMENT BY", to.increment, from.increment);
  state(out, "START WITH", to.start, from.start);
  if (moved || from.minimum != to.minimum) out.push_back("MINVALUE " + std::to_string(to.minimum));
  if (moved || from.maximum != to.maximum) out.push_back("MAXVALUE " + std::to_string(to.maximum));
  state(out, "CACHE", to.cache, from.cache);
  if (from.cycle != to.cycle) out.push_back(to.cycle ? "CYCLE" : "NO CYCLE");
  return out;
}

Sequence identity_sequence(const schema::Name& table, const schema::Column& column) {
  Sequence out;
  const auto& name = column.more["identity name"];
  out.name = {table.schema, name.empty() ? generated_name(table.name, column.name, "seq") : name};
  out.type = column.type;
  out.increment = number_in(column.more, "identity increment", 1);
  const auto [minimum, maximum] = default_limits(out);
  out.minimum = number_in(column.more, "identity minimum", minimum);
  out.maximum = number_in(column.more, "identity maximum", maximum);
  out.start = number_in(column.more, "identity start", default_start(out));
  out.cache = number_in(column.more, "identity cache", 1);
  out.cycle = column.more.has("identity cycle");
  return out;
}

bool narrows(const schema::Sequence& from, const schema::Sequence& to) {
  return to.minimum > from.minimum || to.maximum < from.maximum;
}

bool is_elsewhere(const schema::Sequence& from, const schema::Sequence& to) {
  return to.minimum > from.maximum || to.maximum < from.minimum;
}

std::string clamp_sql(const schema::Sequence& from, const schema::Sequence& to) {
  if (!narrows(from, to) || is_elsewhere(from, to)) return "";
  const auto least = std::to_string(std::max(from.minimum, to.minimum)),
             most = std::to_string(std::min(from.maximum, to.maximum));
  return "SELECT pg_catalog.setval(" + schema::literal(from.name.sql()) +
         "::pg_catalog.regclass, LEAST(GREATEST(last_value, " + least + "), " + most + "), is_called) FROM " +
         from.name.sql() + " WHERE last_value NOT BETWEEN " + least + " AND " + most;
}

std::string identity_options(const schema::Column& column) {
  auto out = stated_options(identity_sequence({}, column));
  if (const auto& name = column.more["identity name"]; !name.empty())
    out.insert(out.begin(), "SEQUENCE NAME " + schema::quoted(name));
  return out.empty() ? "" : "(" + join(out, " ") + ")";
}

std::string add_identity(const schema::Column& column) {
  const auto options = identity_options(column);
  return "ADD " + spelled(column.identity) + (options.empty() ? "" : " " + options);
}

std::string count_on(const schema::Sequence& sequence, const schema::Name& table, const std::string& column) {
  const auto increment = std::to_string(sequence.increment);
  const std::string last = sequence.increment > 0 ? "max" : "min",
                    later = sequence.increment > 0 ? "GREATEST" : "LEAST";
  return "SELECT pg_catalog.setval(" + schema::literal(sequence.name.sql()) +
         "::pg_catalog.regclass, (SELECT " + later + "(pg_catalog." + last + "(" + schema::quoted(column) +
         ") + " + increment + ", (SELECT last_value FROM " + sequence.name.sql() + ")) FROM " + table.sql() +
         ")::bigint, false)";
}

}  // namespace plumb::plan
