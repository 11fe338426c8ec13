#pragma once
// Attributes by name, for what most objects do not have.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::schema {

/// One attribute; `value` is never empty.
struct Property {
  std::string name, value;
  auto operator<=>(const Property&) const = default;
};

/// An option for a foreign data wrapper or a subscription is the attribute "option NAME", its value as SQL.
/// One that may hold a secret is never read: its value is k_hidden.
inline constexpr std::string_view k_option = "option ", k_hidden = "<secret>";

/// The attribute "comment", and "comment on …" for what is part of an object and no object itself.
inline bool is_comment(std::string_view name) { return name == "comment" || name.starts_with("comment on "); }

/// A security label: the attribute "label by PROVIDER" (as SQL), and "label by PROVIDER on …" as of a
/// comment. It is no part of a fingerprint: a copy has it only where its provider, a library, is loaded.
inline constexpr std::string_view k_label = "label by ";
inline bool is_label(std::string_view name) { return name.starts_with(k_label); }

/// What is said of an object and changes nothing in it.
inline bool is_remark(std::string_view name) { return is_comment(name) || is_label(name); }

/// Attributes sorted by name; one that is not there is empty.
class Properties {
 public:
  /// The value of `name`, empty when there is none.
  const std::string& operator[](std::string_view name) const {
    static const std::string none;
    const auto found = find(name);
    return found != list_.end() && found->name == name ? found->value : none;
  }
  bool has(std::string_view name) const { return !(*this)[name].empty(); }

  /// Sets `name`; an empty value takes it away.
  void set(std::string_view name, std::string value) {
    const auto found = list_.begin() + (find(name) - list_.begin());
    const bool is_there = found != list_.end() && found->name == name;
    if (is_there && value.empty()) list_.erase(found);
    if (is_there && !value.empty()) found->value = std::move(value);
    if (!is_there && !value.empty()) list_.insert(found, {std::string(name), std::move(value)});
  }

  /// Takes all remarks away.
  void erase_remarks() {
    std::erase_if(list_, [](const Property& property) { return is_remark(property.name); });
  }

  const std::vector<Property>& list() const { return list_; }
  bool operator==(const Properties&) const = default;

 private:
  std::vector<Property>::const_iterator find(std::string_view name) const {
    return std::lower_bound(
        list_.begin(), list_.end(), name,
        [](const Property& property, std::string_view wanted) { return property.name < wanted; });
  }

  std::vector<Property> list_;
};

}  // namespace plumb::schema
