#include "bookshop.hpp"
#include "support/catch.hpp"

using namespace plumb;
using namespace plumb::inspect::test;
using schema::TableKind;

namespace {

const std::string k_odd = "odd \"schema\nü";
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("tables are told apart by what they are") {
  CHECK(table("public", "orders").kind == TableKind::plain);
  CHECK(table("public", "parted").kind == TableKind::partitioned);
  CHECK(table("public", "parted_a").kind == TableKind::partition);
  CHECK(table("public", "far_away").kind == TableKind::foreign);
  CHECK(table("public", "note").unlogged);
  CHECK_FALSE(table("public", "orders").unlogged);
}

TEST_CASE("columns keep their order and a dropped one is gone") {
  Names names;
  for (const auto& each : table("public", "orders").columns) names.push_back(each.name);
  CHECK(names == Names{"id", "number", "customer_id", "role", "roles", "total", "tax", "at", "data", "tags"});
}

TEST_CASE("types are spelled by the server with their schema") {
  CHECK(column("orders", "role").type == "public.\"Role\"");
  CHECK(column("orders", "roles").type == "public.\"Role\"[]");
  CHECK(column("orders", "total").type == "numeric(10,2)");
  CHECK(column("orders", "at").type == "timestamp(3) with time zone");
}

TEST_CASE("defaults are spelled by the server with their schema") {
  CHECK(column("orders", "role").default_sql == "'guest'::public.\"Role\"");
  CHECK(column("orders", "at").default_sql == "now()");
  CHECK(table("sales", "customer").columns[0].default_sql == "nextval('sales.customer_id_seq'::regclass)");
}

TEST_CASE("identity and generated columns have no default") {
  CHECK(column("orders", "id").identity == schema::Identity::always);
  CHECK(column("orders", "number").identity == schema::Identity::by_default);
  CHECK(column("orders", "tax").generated == "(total * 0.2)");
  CHECK(column("orders", "tax").default_sql.empty());
}

TEST_CASE("a collation is named only where it is not the type's own") {
  CHECK(table("sales", "customer").columns[3].collation == "pg_catalog.\"C\"");
  CHECK(table("sales", "customer").columns[2].collation.empty());
}

TEST_CASE("a unique constraint has its key, its further columns and how it treats nulls") {
  const auto& with_note = constraint("sales", "customer", "customer_region_code_note_key");
  CHECK(with_note.columns == Names{"region", "code"});
  CHECK(with_note.include == Names{"note"});
  CHECK_FALSE(with_note.nulls_not_distinct);
  CHECK(constraint("public", "orders", "orders_one").nulls_not_distinct);
}

TEST_CASE("a foreign key is read with all it says") {
  const auto& key = constraint("public", "orders", "orders_customer");
  CHECK(key.columns == Names{"customer_id"});
  CHECK(key.references == schema::Name{"sales", "customer"});
  CHECK(key.referenced_columns == Names{"id"});
  CHECK(key.on_update == schema::Action::cascade);
  CHECK(key.on_delete == schema::Action::set_null);
  CHECK(key.deferrable);
  CHECK(key.initially_deferred);
  CHECK_FALSE(key.validated);
  CHECK(constraint("public", "orders", "orders_self").match == "full");
}

TEST_CASE("a foreign key to a partitioned table is one constraint") {
  CHECK(table("public", "to_parted").constraints.size() == 1);
  CHECK(constraint("public", "to_parted", "to_parted_fkey").referenced_columns == Names{"id", "k"});
}

TEST_CASE("checks and exclusions are spelled by the server") {
  CHECK(constraint("public", "orders", "orders_total").definition == "CHECK ((total >= (0)::numeric))");
  CHECK(constraint("public", "orders", "orders_total").columns == Names{"total"});
  CHECK(constraint("public", "orders", "orders_apart").definition ==
        "EXCLUDE USING btree (total WITH =) WHERE ((total > (100)::numeric))");
}

TEST_CASE("an index of a constraint is not an index of its own") {
  Names names;
  for (const auto& each : table("public", "orders").indexes) names.push_back(each.name);
  CHECK(names == Names{"orders_brin", "orders_expression", "orders_gin", "orders_hash", "orders_unique"});
}

TEST_CASE("keys of an index have order, expression and predicate") {
  const auto& read = index("public", "orders", "orders_expression");
  REQUIRE(read.keys.size() == 2);
  CHECK(read.keys[0].expression == "lower((data ->> 'x'::text))");
  CHECK(read.keys[0].descending);
  CHECK(read.keys[0].nulls_first);
  CHECK(read.keys[1].column == "customer_id");
  CHECK(read.keys[1].descending);
  CHECK_FALSE(read.keys[1].nulls_first);
  CHECK(read.predicate == "(total > (5)::numeric)");
}

TEST_CASE("operator classes and collations of keys are named only where they must be") {
  const auto& pattern = index("sales", "customer", "customer_pattern");
  CHECK(pattern.keys[0].operator_class == "pg_catalog.text_pattern_ops");
  CHECK(pattern.keys[0].collation.empty());
  CHECK(pattern.keys[1].operator_class.empty());
  CHECK(pattern.keys[1].collation == "pg_catalog.\"C\"");
  CHECK(index("sales", "customer", "customer_like").keys[0].operator_class == "public.gist_trgm_ops");
  CHECK(index("public", "orders", "orders_gin").keys[0].operator_class == "pg_catalog.jsonb_path_ops");
  CHECK(index("public", "orders", "orders_gin").keys[1].operator_class.empty());
}

TEST_CASE("indexes have method, options and further columns") {
  CHECK(index("public", "orders", "orders_hash").method == "hash");
  CHECK(index("public", "orders", "orders_brin").options == Names{"pages_per_range=16"});
  CHECK(index("public", "orders", "orders_unique").unique);
  CHECK(index("public", "orders", "orders_unique").include == Names{"total"});
}

TEST_CASE("names with quotes, newlines and letters of other alphabets are read as they are") {
  const auto& odd = table(k_odd, "user");
  CHECK(odd.columns[0].name == "select");
  CHECK(odd.columns[1].name == "a\"b");
  CHECK(odd.columns[1].type == "\"odd \"\"schema\nü\".\"select\"[]");
  CHECK(odd.columns[2].name == "new\nline");
  CHECK(odd.columns[2].default_sql == "'x\ny'::text");
  CHECK(odd.indexes[0].name == "odd, {index}\\");
}
