#pragma once
// A model in which every field of every struct differs from its default.
#include "schema/model.hpp"

namespace plumb::schema::test {

inline Model sample() {
  Model model;
  model.server_version = 150020;
  model.schemas = {"public", "sales"};
  model.extensions = {"citext"};
  model.enums = {{{"public", "Role"}, {"admin", "guest"}}};
  model.sequences = {
      {{"public", "order_id_seq"}, "integer", 5, 2, 1, 99, 3, true, {"public", "order"}, "id"}};
  Column id{"id", "integer", true, "nextval('x')", Identity::always, "", ""};
  Column total{"total", "numeric", false, "", Identity::none, "(a * b)", "pg_catalog.\"C\""};
  Constraint key{Kind::foreign_key,
                 "order_fkey",
                 {"id"},
                 {"total"},
                 {"sales", "customer"},
                 {"id"},
                 Action::cascade,
                 Action::set_null,
                 "full",
                 true,
                 true,
                 false,
                 true,
                 "CHECK (true)"};
  Index index{
      "order_idx",
      true,
      "gin",
      {{"total", "", "public.ops", "pg_catalog.\"C\"", true, false}, {"", "lower(a)", "", "", false, true}},
      {"id"},
      "(a > 1)",
      true,
      false,
      {"fillfactor=70"}};
  model.tables = {{{"public", "order"}, TableKind::partitioned, true, {id, total}, {key}, {index}}};
  model.others = {{"trigger",
                   {"public", "audit"},
                   {"public", "order"},
                   "CREATE TRIGGER …",
                   {{Kind::column, "public", "order", "total"}}}};
  return model;
}

}  // namespace plumb::schema::test
