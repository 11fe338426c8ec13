#include "plan/keys.hpp"
#include "plan/statements.hpp"
#include "schema/identifier.hpp"

namespace plumb::plan {

void add_schema(Draft& draft, const std::string& name) {
  auto step = make_step(Phase::create_schema, "AddSchema", {schema::Kind::schema, "", "", name},
                        "CREATE SCHEMA " + schema::quoted(name));
  step.statement.inverse = {{"DROP SCHEMA " + schema::quoted(name)}, Restores::all};
  step.makes = {keys::schema(name)};
  draft.steps.push_back(std::move(step));
}

void drop_schema(Draft& draft, const std::string& name) {
  auto step = make_step(Phase::drop_schema, "DropSchema", {schema::Kind::schema, "", "", name},
                        "DROP SCHEMA " + schema::quoted(name));
  step.statement.lock = lock::access_exclusive;
  step.statement.hazards = {{HazardKind::changes_permissions, "its privileges go with it", {}, {}, false}};
  step.statement.inverse = {{"CREATE SCHEMA " + schema::quoted(name)}, Restores::shape};
  step.removes = {keys::schema(name)};
  draft.steps.push_back(std::move(step));
}

// Without a schema the objects of the extension would land in the first one of search_path, which is
// pg_catalog here.
void add_extension(Draft& draft, const std::string& name) {
  auto step = make_step(Phase::create_schema, "AddExtension", {schema::Kind::extension, "", "", name},
                        "CREATE EXTENSION " + schema::quoted(name) + " SCHEMA public");
  step.statement.inverse = {{"DROP EXTENSION " + schema::quoted(name)}, Restores::all};
  draft.steps.push_back(std::move(step));
}

void drop_extension(Draft& draft, const std::string& name) {
  auto step = make_step(Phase::drop_schema, "DropExtension", {schema::Kind::extension, "", "", name},
                        "DROP EXTENSION " + schema::quoted(name));
  step.statement.lock = lock::access_exclusive;
  step.statement.hazards = {{HazardKind::data_loss,
                             "its functions, types and tables go with it, and what they hold",
                             {},
                             {},
                             false}};
  step.statement.inverse = {{"CREATE EXTENSION " + schema::quoted(name) + " SCHEMA public"}, Restores::shape};
  draft.steps.push_back(std::move(step));
}

}  // namespace plumb::plan
