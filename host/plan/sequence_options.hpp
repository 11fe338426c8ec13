#pragma once
// The options of sequences, free ones and those of identity columns.
#include <string>
#include <vector>

#include "schema/model.hpp"

namespace plumb::plan {

/// "INCREMENT BY 2", "CACHE 5": the options that are not the server's defaults.
std::vector<std::string> stated_options(const schema::Sequence& sequence);

/// "START WITH 7", "NO CYCLE": what leads from one to the other, the type aside.
std::vector<std::string> changed_options(const schema::Sequence& from, const schema::Sequence& to);

/// True when some number within the limits of `from` is outside of those of `to`.
bool narrows(const schema::Sequence& from, const schema::Sequence& to);
/// True when every one is.
bool is_elsewhere(const schema::Sequence& from, const schema::Sequence& to);

/// The server refuses limits that the number a sequence stands at is outside of: moves it to the nearest
/// inside. Empty where that is never so, or where the sequence is to be restarted.
std::string clamp_sql(const schema::Sequence& from, const schema::Sequence& to);

/// The sequence of an identity column.
schema::Sequence identity_sequence(const schema::Name& table, const schema::Column& column);

/// "(SEQUENCE NAME orders_number START WITH 5)": what the sequence of an identity column has that is not the
/// server's default; empty when it has nothing.
std::string identity_options(const schema::Column& column);

/// "ADD GENERATED ALWAYS AS IDENTITY (…)", of an identity column.
std::string add_identity(const schema::Column& column);

/// Has a new sequence go on after the last number that a column has.
std::string count_on(const schema::Sequence& sequence, const schema::Name& table, const std::string& column);

}  // namespace plumb::plan
