// Schemas that others wrote against the databases that Prisma's own engine makes of them.
#include <map>

#include "base/text.hpp"
#include "diff/change.hpp"
#include "inspect/inspect.hpp"
#include "schema/fields.hpp"
#include "support/catch.hpp"
#include "support/database.hpp"
#include "unit/prisma/schemas.hpp"

using namespace plumb;
namespace fs = std::filesystem;

namespace {

std::string shown(const std::string& value) { return value; }
std::string shown(bool value) { return value ? "yes" : "no"; }
template <class T>
std::string shown(const T&) {
  return "…";
}
std::string shown(const std::vector<std::string>& values) { return join(values, ","); }

/// What differs between two objects of one name, a line each field.
template <class T>
void compare(const std::string& what, const T& ours, const T& theirs, std::vector<std::string>& out) {
  schema::each_field(
      [&](auto field, const auto& a, const auto& b) {
        if (!schema::equal(a, b)) out.push_back(what + " " + field + ": " + shown(a) + " | " + shown(b));
      },
      ours, theirs);
}

template <class T>
std::string name_of(const T& object) {
  if constexpr (requires { object.name.sql(); })
    return object.name.sql();
  else
    return object.name;
}

/// Compares two lists of named objects; `deeper` goes on with those in both.
template <class T, class F>
void compare_all(const std::string& what, const std::vector<T>& ours, const std::vector<T>& theirs,
                 std::vector<std::string>& out, F deeper) {
  std::map<std::string, const T*> known;
  for (const auto& object : theirs) known[name_of(object)] = &object;
  for (const auto& object : ours) {
    const auto name = what + " " + name_of(object);
    const auto found = known.find(name_of(object));
    if (found == known.end()) {
      out.push_back("only ours: " + name);
      continue;
    }
    compare(name, object, *found->second, out);
    deeper(name, object, *found->second);
    known.erase(found);
  }
  for (const auto& [name, object] : known) out.push_back("only theirs: " + what + " " + name);
}

template <class T>
void compare_all(const std::string& what, const std::vector<T>& ours, const std::vector<T>& theirs,
                 std::vector<std::string>& out) {
  compare_all(what, ours, theirs, out, [](auto&&...) {});
}

std::vector<std::string> differences(const schema::Model& ours, const schema::Model& theirs) {
  std::vector<std::string> out;
  compare_all("enum", ours.enums, theirs.enums, out);
  compare_all("sequence", ours.sequences, theirs.sequences, out);
  compare_all("table", ours.tables, theirs.tables, out, [&](const auto& name, const auto& a, const auto& b) {
    compare_all(name + " column", a.columns, b.columns, out);
    compare_all(name + " constraint", a.constraints, b.constraints, out);
    compare_all(name + " index", a.indexes, b.indexes, out);
  });
  return out;
}

std::string text_at(const fs::path& path) { return fs::exists(path) ? read_file(path) : ""; }

/// The database all cases of this file are tried in, each in a transaction that is rolled back.
pg::Session& session() {
  static pg::Session opened(test::empty_database());
  return opened;
}

/// The model of a database in which `sql` was run; nothing when PostgreSQL refuses it.
std::optional<schema::Model> model_of(const std::string& sql) {
  pg::Transaction transaction(session(), {});
  try {
    session().execute_script(sql);
  } catch (const Error& error) {
    WARN("PostgreSQL does not take it: " << error.message);
    return {};
  }
  return inspect::inspect_within(session());
}

/// What a server would have to compare is taken to be equal.
schema::Model settled(prisma::Adopted adopted, const schema::Model& live) {
  for (const auto& id : adopted.unsettled)
    for (auto& table : adopted.model.tables)
      for (auto& column : table.columns)
        if (table.name == schema::Name{id.schema, id.parent} && column.name == id.name)
          column.default_sql = schema::find_column(*live.find_table(table.name), column.name)->default_sql;
  return std::move(adopted.model);
}

/// Expects that the schema and the SQL of Prisma's engine are the same database, spelling included, but for
/// defaults that only a server can compare.
void expect_same(const fs::path& schema, const std::string& sql) {
  INFO(schema);
  const auto live = model_of(sql);
  if (!live) return;
  const auto desired = prisma::read(schema);
  const auto adopted = settled(prisma::adopt(desired, *live), *live);
  CHECK(join(differences(adopted, *live), "\n") == "");
  if (read_file(schema).find("dbgenerated(") == std::string::npos)
    CHECK(join(differences(desired.model, *live), "\n") == "");
}

/// Where the schema that Prisma wrote down for a database is another one, and why. Prisma's engine,
/// asked about seven of them, makes the same changes.
const std::map<std::string, std::string> k_seen_otherwise = {
    {"commenting_out__postgres__fields_we_cannot_sanitize_are_commented_out_and_warned",
     "Prisma has no way to write the column's name"},
    {"enums__postgres__a_variant_that_cannot_be_sanitized_triggers_dbgenerated_in_defaults",
     "an enum without values, which Prisma refuses"},
    {"enums__postgres__an_enum_with_invalid_value_names_should_have_them_commented_out",
     "Prisma has no way to write the values"},
    {"enums__postgres__invalid_enum_variants_regression", "Prisma has no way to write the values"},
    {"multi_schema__postgres__multiple_schemas_w_duplicate_enums_are_introspected",
     "the script has placeholders for the names of schemas"},
    {"multi_schema__postgres__multiple_schemas_w_duplicate_sanitized_table_names_are_introspected",
     "the script has placeholders for the names of schemas"},
    {"multi_schema__postgres__multiple_schemas_w_duplicate_table_names_are_introspected",
     "the script has placeholders for the names of schemas"},
    {"relations__postgres__legacy_prisma_many_to_many_relation", "other names and actions than Prisma's"},
    {"relations__postgres__multiple_foreign_key_constraints_are_taken_always_in_the_same_order",
     "a second foreign key of the same columns"},
    {"relations__postgres__new_prisma_many_to_many_relation", "other names and actions than Prisma's"},
    {"simple__index_with_expression_column", "what was written down is no schema"},
    {"simple__many_to_many_relation_field_names_do_not_conflict_with_themselves",
     "other names and actions than Prisma's"},
    {"simple__relations__many_to_many_relation", "other names and actions than Prisma's"},
};

/// What leads from a database to the schema that Prisma wrote down for it, a line each change.
std::string changes_towards(const fs::path& schema, const schema::Model& live) try {
  const auto desired = prisma::read(schema);
  diff::Managed managed{.prisma = true, .schemas = desired.schemas};
  managed.partial_indexes = desired.partial_indexes;
  std::string lines;
  for (const auto& change : diff::diff(live, settled(prisma::adopt(desired, live), live), managed))
    lines += diff::to_line(change) + "\n";
  return lines;
} catch (const Error& error) {
  return error.detail;
}

bool is_absent(const std::optional<fs::path>& folder) {
  if (!folder) WARN("skipped: ../shared/corpora is not there");
  return !folder;
}

}  // namespace

