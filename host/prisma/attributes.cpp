#include "prisma/attributes.hpp"

#include "base/text.hpp"
#include "prisma/arguments.hpp"

namespace plumb::prisma {

using syntax::Attribute;

Attributes::Attributes(const std::vector<Attribute>& attributes, std::string_view sign, Problems& problems)
    : attributes_(attributes), sign_(sign), problems_(problems), taken_(attributes.size()) {
  if (!attributes.empty()) known_.reserve(12);  // more than any block or field is asked for
}

std::vector<const Attribute*> Attributes::take_all(std::string_view name) {
  std::vector<const Attribute*> found;
  if (attributes_.empty()) return found;
  known_.push_back(name);
  for (std::size_t i = 0; i < attributes_.size(); ++i) {
    if (attributes_[i].name != name) continue;
    taken_[i] = true;
    found.push_back(&attributes_[i]);
  }
  return found;
}

const Attribute* Attributes::take(std::string_view name) {
  if (attributes_.empty()) return nullptr;
  known_.push_back(name);
  const Attribute* found = nullptr;
  for (std::size_t i = 0; i < attributes_.size(); ++i) {
    if (attributes_[i].name != name) continue;
    taken_[i] = true;
    if (found)
      problems_.add(attributes_[i].place, std::string(sign_) + std::string(name) + " is given twice");
    if (!found) found = &attributes_[i];
  }
  return found;
}

const Attribute* Attributes::take_scoped() {
  const Attribute* scoped = nullptr;
  for (std::size_t i = 0; i < attributes_.size(); ++i) {
    if (taken_[i] || attributes_[i].name.find('.') == std::string_view::npos) continue;
    taken_[i] = true;
    if (scoped) problems_.add(attributes_[i].place, "the field has a second native type");
    if (!scoped) scoped = &attributes_[i];
  }
  return scoped;
}

void Attributes::finish() {
  for (std::size_t i = 0; i < attributes_.size(); ++i) {
    if (taken_[i]) continue;
    const std::string sign(sign_), name(attributes_[i].name);
    const auto near = nearest(name, {known_.begin(), known_.end()});
    problems_.add(attributes_[i].place, "attribute " + sign + name + " is not known here",
                  near ? "did you mean " + sign + *near + "?" : "");
  }
}

namespace {

const syntax::Expression* single_value(const Attribute& attribute, const std::string& owner,
                                       Problems& problems, std::string_view argument) {
  Arguments arguments(attribute.arguments, attribute.place, owner, problems);
  const auto* value = arguments.require_first(argument);
  arguments.finish();
  return value;
}

}  // namespace

std::string single_text(const Attribute& attribute, const std::string& owner, Problems& problems,
                        std::string_view argument) {
  const auto* value = single_value(attribute, owner, problems, argument);
  return value ? text_of(*value, problems).value_or("") : "";
}

std::string mapped_name(const Attribute& attribute, const std::string& owner, Problems& problems,
                        std::string_view argument) {
  const auto* value = single_value(attribute, owner, problems, argument);
  auto text = value ? text_of(*value, problems) : std::nullopt;
  if (text && text->empty()) problems.add(value->place, "a name cannot be empty");
  return text.value_or("");
}

}  // namespace plumb::prisma
