#pragma once
// Index methods and operator classes: their names in a schema, on the server, and what they can be put on.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::prisma {

enum class Method { btree, hash, gin, gist, spgist, brin };

/// A method by its name in a schema ("SpGist").
std::optional<Method> method_named(std::string_view name);
std::vector<std::string> method_names();
/// As written in a schema.
std::string_view to_string(Method method);
/// As the server calls it.
std::string_view sql_name(Method method);

/// An operator class that a schema can name.
struct OperatorClass {
  std::string sql;                        ///< "jsonb_path_ops"
  std::vector<std::string_view> natives;  ///< native types it is made for; empty = lists
  bool is_default = false;                ///< what the server takes when none is named
};

/// The class of that name; nothing when there is none with this method.
std::optional<OperatorClass> operator_class_named(std::string_view name, Method method);
/// True for the name of a class of any method.
bool is_operator_class(std::string_view name);

/// True when the method has a default class for a column of this native type.
bool has_default_class(Method method, std::string_view native, bool is_list);

/// How a class that was given by its SQL name is spelled in the model: empty for one that is the default of
/// its types, qualified with pg_catalog for the server's own, with `extension_schema` for others.
std::string qualified_class(std::string_view sql, Method method, std::string_view extension_schema);

}  // namespace plumb::prisma
