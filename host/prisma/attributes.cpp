#include "prisma/attributes.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "prisma/arguments.hpp"

namespace plumb::prisma {

using syntax::Attribute;

namespace {

bool is_scoped(const Attribute& attribute) { return attribute.name.find('.') != std::string_view::npos; }

}  // namespace

Attributes::Attributes(const std::vector<Attribute>& attributes, std::string_view sign, Problems& problems)
    : attributes_(attributes), sign_(sign), problems_(problems) {
  if (!attributes.empty()) known_.reserve(12);  // more than any block or field is asked for
}

std::vector<const Attribute*> Attributes::take_all(std::string_view name) {
  std::vector<const Attribute*> found;
  if (attributes_.empty()) return found;
  known_.push_back(name);
  for (const auto& attribute : attributes_)
    if (attribute.name == name) found.push_back(&attribute);
  return found;
}

const Attribute* Attributes::take(std::string_view name) {
  if (attributes_.empty()) return nullptr;
  known_.push_back(name);
  const Attribute* found = nullptr;
  for (const auto& attribute : attributes_) {
    if (attribute.name != name) continue;
    if (found) problems_.add(attribute.place, std::string(sign_) + std::string(name) + " is given twice");
    if (!found) found = &attribute;
  }
  return found;
}

const Attribute* Attributes::take_scoped() {
  is_scoped_known_ = true;
  const Attribute* scoped = nullptr;
  for (const auto& attribute : attributes_) {
    if (!is_scoped(attribute)) continue;
    if (scoped) problems_.add(attribute.place, "the field has a second native type");
    if (!scoped) scoped = &attribute;
  }
  return scoped;
}

bool Attributes::is_taken(const Attribute& attribute) const {
  return (is_scoped_known_ && is_scoped(attribute)) ||
         std::find(known_.begin(), known_.end(), attribute.name) != known_.end();
}

void Attributes::finish() {
  for (const auto& attribute : attributes_) {
    if (is_taken(attribute)) continue;
    const std::string sign(sign_), name(attribute.name);
    const auto near = nearest(name, {known_.begin(), known_.end()});
    problems_.add(attribute.place, "attribute " + sign + name + " is not known here",
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
