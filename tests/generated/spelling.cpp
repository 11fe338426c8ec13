#include "generated/spelling.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/text.hpp"
#include "generated/catalogue.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

/// Parts in the order in which they are made: as the catalogue lists their kinds where nothing else decides.
class Order {
 public:
  explicit Order(const Sketch& sketch) : sketch_(sketch) {
    for (const auto& entry : catalogue())
      for (const auto* part : sketch.of(entry.kind)) pending_.push_back(part);
  }

  std::string text() {
    std::string out;
    while (!pending_.empty()) {
      const auto next = std::ranges::find_if(pending_, [&](const Part* part) { return is_ready(*part, 0); });
      if (next == pending_.end()) throw std::logic_error("parts that need each other");
      const auto& part = **next;
      pending_.erase(next);
      for (const auto& statement : make(part)) out += statement + ";\n";
    }
    return out;
  }

 private:
  bool is_ready(const Part& part, int except) const {
    return std::ranges::all_of(needs_of(sketch_, part),
                               [&](int id) { return id == except || made_.contains(id); });
  }

  /// The columns that a table can be made with; the rest is added to it.
  std::set<int> inlined(const Part& table) {
    std::set<int> out;
    for (bool has_changed = true; has_changed;) {
      has_changed = false;
      for (const auto* column : sketch_.within(table.id, Kind::column))
        if (!out.contains(column->id) && is_ready(*column, table.id)) {
          has_changed = out.insert(column->id).second;
          made_.insert(column->id);
        }
    }
    std::erase_if(pending_, [&](const Part* part) { return out.contains(part->id); });
    return out;
  }

  Statements make(const Part& part) {
    const auto with = part.kind == Kind::table ? inlined(part) : std::set<int>{};
    made_.insert(part.id);
    return spell(sketch_, part, with);
  }

  const Sketch& sketch_;
  std::vector<const Part*> pending_;
  std::set<int> made_;
};

}  // namespace

std::string own_name(const Part& part) { return schema::quoted(part.name); }

const Part& relation_of(const Sketch& sketch, const Part& part) {
  return sketch.at(part.one(part.kind == Kind::statistics ? "table" : "home"));
}

std::string fillfactor_clause(const Part& part) {
  const int drawn = part.trait("fillfactor");
  return drawn == 0 ? "" : " WITH (fillfactor='" + std::to_string(50 + 10 * drawn) + "')";
}

std::string collation_clause(const Sketch& sketch, const Part& part, const Type& type) {
  const auto* made = sketch.find(part.one("collation"));
  if (type.collatable && made != nullptr) return " COLLATE " + name_of(sketch, *made);
  if (!type.collatable || !part.has("collation")) return "";
  return part.trait("collation") == 1 ? " COLLATE \"C\"" : " COLLATE \"POSIX\"";
}

/// Owners of sequences are told when all columns are there.
std::string to_sql(const Sketch& sketch) {
  auto out = Order(sketch).text();
  for (const auto* sequence : sketch.of(Kind::sequence))
    if (const auto* column = sketch.find(sequence->one("owner")))
      out += "ALTER SEQUENCE " + name_of(sketch, *sequence) + " OWNED BY " +
             name_of(sketch, sketch.at(column->one("home"))) + "." + own_name(*column) + ";\n";
  return out;
}

Statements spell(const Sketch& sketch, const Part& part, const std::set<int>& inlined) {
  auto out = [&]() -> Statements {
    switch (part.kind) {
      case Kind::schema:
        return spell_schema(sketch, part);
      case Kind::enum_type:
        return spell_enum(sketch, part);
      case Kind::domain:
        return spell_domain(sketch, part);
      case Kind::composite_type:
        return spell_composite(sketch, part);
      case Kind::range_type:
        return spell_range(sketch, part);
      case Kind::sequence:
        return spell_sequence(sketch, part);
      case Kind::table:
        return spell_table(sketch, part, inlined);
      case Kind::column:
        return spell_column(sketch, part);
      case Kind::index:
        return spell_index(sketch, part);
      case Kind::statistics:
        return spell_statistics(sketch, part);
      case Kind::view:
      case Kind::materialized_view:
        return spell_view(sketch, part);
      case Kind::function:
      case Kind::procedure:
      case Kind::aggregate:
        return spell_routine(sketch, part);
      case Kind::trigger:
        return spell_trigger(sketch, part);
      case Kind::rule:
        return spell_rule(sketch, part);
      case Kind::policy:
        return spell_policy(sketch, part);
      case Kind::collation:
        return spell_collation(sketch, part);
      case Kind::cast:
        return spell_cast(sketch, part);
      case Kind::operation:
        return spell_operator(sketch, part);
      case Kind::text_search_configuration:
        return spell_text_search(sketch, part);
      case Kind::foreign_data_wrapper:
        return spell_wrapper(sketch, part);
      case Kind::foreign_server:
        return spell_server(sketch, part);
      case Kind::publication:
        return spell_publication(sketch, part);
      case Kind::event_trigger:
        return spell_event_trigger(sketch, part);
      case Kind::default_privileges:
        return spell_default_privileges(sketch, part);
      case k_enum_value:
        return {};
      default:
        return spell_constraint(sketch, part);
    }
  }();
  for (auto&& statement : annotations(sketch, part)) out.push_back(std::move(statement));
  for (const int id : inlined)
    for (auto&& statement : column_settings(sketch, sketch.at(id))) out.push_back(std::move(statement));
  return out;
}

}  // namespace plumb::test::generated
