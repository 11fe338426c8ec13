#include "inspect/query.hpp"

#include <algorithm>
#include <charconv>

#include "base/embedded.hpp"
#include "base/error.hpp"

namespace plumb {

extern const std::span<const EmbeddedFile> inspect_queries;

namespace inspect {
namespace {

std::string_view text_of_query(std::string_view name) {
  const std::string path = std::string(name) + ".sql";
  const auto found = std::find_if(inspect_queries.begin(), inspect_queries.end(),
                                  [&](const EmbeddedFile& file) { return file.path == path; });
  if (found == inspect_queries.end()) throw Error::failed("plumb was built without its query " + path);
  return found->text;
}

void set_pairs(const std::vector<std::string>& pairs, schema::Properties& out) {
  for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) out.set(pairs[i], pairs[i + 1]);
}

bool is_number_character(char c) { return (c >= '0' && c <= '9') || c == '-'; }

}  // namespace

pg::Rows catalog(pg::Session& session, std::string_view name, const pg::Parameters& parameters) {
  try {
    return session.query(text_of_query(name), parameters);
  } catch (Error& error) {
    error.statement.clear();  // ours, and long
    throw error.while_doing("reading the catalog (" + std::string(name) + ")");
  }
}

Attributes::Attributes(const pg::Rows& rows, int first) : first_(first) {
  for (int i = first; i < rows.columns(); ++i) names_.push_back(rows.column_name(i));
}

void Attributes::read(const pg::Rows::Row& row, schema::Properties& out) const {
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const int column = first_ + static_cast<int>(i);
    if (row.is_null(column)) continue;
    if (names_[i] == "properties")
      set_pairs(row.array(column), out);
    else
      out.set(names_[i], row.text(column));
  }
}

std::string array_parameter(const std::vector<std::string>& elements) {
  std::string out = "{";
  for (const auto& element : elements) {
    if (out.size() > 1) out += ',';
    out += '"';
    for (const char c : element) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return out += '}';
}

std::string array_parameter(const std::vector<Oid>& elements) {
  std::string out = "{";
  for (const Oid element : elements) {
    if (out.size() > 1) out += ',';
    out += std::to_string(element);
  }
  return out += '}';
}

NameArrays::NameArrays(const std::vector<schema::Name>& qualified) {
  std::vector<std::string> left, right;
  for (const auto& name : qualified) left.push_back(name.schema), right.push_back(name.name);
  schemas = array_parameter(left);
  names = array_parameter(right);
}

std::vector<std::int64_t> numbers(std::string_view text) {
  std::vector<std::int64_t> out;
  const char* at = text.data();
  const char* const end = at + text.size();
  while ((at = std::find_if(at, end, is_number_character)) != end)
    at = std::from_chars(at, end, out.emplace_back()).ptr;
  return out;
}

Oid oid_of(std::string_view text) {
  Oid oid = 0;
  std::from_chars(text.data(), text.data() + text.size(), oid);
  return oid;
}

}  // namespace inspect
}  // namespace plumb
