#include "generated/make.hpp"

#include <algorithm>

#include "generated/catalogue.hpp"
#include "generated/rules.hpp"
#include "schema/identifier.hpp"

namespace plumb::test::generated {
namespace {

const std::vector<std::string>& words() {
  static const std::vector<std::string> some{"id",    "name", "status", "total", "created", "user",
                                             "order", "item", "mail",   "code",  "price",   "parent",
                                             "owner", "note", "state",  "value", "key",     "data"};
  return some;
}

/// Quotes, other scripts, newlines, blanks, 63 bytes and more, reserved words.
std::string odd_name(Random& random, const std::string& word, const std::string& number) {
  switch (random.below(10)) {
    case 0:
      return "Big" + word + number;
    case 1:
      return word + " \"" + number + "\"";
    case 2:
      return "it's " + word + number;
    case 3:
      return "größe " + number;
    case 4:
      return "表" + number;
    case 5:
      return "a\nb" + number;
    case 6:
      return "x" + number + std::string(70, 'x');
    case 7:
      return word + "." + number;
    case 8:
      return number + word;
    default:
      return "$" + number + "$ \\" + word;
  }
}

const std::vector<std::string>& reserved() {
  static const std::vector<std::string> some{"select",  "table", "user",   "order", "group",
                                             "default", "check", "end",    "all",   "primary",
                                             "column",  "from",  "offset", "window"};
  return some;
}

bool may_stand_alone(Kind kind) {
  return kind == Kind::column || kind == k_enum_value || kind == Kind::schema;
}

std::vector<int> candidates(const Sketch& sketch, const Part& part, const Role& role) {
  std::vector<int> out;
  for (const auto& [id, other] : sketch.parts)
    if (id != part.id && std::ranges::find(part.used(role.name), id) == part.used(role.name).end() &&
        may_use(sketch, part, role.name, other))
      out.push_back(id);
  return out;
}

}  // namespace

std::string Maker::draw_name(const Part& part) {
  const auto number = std::to_string(part.id);
  const auto word = random_.pick(words());
  if (random_.chance(12)) return schema::truncated(odd_name(random_, word, number));
  if (may_stand_alone(part.kind) && random_.chance(50))
    return random_.chance(15) ? random_.pick(reserved()) : word;
  return word + "_" + number;
}

Part& Maker::new_part(Kind kind) {
  const int id = next_id_++;
  auto& part = sketch_.parts[id];
  part.id = id;
  part.kind = kind;
  part.name = draw_name(part);
  return part;
}

void Maker::draw_role(Part& part, const Role& role) {
  part.uses.erase(std::string(role.name));
  if (!role.is_required && !random_.chance(role.percent)) return;
  const int count = random_.between(1, role.most);
  for (int i = 0; i < count; ++i)
    if (const auto ids = candidates(sketch_, part, role); !ids.empty() && role.percent > 0)
      part.uses[std::string(role.name)].push_back(random_.pick(ids));
}

void Maker::draw_trait(Part& part, const Trait& trait) {
  part.traits.erase(std::string(trait.name));
  if (random_.chance(trait.percent)) part.traits[std::string(trait.name)] = random_.between(1, trait.choices);
}

/// A foreign key comes with columns of its own, which follow the types of those it refers to.
void Maker::add_foreign_columns(Part& part) {
  const auto* key = sketch_.find(part.one("references"));
  const auto* table = sketch_.find(part.one("home"));
  if (key == nullptr || table == nullptr) return;
  const int home = root_of(sketch_, *table).id;
  for (const int id : key->used("columns")) {
    auto& column = new_part(Kind::column);
    column.uses = {{"home", {home}}, {"like", {id}}};
    part.uses["columns"].push_back(column.id);
  }
}

/// What is nothing without parts of its own gets some.
void Maker::complete(Part& part) {
  const int id = part.id;
  const auto kind = part.kind == Kind::enum_type ? k_enum_value : Kind::column;
  const bool has_own = kind == k_enum_value || part.kind == Kind::composite_type ||
                       (part.kind == Kind::table && !is_partition(part));
  if (part.kind == Kind::foreign_key) add_foreign_columns(part);
  for (int i = has_own ? random_.between(1, 4) : 0; i > 0; --i) {
    auto& own = new_part(kind);
    own.uses["home"] = {id};
    for (const auto& role : entry_of(kind).roles)
      if (role.name != "home") draw_role(own, role);
    for (const auto& trait : entry_of(kind).traits) draw_trait(own, trait);
  }
  auto& made = sketch_.parts.at(id);
  if (made.kind == Kind::table && made.has("partition by") && !is_partition(made))
    for (const auto& role : entry_of(Kind::table).roles)
      if (role.name == "key") draw_role(made, {role.name, 100, role.kinds});
}

void Maker::add(Kind kind) {
  auto& part = new_part(kind);
  const int id = part.id;
  for (const auto& role : entry_of(kind).roles) draw_role(part, role);
  for (const auto& trait : entry_of(kind).traits) draw_trait(part, trait);
  complete(part);
  settle(sketch_);
  (void)id;
}

void Maker::add_any() {
  std::size_t total = 0;
  for (const auto& entry : catalogue()) total += static_cast<std::size_t>(entry.weight);
  auto at = random_.below(total);
  for (const auto& entry : catalogue()) {
    const auto weight = static_cast<std::size_t>(entry.weight);
    if (at < weight) return add(entry.kind);
    at -= weight;
  }
}

Part* Maker::any_part() {
  if (sketch_.parts.empty()) return nullptr;
  auto at = sketch_.parts.begin();
  std::advance(at, random_.below(sketch_.parts.size()));
  return &at->second;
}

/// One trait or role, drawn anew.
void Maker::redraw(Part& part) {
  const auto& entry = entry_of(part.kind);
  const auto which = random_.below(entry.roles.size() + 2 * entry.traits.size());
  if (which < entry.roles.size()) {
    const auto& role = entry.roles[which];
    if (role.percent > 0 && (role.name != "home" || role.kinds.front() == Kind::schema))
      draw_role(part, {role.name, std::max(role.percent, 50), role.kinds, role.most, role.is_required});
    return;
  }
  if (entry.traits.empty()) return;
  const auto& trait = entry.traits[(which - entry.roles.size()) / 2];
  draw_trait(part, {trait.name, part.has(trait.name) && trait.choices == 1 ? 0 : std::max(trait.percent, 60),
                    trait.choices});
}

void Maker::rename(Part& part) { part.name = draw_name(part); }

void Maker::swap_names(Part& part) {
  const auto others = sketch_.of(part.kind);
  auto& other = sketch_.parts.at(random_.pick(others)->id);
  if (other.one("home") == part.one("home")) std::swap(other.name, part.name);
}

/// To another schema.
void Maker::move(Part& part) {
  const auto* role = find_role(entry_of(part.kind), "home");
  if (role != nullptr && role->kinds.front() == Kind::schema) draw_role(part, {role->name, 70, role->kinds});
}

void Maker::mutate() {
  const int what = random_.between(1, 100);
  auto* part = any_part();
  if (what <= 30 || part == nullptr) return add_any();
  if (what <= 48)
    sketch_.parts.erase(part->id);
  else if (what <= 88)
    redraw(*part);
  else if (what <= 93)
    rename(*part);
  else if (what <= 96)
    swap_names(*part);
  else
    move(*part);
  settle(sketch_);
}

Pair make_pair(std::uint64_t seed) {
  Random random(seed);
  Pair pair;
  int next_id = 1;
  pair.privileges = random.chance(25);
  Maker maker(pair.old_one, random, next_id);
  const int size = random.chance(8) ? 0 : random.between(3, 40), tables = random.between(0, 4);
  for (int i = 0; i < tables && size > 0; ++i) maker.add(Kind::table);
  for (int i = 0; i < size; ++i) maker.add_any();
  pair.new_one = pair.old_one;
  Maker mutator(pair.new_one, random, next_id);
  const int count = random.chance(10) ? random.between(10, 40) : random.between(1, 8);
  for (int i = 0; i < count; ++i) mutator.mutate();
  if (random.chance(3)) pair.new_one = {};
  return pair;
}

}  // namespace plumb::test::generated
