#include "engine/renaming.hpp"

#include <algorithm>
#include <set>

#include "base/file.hpp"
#include "base/text.hpp"
#include "engine/load.hpp"
#include "inspect/inspect.hpp"
#include "schema/fingerprint.hpp"
#include "sql/comments.hpp"

namespace plumb::engine {
namespace {

constexpr std::string_view k_mark = "plumb:rename ";

bool is_of_files(const SourceSpec& spec) { return spec.kind == "sql" || spec.kind == "migrations"; }

/// The renames that the files of a source state. They stay there when they are long carried out.
std::vector<std::string> stated_in_files(const LoadedSource& to, const schema::Model& from,
                                         const SourceContext& context) {
  std::vector<std::string> texts;
  if (!is_of_files(to.spec)) return texts;
  for (const auto& file : files_of(to.spec, context))
    for (const auto& comment : sql::line_comments(read_file(file))) {
      if (!comment.starts_with(k_mark)) continue;
      std::string text(trim(comment.substr(k_mark.size())));
      if (!plan::is_renamed_already(text, from)) texts.push_back(std::move(text));
    }
  return texts;
}

/// What differs between two models, by the names of fingerprints.
class Difference {
 public:
  Difference(const schema::Model& before, const schema::Model& after)
      : before_(schema::fingerprints(before)), after_(schema::fingerprints(after)) {}

  template <class T>
  bool is_gone_or_changed(const T& object) const {
    const auto name = name_of(object);
    return before_.contains(name) && !is_same(name);
  }
  template <class T>
  bool is_new_or_changed(const T& object) const {
    const auto name = name_of(object);
    return after_.contains(name) && !is_same(name);
  }

 private:
  template <class T>
  static std::string name_of(const T& object) {
    return schema::to_string(schema::id_of(object));
  }
  bool is_same(const std::string& name) const {
    const auto was = before_.find(name), is = after_.find(name);
    return was != before_.end() && is != after_.end() && was->second == is->second;
  }

  schema::Fingerprints before_, after_;
};

/// Turns the model of a source into what the renames make of it. Of objects that they do not touch nothing is
/// taken from the copy, which has neither owners nor privileges nor labels.
class Patch {
 public:
  Patch(const schema::Model& live, const schema::Model& before, const schema::Model& after,
        const plan::StatedRenames& renames)
      : live_(live), difference_(before, after), renames_(renames), model_(live) {
    patch(model_.enums, after.enums);
    patch(model_.sequences, after.sequences);
    patch(model_.tables, after.tables);
    patch(model_.objects, after.objects);
    patch_dependencies(before.dependencies, after.dependencies);
    model_.sort();
  }

  schema::Model model() { return std::move(model_); }
  std::vector<schema::ObjectId> touched() { return {touched_.begin(), touched_.end()}; }

 private:
  template <class T>
  void patch(std::vector<T>& objects, const std::vector<T>& after) {
    std::erase_if(objects, [&](const T& object) {
      const bool goes = difference_.is_gone_or_changed(object);
      if (goes) touched_.insert(schema::id_of(object));
      return goes;
    });
    for (const auto& object : after) {
      if (!difference_.is_new_or_changed(object)) continue;
      touched_.insert(schema::id_of(object));
      objects.push_back(object);
      take_what_copies_lack(objects.back());
    }
  }

  void patch_dependencies(const std::vector<schema::Dependency>& before,
                          const std::vector<schema::Dependency>& after) {
    std::set<schema::Dependency> all(model_.dependencies.begin(), model_.dependencies.end());
    for (const auto& dependency : before) all.erase(dependency);
    all.insert(after.begin(), after.end());
    model_.dependencies.assign(all.begin(), all.end());
  }

  schema::Name old_name(const schema::ObjectId& id) const {
    const auto old = plan::original(id, renames_);
    return {old.schema, old.name};
  }

  static void take_labels(const schema::Properties& old, schema::Properties& now) {
    for (const auto& [name, label] : old.list())
      if (schema::is_label(name)) now.set(name, label);
  }
  template <class T>
  static void take(const T& old, T& now) {
    now.rights = old.rights;
    take_labels(old.more, now.more);
  }

  void take_what_copies_lack(schema::Enum& type) const {
    if (const auto* old = live_.find_enum(old_name(schema::id_of(type)))) take(*old, type);
  }
  void take_what_copies_lack(schema::Sequence& sequence) const {
    if (const auto* old = live_.find_sequence(old_name(schema::id_of(sequence)))) take(*old, sequence);
  }
  void take_what_copies_lack(schema::Object& object) const {
    const auto* old = live_.find_object(plan::original(schema::id_of(object), renames_));
    if (!old) return;
    object.rights = old->rights;
    take_labels(old->properties, object.properties);
    object.properties.set("populated", old->properties["populated"]);  // the copy has no rows
  }
  void take_what_copies_lack(schema::Table& table) const {
    const auto* old = live_.find_table(old_name(schema::id_of(table)));
    if (!old) return;
    take(*old, table);
    for (auto& column : table.columns) {
      const auto name = plan::original(schema::id_of(table, column), renames_).name;
      const auto* before = schema::find_column(*old, name);
      if (!before) continue;
      column.privileges = before->privileges;
      take_labels(before->more, column.more);
    }
  }

  const schema::Model& live_;
  Difference difference_;
  const plan::StatedRenames& renames_;
  schema::Model model_;
  std::set<schema::ObjectId> touched_;
};

schema::ObjectId table_id(const schema::Name& name) {
  return {schema::Kind::table, name.schema, "", name.name};
}

}  // namespace

Renaming rename(const LoadedSource& from, const LoadedSource& to, const std::vector<std::string>& texts,
                const SourceContext& context) {
  auto all = stated_in_files(to, from.model, context);
  all.insert(all.end(), texts.begin(), texts.end());
  Renaming out;
  if (all.empty()) return out;
  auto& source = out.source.emplace(from);
  out.renames = plan::resolve_renames(all, from.model, to.model);
  for (const auto& statement : plan::rename_statements(out.renames, from.model))
    source.renames.push_back(statement.sql);
  const int major = from.identity ? from.identity->server_major : context.server_major;
  const ScratchDatabase copy(context, major, "renames");
  fill_with(from, copy.info(), copy.server_major(), context);
  pg::Session session(copy.info());
  const auto before = inspect::inspect(session);
  for (const auto& sql : source.renames) session.execute(sql);
  Patch patch(from.model, before, inspect::inspect(session), out.renames);
  source.model = patch.model();
  out.touched = patch.touched();
  return out;
}

inspect::Measured under_old_names(const inspect::Measured& measured, const plan::StatedRenames& renames) {
  inspect::Measured out;
  for (const auto& [table, columns] : measured) {
    const auto old = plan::original(table_id(table), renames);
    auto& old_columns = out[{old.schema, old.name}];
    for (const auto& column : columns)
      old_columns.insert(
          plan::original({schema::Kind::column, table.schema, table.name, column}, renames).name);
  }
  return out;
}

plan::AtRiskTables under_new_names(const plan::AtRiskTables& risks, const plan::StatedRenames& renames) {
  plan::AtRiskTables out;
  for (const auto& [table, risk] : risks) {
    const auto id = plan::renamed(table_id(table), renames);
    auto& told = out[{id.schema, id.name}] = risk;
    told.columns.clear();
    for (const auto& [column, values] : risk.columns)
      told.columns[plan::renamed({schema::Kind::column, table.schema, table.name, column}, renames).name] =
          values;
  }
  return out;
}

}  // namespace plumb::engine
