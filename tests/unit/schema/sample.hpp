#pragma once
// A model in which every field of every struct differs from its default.
#include "schema/model.hpp"

namespace plumb::schema::test {

/// Properties of one attribute.
inline Properties with(const std::string& name, const std::string& value) {
  Properties properties;
  properties.set(name, value);
  return properties;
}

inline Model sample() {
  Model model;
  model.server_version = 150020;
  model.enums = {{{"public", "Role"},
                  {"admin", "guest"},
                  with("comment", "who may what"),
                  {"owner", {{"reader", "USAGE", true, false}}}}};
  model.sequences = {{{"public", "order_id_seq"},
                      "integer",
                      5,
                      2,
                      1,
                      99,
                      3,
                      true,
                      {"public", "order"},
                      "id",
                      with("unlogged", "yes"),
                      {"owner", {}}}};
  Column id{"id",
            "integer",
            true,
            "nextval('x')",
            Identity::always,
            "",
            "",
            with("comment", "counts"),
            {{"", "SELECT"}}};
  Column total{"total", "numeric", false, "", Identity::none, "(a * b)", "pg_catalog.\"C\"", {}, {}};
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
                 "CHECK (true)",
                 with("set columns", "id")};
  Index index{"order_idx",
              true,
              "gin",
              {{"total", "", "public.ops", "pg_catalog.\"C\"", true, false, "siglen='32'"},
               {"", "lower(a)", "", "", false, true, ""}},
              {"id"},
              "(a > 1)",
              true,
              false,
              {"fillfactor=70"},
              with("clustered", "yes")};
  model.tables = {{{"public", "order"},
                   TableKind::partitioned,
                   true,
                   {},
                   with("partition key", "LIST (id)"),
                   {"owner", {{"", "INSERT", false, true}}},
                   {id, total},
                   {key},
                   {index}}};
  model.add_named(Kind::schema, "sales");
  model.objects.push_back({Kind::trigger,
                           {"", "audit"},
                           {"public", "order"},
                           "",
                           with("definition", "CREATE TRIGGER …"),
                           {"owner", {}}});
  model.dependencies = {{id_of(model.objects[1]), {Kind::column, "public", "order", "total"}}};
  model.sort();
  return model;
}

}  // namespace plumb::schema::test
