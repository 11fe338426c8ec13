#pragma once
// The one list of fields of each struct of the model. `visit_fields(object, f)` calls f(name, member) for each field
// that makes the object what it is; its name and (of tables) children are not fields.
#include "schema/model.hpp"

namespace plumb::schema {

template <class F> void visit_fields(const Enum& o, F f) { f("values", o.values); }

template <class F> void visit_fields(const Sequence& o, F f) {
  f("type", o.type), f("start", o.start), f("increment", o.increment), f("minimum", o.minimum);
  f("maximum", o.maximum), f("cache", o.cache), f("cycle", o.cycle);
  f("owner_table", o.owner_table), f("owner_column", o.owner_column);
}

template <class F> void visit_fields(const Column& o, F f) {
  f("type", o.type), f("not_null", o.not_null), f("default", o.default_sql), f("identity", o.identity);
  f("generated", o.generated), f("collation", o.collation);
}

template <class F> void visit_fields(const Constraint& o, F f) {
  f("kind", o.kind), f("columns", o.columns), f("include", o.include), f("references", o.references);
  f("referenced_columns", o.referenced_columns), f("on_update", o.on_update), f("on_delete", o.on_delete);
  f("match", o.match), f("deferrable", o.deferrable), f("initially_deferred", o.initially_deferred);
  f("validated", o.validated), f("nulls_not_distinct", o.nulls_not_distinct), f("definition", o.definition);
}

template <class F> void visit_fields(const IndexKey& o, F f) {
  f("column", o.column), f("expression", o.expression), f("operator_class", o.operator_class);
  f("collation", o.collation), f("descending", o.descending), f("nulls_first", o.nulls_first);
}

template <class F> void visit_fields(const Index& o, F f) {
  f("unique", o.unique), f("method", o.method), f("keys", o.keys), f("include", o.include);
  f("predicate", o.predicate), f("nulls_not_distinct", o.nulls_not_distinct), f("valid", o.valid);
  f("options", o.options);
}

template <class F> void visit_fields(const Table& o, F f) { f("kind", o.kind), f("unlogged", o.unlogged); }

template <class F> void visit_fields(const Other& o, F f) {
  f("kind", o.kind), f("table", o.table), f("definition", o.definition);
}

}  // namespace plumb::schema
