#pragma once
// Indexes and keys of partitioned tables, and those of partitions that are attached to them: what goes along
// with its parent, what comes along with it, and what is made by itself and attached.
#include "plan/draft.hpp"
#include "plan/worklist.hpp"

namespace plumb::plan {

/// Works out which indexes and keys of partitions go and come along with those of their parents: `work` keeps
/// the ones with steps of their own.
void settle_attached(Draft& draft, Worklist& work);

/// Attaches the indexes and keys of partitions that are made by themselves.
void attach_parts(Draft& draft, const Worklist& work);

/// What the making of an index or key has to do with those it brings along or is put together from.
void order_among_attached(const Draft& draft, const schema::ObjectId& id, Step& step);

/// The statements that make an index or key of `from` again, and those that went along with it.
std::vector<std::string> making_again(const Draft& draft, const schema::ObjectId& id);

/// Annotates what comes along.
void annotate_along(Draft& draft, const schema::ObjectId& id);

}  // namespace plumb::plan
