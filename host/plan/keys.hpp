#pragma once
// The keys by which steps depend on each other.
#include <optional>
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan::keys {

std::string schema(const std::string& name);
std::string table(const schema::Name& table);
std::string column(const schema::Name& table, const std::string& column);
/// A column before and after the plan alters it.
std::string unaltered(const schema::Name& table, const std::string& column);
std::string altered(const schema::Name& table, const std::string& column);
/// A composite type before its attributes change, and once they have changed.
std::string unaltered(const schema::Name& type);
std::string altered(const schema::Name& type);
/// A primary or unique key that foreign keys can stand on, by its columns in any order.
std::string unique(const schema::Name& table, std::vector<std::string> columns);
/// The primary key of a table, which has one at a time.
std::string primary_key(const schema::Name& table);
/// A type, by its SQL spelling; that of the rows of a table or view has its name.
std::string type(const std::string& sql);
/// A sequence, by its SQL spelling.
std::string sequence(const std::string& sql);
/// A name in a schema: tables, indexes and sequences share them.
std::string name(const std::string& schema, const std::string& name);
/// A column on its way: its default is dropped, it may no longer be empty, it may be empty again.
std::string cleared(const schema::Name& table, const std::string& column);
std::string not_null(const schema::Name& table, const std::string& column);
std::string nullable(const schema::Name& table, const std::string& column);
/// A table taken off its former parents and heirs, and one that is as it will be but for its new ones.
std::string unbound(const schema::Name& table);
std::string settled(const schema::Name& table);
/// A partitioned table with all the partitions it will have.
std::string bound(const schema::Name& table);
/// A column or constraint that is no longer held by the one of a parent.
std::string released(const schema::Name& table, const std::string& name);
/// The index of an object, built before it takes its place.
std::string built(const schema::ObjectId& id);
/// A view with its columns, whatever it reads.
std::string outline(const schema::ObjectId& view);
/// A table while its changes are logged, as those of a published table have to be, and while they are not.
std::string logged(const schema::Name& table);
std::string unlogged(const schema::Name& table);
/// A name among routines, which a call may take for any of them, and one among extended statistics.
std::string routine(const schema::Name& name);
std::string statistics(const schema::Name& name);
/// A constraint's name on its table.
std::string constraint(const schema::Name& table, const std::string& name);

/// The keys by which others need an object; of an altered column the one it has after.
std::vector<std::string> of(const schema::ObjectId& id);
/// What an object itself needs beside its dependencies: schema and table.
std::vector<std::string> needs_of(const schema::Object& object);
/// The keys that come and go with an object.
std::vector<std::string> made_by(const schema::Object& object);

/// The SQL spelling of the sequence in a default nextval('…'::regclass).
std::optional<std::string> sequence_in(const std::string& default_sql);

/// What a column's definition stands on: its type, and the sequence of its default.
std::vector<std::string> needs_of(const schema::Column& column);

}  // namespace plumb::plan::keys
