#include <unordered_map>

#include "inspect/tables.hpp"
#include "schema/identifier.hpp"

namespace plumb::inspect {
namespace {

constexpr std::int64_t descending = 1, nulls_first = 2;  // bits of indoption
constexpr Oid default_collation = 100;

struct OperatorClass {
  std::string name;
  bool is_default = false;  ///< need not be named
};
using OperatorClasses = std::unordered_map<Oid, OperatorClass>;

OperatorClasses read_operator_classes(pg::Session& session) {
  OperatorClasses classes;
  for (const auto row : catalog(session, "operator_classes"))
    classes[oid_of(row[0])] = {schema::quoted(row[1], row[2]), row.boolean(3)};
  return classes;
}

/// The parallel arrays of pg_index. An expression has column number 0 and its text next in `expressions`.
struct RawKeys {
  explicit RawKeys(const pg::Rows::Row& row)
      : columns(numbers(row[5])),
        classes(numbers(row[6])),
        collations(numbers(row[7])),
        options(numbers(row[8])),
        expressions(row.array(9)),
        class_options(row.array(15)) {}

  std::vector<std::int64_t> columns, classes, collations, options;
  std::vector<std::string> expressions, class_options;
};

class KeyReader {
 public:
  KeyReader(const RawKeys& raw, const ReadTable& table, const OperatorClasses& classes)
      : raw_(raw), table_(table), classes_(classes) {}

  schema::IndexKey read(std::size_t at) {
    schema::IndexKey key;
    const Oid own = read_subject(at, key);
    const auto collation = static_cast<Oid>(raw_.collations[at]);
    if (collation != 0 && collation != own)
      key.collation = std::to_string(collation);  // see name_collations()
    if (at < raw_.class_options.size()) key.class_options = raw_.class_options[at];
    const auto used = classes_.find(static_cast<Oid>(raw_.classes[at]));
    if (used != classes_.end() && (!used->second.is_default || !key.class_options.empty()))
      key.operator_class = used->second.name;
    key.descending = (raw_.options[at] & descending) != 0;
    key.nulls_first = (raw_.options[at] & nulls_first) != 0;
    return key;
  }

 private:
  /// The column or expression of a key; returns the collation it has without COLLATE.
  Oid read_subject(std::size_t at, schema::IndexKey& key) {
    const int column = table_.position(raw_.columns[at]);
    if (column < 0) {
      if (next_expression_ < raw_.expressions.size()) key.expression = raw_.expressions[next_expression_++];
      // That of the expression is not in the catalog; naming one that need not be named changes nothing.
      return default_collation;
    }
    key.column = table_.table.columns[static_cast<std::size_t>(column)].name;
    return table_.collations[static_cast<std::size_t>(column)];
  }

  const RawKeys& raw_;
  const ReadTable& table_;
  const OperatorClasses& classes_;
  std::size_t next_expression_ = 0;
};

schema::Index index_of(const pg::Rows::Row& row, const ReadTable& table, const OperatorClasses& classes) {
  schema::Index index;
  index.name = row.text(1);
  index.unique = row.boolean(2);
  index.method = row.text(3);
  index.predicate = row.text(10);
  index.nulls_not_distinct = row.boolean(11);
  index.valid = row.boolean(12);
  index.options = row.array(13);
  const RawKeys raw(row);
  KeyReader keys(raw, table, classes);
  const auto key_count = static_cast<std::size_t>(row.integer(4));
  for (std::size_t at = 0; at < key_count; ++at) index.keys.push_back(keys.read(at));
  index.include = table.column_names({raw.columns.begin() + row.integer(4), raw.columns.end()});
  return index;
}

}  // namespace

void read_indexes(pg::Session& session, const Selection& selection, ReadTables& tables) {
  const auto classes = read_operator_classes(session);
  const auto rows = catalog(session, "indexes", selection.parameters());
  const Attributes attributes(rows, 16);
  for (const auto row : rows)
    if (ReadTable* read = tables.find(oid_of(row[0]))) {
      read->table.indexes.push_back(index_of(row, *read, classes));
      attributes.read(row, read->table.indexes.back().more);
      read->indexes.push_back(oid_of(row[14]));
    }
}

}  // namespace plumb::inspect
