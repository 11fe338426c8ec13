#pragma once
// The one list of fields of each struct of the model. `each_field(f, object...)` calls f(name, member...) for
// each field that makes the object what it is, with the same member of each object given; its name and (of
// tables) children are not fields, nor are rights. Equality, fingerprint, JSON and the text of a difference
// follow from it.
#include <concepts>
#include <type_traits>

#include "schema/model.hpp"

namespace plumb::schema {

template <class O, class T>
concept Is = std::same_as<std::remove_const_t<O>, T>;

template <class F, Is<Enum>... O>
void each_field(F f, O&... o) {
  f("values", o.values...), f("more", o.more...);
}

template <class F, Is<Sequence>... O>
void each_field(F f, O&... o) {
  f("type", o.type...), f("start", o.start...), f("increment", o.increment...);
  f("minimum", o.minimum...), f("maximum", o.maximum...), f("cache", o.cache...), f("cycle", o.cycle...);
  f("owner_table", o.owner_table...), f("owner_column", o.owner_column...);
  f("more", o.more...);
}

template <class F, Is<Column>... O>
void each_field(F f, O&... o) {
  f("type", o.type...), f("not_null", o.not_null...), f("default", o.default_sql...);
  f("identity", o.identity...), f("generated", o.generated...), f("collation", o.collation...);
  f("more", o.more...);
}

template <class F, Is<Constraint>... O>
void each_field(F f, O&... o) {
  f("kind", o.kind...), f("columns", o.columns...), f("include", o.include...);
  f("references", o.references...), f("referenced_columns", o.referenced_columns...);
  f("on_update", o.on_update...), f("on_delete", o.on_delete...), f("match", o.match...);
  f("deferrable", o.deferrable...), f("initially_deferred", o.initially_deferred...);
  f("validated", o.validated...), f("nulls_not_distinct", o.nulls_not_distinct...);
  f("definition", o.definition...), f("more", o.more...);
}

template <class F, Is<IndexKey>... O>
void each_field(F f, O&... o) {
  f("column", o.column...), f("expression", o.expression...), f("operator_class", o.operator_class...);
  f("collation", o.collation...), f("descending", o.descending...), f("nulls_first", o.nulls_first...);
  f("class_options", o.class_options...);
}

template <class F, Is<Index>... O>
void each_field(F f, O&... o) {
  f("unique", o.unique...), f("method", o.method...), f("keys", o.keys...), f("include", o.include...);
  f("predicate", o.predicate...), f("nulls_not_distinct", o.nulls_not_distinct...), f("valid", o.valid...);
  f("options", o.options...), f("more", o.more...);
}

template <class F, Is<Table>... O>
void each_field(F f, O&... o) {
  f("kind", o.kind...), f("unlogged", o.unlogged...), f("parents", o.parents...);
  f("more", o.more...);
}

template <class F, Is<Object>... O>
void each_field(F f, O&... o) {
  f("kind", o.kind...), f("table", o.table...), f("signature", o.signature...);
  f("more", o.properties...);
}

template <class F, Is<Privilege>... O>
void each_field(F f, O&... o) {
  f("role", o.role...), f("privilege", o.privilege...), f("grantable", o.grantable...),
      f("revoked", o.revoked...), f("part", o.part...);
}

/// The fields of one object: f(name, member).
template <class O, class F>
void visit_fields(O& object, F f) {
  each_field(f, object);
}

/// True for the structs above.
template <class T>
concept HasFields = requires(T& object) {
  each_field([](auto&&...) {}, object);
};

/// True when all fields are equal; names and children are not compared.
template <class T>
bool equal(const T& a, const T& b) {
  if constexpr (HasFields<T>) {
    bool same = true;
    each_field([&](auto, const auto& x, const auto& y) { same = same && equal(x, y); }, a, b);
    return same;
  } else {
    return a == b;
  }
}

template <class T>
bool equal(const std::vector<T>& a, const std::vector<T>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const T& x, const T& y) { return equal(x, y); });
}

}  // namespace plumb::schema
