#include "inspect/reading.hpp"

namespace plumb::inspect {
namespace {

std::uint64_t key_of(Oid catalog, Oid oid) { return std::uint64_t{catalog} << 32 | oid; }

}  // namespace

void Reading::note(Oid catalog, Oid oid, Part part, std::size_t index) {
  places_.insert_or_assign(key_of(catalog, oid), Place{part, index});
}

void Reading::add(Oid oid, schema::Enum type) {
  note(catalog_of::types, oid, Part::enum_type, enums_.size());
  enums_.push_back(std::move(type));
}

void Reading::add(Oid oid, schema::Sequence sequence) {
  note(catalog_of::relations, oid, Part::sequence, sequences_.size());
  sequences_.push_back(std::move(sequence));
}

void Reading::add(Oid catalog, Oid oid, schema::Object object) {
  note(catalog, oid, Part::object, objects_.size());
  objects_.push_back(std::move(object));
}

const Reading::Place* Reading::place(const Address& address) const {
  const auto found = places_.find(key_of(address.catalog, address.oid));
  return found == places_.end() ? nullptr : &found->second;
}

std::optional<schema::ObjectId> Reading::find(const Address& address) {
  if (const auto* found = place(address)) switch (found->part) {
      case Part::enum_type:
        return schema::id_of(enums_[found->index]);
      case Part::sequence:
        return schema::id_of(sequences_[found->index]);
      case Part::object:
        return schema::id_of(objects_[found->index]);
    }
  return tables_.identify(address);
}

schema::Properties* Reading::attributes(const Address& address) {
  const auto* found = place(address);
  // Columns of views and types are no objects of their own (remarks.sql says what stands for them).
  if (found && address.part != 0) return nullptr;
  if (found) switch (found->part) {
      case Part::enum_type:
        return &enums_[found->index].more;
      case Part::sequence:
        return &sequences_[found->index].more;
      case Part::object:
        return &objects_[found->index].properties;
    }
  return tables_.attributes(address);
}

std::vector<schema::Privilege>* Reading::privileges(const Address& address) {
  const auto* found = place(address);
  if (found && address.part != 0) return nullptr;
  if (found) switch (found->part) {
      case Part::enum_type:
        return &enums_[found->index].rights.privileges;
      case Part::sequence:
        return &sequences_[found->index].rights.privileges;
      case Part::object:
        return &objects_[found->index].rights.privileges;
    }
  return tables_.privileges(address);
}

schema::Model Reading::take() {
  schema::Model model;
  model.enums = std::move(enums_);
  model.sequences = std::move(sequences_);
  model.tables = tables_.take();
  model.objects = std::move(objects_);
  return model;
}

}  // namespace plumb::inspect
