#include "generate.hpp"

#include <algorithm>

namespace {

std::string name_of(int table) {
  std::string digits = std::to_string(table);
  return "t" + std::string(6 - digits.size(), '0') + digits;
}

/// Which of six changes table `table` has, or -1; spread evenly over the schema.
int change_of(int table, int tables, int changed_percent) {
  if (changed_percent == 0) return -1;
  const int changed = std::max(6, tables * changed_percent / 100);
  const int stride = std::max(1, tables / changed);
  return table % stride == 0 && table / stride < changed ? table / stride % 6 : -1;
}

enum { add_column, drop_column, add_index, add_table, widen_type, add_value };

std::string create_table(const std::string& name, int group, int change) {
  std::string sql = "CREATE TABLE " + name +
                    " (\n  id serial PRIMARY KEY,\n  name text NOT NULL,\n  email varchar(200) NOT NULL,\n";
  sql +=
      std::string("  quantity ") + (change == widen_type ? "bigint" : "integer") + " NOT NULL DEFAULT 0,\n";
  sql += "  price numeric(12,2),\n  created timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,\n";
  if (change != drop_column) sql += "  flags jsonb,\n";
  if (change == add_column) sql += "  note text DEFAULT 'none',\n";
  sql += "  kind e" + std::to_string(group) +
         " NOT NULL DEFAULT 'red',\n  first_id integer NOT NULL,\n  second_id integer\n);\n";
  sql += "CREATE UNIQUE INDEX " + name + "_email_key ON " + name + " (email);\n";
  sql += "CREATE INDEX " + name + "_name_idx ON " + name + " (name);\n";
  sql += "CREATE INDEX " + name + "_first_idx ON " + name + " (first_id, created);\n";
  if (change == add_index) sql += "CREATE INDEX " + name + "_created_idx ON " + name + " (created);\n";
  return sql;
}

std::string foreign_key(const std::string& table, const std::string& column, int to) {
  return "ALTER TABLE " + table + " ADD CONSTRAINT " + table + "_" + column + "_fkey FOREIGN KEY (" + column +
         ") REFERENCES " + name_of(to) + " (id);\n";
}

}  // namespace

std::string generate_schema(int tables, int changed_percent) {
  std::string types, created, keys;
  for (int table = 0; table < tables; ++table) {
    const int change = change_of(table, tables, changed_percent);
    const int group = table / 10;
    if (table % 10 == 0)
      types += "CREATE TYPE e" + std::to_string(group) + " AS ENUM ('red', 'green', 'blue'";
    if (table % 10 == 0) types += std::string(change == add_value ? ", 'violet'" : "") + ");\n";
    created += create_table(name_of(table), group, change);
    keys += foreign_key(name_of(table), "first_id", (table * 7 + 3) % tables);
    keys += foreign_key(name_of(table), "second_id", (table * 13 + 5) % tables);
    if (change == add_table) created += create_table("n" + name_of(table), group, -1);
  }
  return types + created + keys;
}

std::string generate_prisma(int models) {
  std::string out = "datasource db {\n  provider = \"postgresql\"\n}\n";
  for (int i = 0; i < models; ++i) {
    const auto number = std::to_string(i), before = std::to_string(i - 1), after = std::to_string(i + 1);
    out += "\nmodel Model" + number +
           " {\n"
           "  id       Int      @id @default(autoincrement())\n  mail     String   @unique @db.VarChar(320)\n"
           "  name     String\n  at       DateTime @default(now())\n  updated  DateTime @updatedAt\n"
           "  price    Decimal  @default(0) @db.Decimal(10, 2)\n  tags     String[]\n  data     Json?\n"
           "  parentId Int?\n";
    if (i > 0)
      out += "  parent   Model" + before + "? @relation(\"p" + number +
             "\", fields: [parentId], references: [id])\n";
    if (i + 1 < models) out += "  children Model" + after + "[] @relation(\"p" + after + "\")\n";
    out += "\n  @@index([name, at])\n  @@index([parentId])\n}\n";
  }
  return out;
}
