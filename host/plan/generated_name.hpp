#pragma once
// The names the server gives what nobody names.
#include <string>

#include "schema/model.hpp"

namespace plumb::plan {

/// "orders_customer_idx" of "orders", "customer" and "idx": as the server makes it, shortened where it would
/// be too long. An empty `column` is left out.
std::string generated_name(std::string table, std::string column, const std::string& label);

/// The name an index of a partition gets when it is made by way of the parent's; empty where that cannot be
/// told: with expressions.
std::string partition_index_name(const schema::Table& partition, const schema::Index& index);
std::string partition_index_name(const schema::Table& partition, const schema::Constraint& key);

}  // namespace plumb::plan
