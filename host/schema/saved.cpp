// The saved form of a model: one JSON object for each object, its fields as fields.hpp lists them.
#include "base/error.hpp"
#include "schema/fields.hpp"
#include "schema/fingerprint.hpp"
#include "schema/words.hpp"

namespace plumb::schema {
namespace {

constexpr int format_version = 2;
constexpr const char* save_again = "save it again with plumb inspect SOURCE --format json";

// What is saved of each struct, for both directions: each_saved(f, object) calls f(name, member).

template <class F, Is<Name> O>
void each_saved(F f, O& o) {
  f("schema", o.schema), f("name", o.name);
}

template <class F, Is<ObjectId> O>
void each_saved(F f, O& o) {
  f("kind", o.kind), f("schema", o.schema), f("parent", o.parent), f("name", o.name);
  f("signature", o.signature);
}

template <class F, Is<Dependency> O>
void each_saved(F f, O& o) {
  f("object", o.object), f("needs", o.needs);
}

template <class F, Is<Rights> O>
void each_saved(F f, O& o) {
  f("owner", o.owner), f("privileges", o.privileges);
}

template <class F, Is<Model> O>
void each_saved(F f, O& o) {
  f("server_version", o.server_version), f("enums", o.enums), f("sequences", o.sequences);
  f("tables", o.tables), f("objects", o.objects), f("dependencies", o.dependencies);
}

template <class F, HasFields O>
void each_saved(F f, O& o) {
  each_field(f, o);
  if constexpr (requires { o.name; }) f("name", o.name);
  if constexpr (Is<O, Table>)
    f("columns", o.columns), f("constraints", o.constraints), f("indexes", o.indexes);
  if constexpr (requires { o.rights; }) f("rights", o.rights);
  if constexpr (Is<O, Column>) f("privileges", o.privileges);
}

template <class T>
concept Saved = requires(T& object) {
  each_saved([](auto&&...) {}, object);
};

template <class T>
Json written(const std::vector<T>& values);

Json written(const Properties& properties) {
  Json out = Json::object();
  for (const auto& [name, value] : properties.list()) out[name] = value;
  return out;
}

template <class T>
Json written(const T& value) {
  if constexpr (Saved<const T>) {
    Json out = Json::object();
    each_saved([&](const char* name, const auto& member) { out[name] = written(member); }, value);
    return out;
  } else if constexpr (std::is_enum_v<T>) {
    return word_of(value);
  } else {
    return value;
  }
}

template <class T>
Json written(const std::vector<T>& values) {
  Json out = Json::array();
  for (const auto& value : values) out.push_back(written(value));
  return out;
}

/// A place in the document, for messages: "tables[3].columns[0].type".
struct Place {
  const Place* outer = nullptr;
  std::string step;

  std::string text() const {
    const std::string before = outer ? outer->text() : "";
    return before.empty() || step.front() == '[' ? before + step : before + '.' + step;
  }
};

[[noreturn]] void refuse(const Place& place, std::string_view why) {
  throw Error::usage("this is not a saved model: " + place.text() + ' ' + std::string(why)).next(save_again);
}

void read(const Json& json, std::string& out, const Place& place) {
  if (!json.is_string()) refuse(place, "must be a text");
  out = json.get<std::string>();
}

void read(const Json& json, bool& out, const Place& place) {
  if (!json.is_boolean()) refuse(place, "must be true or false");
  out = json.get<bool>();
}

void read(const Json& json, Properties& out, const Place& place) {
  if (!json.is_object()) refuse(place, "must be an object");
  for (const auto& [name, value] : json.items()) {
    std::string text;
    read(value, text, {&place, name});
    out.set(name, std::move(text));
  }
}

bool is_integer(const Json& json) {
  if (json.is_number_unsigned()) return std::in_range<std::int64_t>(json.get<std::uint64_t>());
  return json.is_number_integer();
}

template <std::integral T>
void read(const Json& json, T& out, const Place& place) {
  if (!is_integer(json) || !std::in_range<T>(json.get<std::int64_t>()))
    refuse(place, "must be a whole number");
  out = json.get<T>();
}

template <class E>
requires std::is_enum_v<E>
void read(const Json& json, E& out, const Place& place) {
  std::string word;
  read(json, word, place);
  const auto value = from_word<E>(word);
  if (!value) refuse(place, "is \"" + word + "\", which is not known");
  out = *value;
}

template <class T>
void read_member(const Json& object, const char* name, T& out, const Place& place);

template <Saved T>
void read(const Json& json, T& out, const Place& place) {
  each_saved([&](const char* name, auto& member) { read_member(json, name, member, place); }, out);
}

template <class T>
void read(const Json& json, std::vector<T>& out, const Place& place) {
  if (!json.is_array()) refuse(place, "must be a list");
  out.resize(json.size());
  for (std::size_t i = 0; i < json.size(); ++i)
    read(json[i], out[i], {&place, '[' + std::to_string(i) + ']'});
}

template <class T>
void read_member(const Json& object, const char* name, T& out, const Place& place) {
  const Place here{&place, name};
  if (!object.is_object()) refuse(place.step.empty() ? here : place, "must be an object");
  const auto found = object.find(name);
  if (found == object.end()) refuse(here, "is missing");
  read(*found, out, here);
}

}  // namespace

Json to_json(const Model& model) {
  Json out = written(model);
  out["format"] = format_version;
  return out;
}

Model from_json(const Json& json) {
  const Place document;
  int format = 0;
  read_member(json, "format", format, document);
  if (format != format_version)
    throw Error::usage("the saved model has format " + std::to_string(format) + ", this plumb reads format " +
                       std::to_string(format_version))
        .next(save_again);
  Model model;
  read(json, model, document);
  model.sort();
  return model;
}

}  // namespace plumb::schema
