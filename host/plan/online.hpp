#pragma once
// Changes of tables that others work with meanwhile (PlanOptions::online): what reads many rows keeps neither
// readers nor writers waiting, and shares no transaction with what does.
#include "plan/draft.hpp"

namespace plumb::plan {

/// True for a partitioned table, which keeps no rows itself; also where it is a partition in turn.
bool is_partitioned(const schema::Table* table);

/// True for what lasts as long as it takes to read or write all rows.
bool reads_rows(const Hazard& hazard);
/// True when readers or writers wait for the statement's lock, and it for them.
bool makes_wait(const Statement& statement);

/// Takes a step out of all transactions: it builds an index of `table` concurrently.
void go_outside(const Draft& draft, Step& step, const schema::Name& table);
/// The same for one that drops an index.
void go_outside(Step& step);

/// Gives a step a transaction of its own: it reads all rows of `table`, and who writes goes on.
void go_apart(const Draft& draft, Step& step, const schema::Name& table);

/// Limits how long statements may last that make readers or writers wait, and have no reason to last.
void limit_blocking(std::vector<Group>& groups);

/// True when the server can build an index of `table` concurrently, and others are to go on meanwhile.
bool is_built_online(const Draft& draft, const schema::Name& table);

/// True for an index with rows of another table as values: it goes before that table is written anew.
bool has_rows_of_another(const Draft& draft, const schema::ObjectId& part);

/// True for an index or key that is built under another name while the one it replaces is still in use.
bool is_built_aside(const Draft& draft, const schema::ObjectId& part);

/// A name for what `name` stands for until that is free: "name_new".
std::string aside_name(const Draft& draft, const schema::Name& table, const std::string& name);

/// The indexes of a partitioned table and its partitions, built one by one and put together.
void add_partitioned_index(Draft& draft, const schema::Name& table, const schema::Index& index);
/// True when there is a way to do that: each partition is there, and keeps its rows itself.
bool can_build_partitions(const Draft& draft, const schema::Name& table);

/// A primary or unique key from an index that is built concurrently.
void add_key_online(Draft& draft, const schema::Name& table, const schema::Constraint& constraint);

/// True when the server takes a check or foreign key for new rows first, and checks the old ones afterwards.
bool can_check_later(const Draft& draft, const schema::Name& table, const schema::Constraint& constraint);
/// The constraint as it is before old rows were checked.
schema::Constraint unchecked(schema::Constraint constraint);
/// Checks the old rows.
void validate_constraint(Draft& draft, const schema::Name& table, const schema::Constraint& constraint);

}  // namespace plumb::plan
