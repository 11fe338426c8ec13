#include "schema/fingerprint.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "schema/fields.hpp"
#include "schema/words.hpp"

namespace plumb::schema {
namespace {

// The bytes of an object under its digest. Every value is preceded by its length or count, so that no two
// objects share their bytes; fields follow each other in the order of fields.hpp.
class Bytes {
 public:
  Bytes(std::string_view kind, const Name& name) {
    put_number(fingerprint_version);
    put(kind);
    put(name);
  }

  void put(std::string_view text) {
    put_count(text.size());
    bytes_ += text;
  }

  template <class T>
  void put(const T& value) {
    if constexpr (HasFields<T>)
      each_field([this](auto, const auto& member) { put(member); }, value);
    else if constexpr (std::is_enum_v<T>)
      put(word_of(value));  // stays the same when a value is added
    else
      put_number(static_cast<std::int64_t>(value));
  }

  void put(const std::string& text) { put(std::string_view(text)); }
  void put(const Name& name) { put(name.schema), put(name.name); }
  void put(const Properties& properties) {
    const auto& list = properties.list();
    put_count(static_cast<std::uint64_t>(
        std::ranges::count_if(list, [](const Property& each) { return !is_label(each.name); })));
    for (const auto& [name, value] : list)
      if (!is_label(name)) put(name), put(value);
  }

  template <class T>
  void put(const std::vector<T>& values) {
    put_count(values.size());
    for (const auto& value : values) put(value);
  }

  /// Children in the order of their names, whatever order they stand in.
  template <class T>
  void put_named(const std::vector<T>& children) {
    std::vector<const T*> sorted;
    for (const auto& child : children) sorted.push_back(&child);
    std::sort(sorted.begin(), sorted.end(), [](const T* a, const T* b) { return a->name < b->name; });
    put_count(sorted.size());
    for (const T* child : sorted) put(child->name), put(*child);
  }

  std::string digest() const { return sha256(bytes_); }

 private:
  void put_number(std::int64_t number) { put_count(static_cast<std::uint64_t>(number)); }

  /// Seven bits a byte, the lowest first; most lengths take one byte.
  void put_count(std::uint64_t count) {
    for (; count >= 128; count >>= 7) bytes_ += static_cast<char>(count | 128);
    bytes_ += static_cast<char>(count);
  }

  std::string bytes_;
};

template <class T>
std::string digest_of(const T& object) {
  Bytes bytes(to_string(id_of(object).kind), object.name);
  bytes.put(object);
  return bytes.digest();
}

std::string digest_of(const Table& table) {
  Bytes bytes(to_string(Kind::table), table.name);
  bytes.put(table);
  bytes.put_named(table.columns);
  bytes.put_named(table.constraints);
  bytes.put_named(table.indexes);
  return bytes.digest();
}

template <class T>
void add(Fingerprints& out, const std::vector<const T*>& objects) {
  for (const auto* object : objects) out[to_string(id_of(*object))] = digest_of(*object);
}

template <class T>
std::vector<const T*> pointers_to(const std::vector<T>& objects) {
  std::vector<const T*> out;
  for (const auto& object : objects) out.push_back(&object);
  return out;
}

}  // namespace

Fingerprints fingerprints(const Part& part) {
  Fingerprints out;
  add(out, part.enums);
  add(out, part.sequences);
  add(out, part.tables);
  add(out, part.objects);
  return out;
}

Fingerprints fingerprints(const Model& model) {
  return fingerprints(Part{pointers_to(model.enums), pointers_to(model.sequences), pointers_to(model.tables),
                           pointers_to(model.objects)});
}

std::string fingerprint(const Fingerprints& objects) {
  Sha256 digest;
  digest.update("plumb " + std::to_string(fingerprint_version) + '\n');
  for (const auto& [object, fingerprint] : objects) digest.update(object + '\0' + fingerprint + '\n');
  return digest.hex();
}

std::string fingerprint(const Model& model) { return fingerprint(fingerprints(model)); }

}  // namespace plumb::schema
