#include "generated/types.hpp"

#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

/// Types of the server. Their order is part of what a seed means: add at the end.
const std::vector<Type>& built_in() {
  using enum Family;
  static const std::vector<Type> types{{"integer", number},
                                       {"bigint", number},
                                       {"text", text, true},
                                       {"character varying(30)", text, true},
                                       {"boolean", flag},
                                       {"date", day},
                                       {"timestamp with time zone", moment},
                                       {"timestamp without time zone", moment},
                                       {"numeric(10,2)", number},
                                       {"jsonb", document},
                                       {"uuid", Family::uuid},
                                       {"smallint", number},
                                       {"numeric", number},
                                       {"double precision", number},
                                       {"real", number},
                                       {"character varying", text, true},
                                       {"character varying(255)", text, true},
                                       {"character(5)", text, true},
                                       {"bytea", bytes},
                                       {"inet", address},
                                       {"cidr", address},
                                       {"bit(3)", bits},
                                       {"bit varying(8)", bits},
                                       {"tsvector", words},
                                       {"int4range", range},
                                       {"tstzrange", range},
                                       {"interval", span},
                                       {"time without time zone", clock},
                                       {"timestamp(3) with time zone", moment},
                                       {"json", opaque},
                                       {"point", opaque},
                                       {"xml", opaque}};
  return types;
}

Type array_of(const Type& type) {
  return {type.sql + "[]", Family::list, type.collatable, false, type.sql, type.sample_base, type.id};
}

Type type_named(const Sketch& sketch, const Part& part) {
  Type type{name_of(sketch, part), Family::opaque, false, false};
  type.id = part.id;
  return type;
}

Type domain(const Sketch& sketch, const Part& part) {
  const auto base = type_of(sketch, part);
  auto type = type_named(sketch, part);
  type.family = base.family;
  type.collatable = base.collatable;
  type.element = base.element;
  type.sample_base = base.sql;
  return type;
}

}  // namespace

std::string name_of(const Sketch& sketch, const Part& part) {
  if (part.kind == Kind::schema) return schema::quoted(part.name);
  const auto* home = sketch.find(part.one("home"));
  return schema::quoted(home == nullptr ? "public" : home->name, part.name);
}

Type type_made_by(const Sketch& sketch, const Part& part) {
  if (part.kind == Kind::domain) return domain(sketch, part);
  auto type = type_named(sketch, part);
  type.family = part.kind == Kind::enum_type    ? Family::choice
                : part.kind == Kind::range_type ? Family::range
                                                : Family::record;
  return type;
}

Type type_of(const Sketch& sketch, const Part& part) {
  if (const auto* like = sketch.find(part.one("like"))) return type_of(sketch, *like);
  const auto* source = sketch.find(part.one("source"));
  if (source != nullptr)
    return derived(sketch, type_of(sketch, *source), schema::quoted(source->name), part.trait("generated"))
        .type;
  if (const auto* function = sketch.find(part.one("default function"))) return type_of(sketch, *function);
  const auto* made = sketch.find(part.one("type"));
  const auto type = made != nullptr ? type_made_by(sketch, *made) : built_in_type(part.trait("type"));
  return part.has("array") ? array_of(type) : type;
}

bool is_sortable(const Type& type) {
  using enum Family;
  switch (type.family) {
    case opaque:
    case record:
      return false;
    case list:
      return type.id == 0 && type.element != "json" && type.element != "point" && type.element != "xml";
    default:
      return true;
  }
}

bool is_hashable(const Type& type) {
  return is_sortable(type) && type.family != Family::words && type.family != Family::bits;
}

Type built_in_type(int k) {
  const auto count = built_in().size();
  return built_in()[(static_cast<std::size_t>(k) + count - 1) % count];
}

Type integer_type() { return built_in()[0]; }
Type text_type() { return built_in()[2]; }
Type flag_type() { return built_in()[4]; }

}  // namespace plumb::test::generated
