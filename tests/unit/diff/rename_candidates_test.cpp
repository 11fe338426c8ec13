#include "diff/rename_candidates.hpp"

#include "support/catch.hpp"

using namespace plumb;
using schema::Column;

namespace {

schema::Model with_columns(std::vector<Column> columns, const std::string& table = "user") {
  schema::Model model;
  schema::Table made;
  made.name = {"public", table};
  made.columns = std::move(columns);
  model.tables.push_back(std::move(made));
  return model;
}

std::vector<std::string> candidates(const schema::Model& from, const schema::Model& to) {
  std::vector<std::string> out;
  for (const auto& candidate : diff::rename_candidates(diff::diff(from, to), from, to))
    out.push_back(candidate.rename());
  return out;
}

using Texts = std::vector<std::string>;
const Column k_id{.name = "id", .type = "integer"};

Column text(const std::string& name) { return {.name = name, .type = "text"}; }

schema::Model with_values(std::vector<std::string> values) {
  schema::Model model;
  model.enums.push_back({{"public", "role"}, std::move(values), {}, {}});
  return model;
}

}  // namespace

TEST_CASE("a column of the same type at the same place may be a rename") {
  CHECK(candidates(with_columns({k_id, text("mail")}), with_columns({k_id, text("address")})) ==
        Texts{"public.\"user\".mail=address"});
}

TEST_CASE("a column of another type is no rename") {
  CHECK(candidates(with_columns({k_id, text("mail")}),
                   with_columns({k_id, {.name = "mails", .type = "integer"}}))
            .empty());
}

TEST_CASE("each column has one partner, the most alike") {
  CHECK(candidates(with_columns({k_id, text("mail"), text("phone")}),
                   with_columns({k_id, text("email"), text("phones")})) ==
        Texts{"public.\"user\".mail=email", "public.\"user\".phone=phones"});
}

TEST_CASE("names that need quotes are stated with them") {
  CHECK(candidates(with_columns({k_id, text("E-Mail")}), with_columns({k_id, text("mail")})) ==
        Texts{"public.\"user\".\"E-Mail\"=mail"});
}

TEST_CASE("a table with the same columns may be a rename") {
  CHECK(candidates(with_columns({k_id, text("mail")}, "person"),
                   with_columns({k_id, text("mail")}, "people")) == Texts{"public.person=people"});
}

TEST_CASE("a table with other columns is no rename") {
  CHECK(candidates(with_columns({k_id, text("mail")}, "person"), with_columns({text("title")}, "book"))
            .empty());
}

TEST_CASE("a whole schema that is exchanged is not searched for renames") {
  schema::Model from, to;
  for (int i = 0; i < 101; ++i)
    for (auto* model : {&from, &to}) {
      schema::Table table;
      table.name = {"public", (model == &from ? "old" : "new") + std::to_string(i)};
      table.columns = {k_id};
      model->tables.push_back(std::move(table));
    }
  from.sort(), to.sort();
  CHECK(candidates(from, to).empty());
}

TEST_CASE("a value at the place of another may be a rename") {
  CHECK(candidates(with_values({"USER", "ADMIN"}), with_values({"USER", "OWNER"})) ==
        Texts{"public.role.\"ADMIN\"=\"OWNER\""});
}