TEST_CASE("every schema of the engine's own tests gives the database that the engine makes") {
  const auto folder = test::corpus("prisma-engines");
  if (is_absent(folder)) return;
  for (const auto& path : test::cases_of(*folder))
    expect_same(path / "schema.prisma", read_file(path / "oracle.sql"));
}

TEST_CASE("the schema of every public application gives the database that the engine makes") {
  const auto folder = test::corpus("prisma-real");
  if (is_absent(folder)) return;
  for (const auto& path : test::cases_of(*folder))
    expect_same(path / "schema.prisma",
                text_at(path / "setup.sql") + "\n" + read_file(path / "expected.sql"));
}

TEST_CASE("every step of the engine's migration tests gives the database that the engine makes") {
  const auto folder = test::corpus("prisma-steps");
  if (is_absent(folder)) return;
  for (const auto& path : test::cases_of(*folder)) {
    for (int step = 1;; ++step) {
      const auto schema = path / (std::to_string(step) + ".prisma");
      const auto sql = path / (std::to_string(step) + ".sql");
      if (!fs::exists(schema)) break;
      if (fs::exists(sql)) expect_same(schema, text_at(path / "setup.sql") + "\n" + read_file(sql));
    }
  }
}

TEST_CASE(
    "the schema that Prisma writes down for a database is no change of it, but for those with a reason") {
  const auto folder = test::corpus("prisma-introspect");
  if (is_absent(folder)) return;
  for (const auto& path : test::cases_of(*folder)) {
    const auto name = path.filename().string();
    INFO(name);
    const auto live = model_of(text_at(path / "setup.sql") + "\n" + read_file(path / "db.sql"));
    if (!live) continue;
    const auto changes = changes_towards(path / "expected.prisma", *live);
    if (k_seen_otherwise.contains(name))
      CHECK(changes != "");
    else
      CHECK(changes == "");
  }
}
