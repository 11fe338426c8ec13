#include "sql/concurrent_index.hpp"

#include "support/catch.hpp"

using namespace plumb;

TEST_CASE("an index that is built concurrently is told with the schema of its table") {
  const auto index = sql::concurrent_index("CREATE INDEX CONCURRENTLY \"a.b\" ON shop.book (id)");
  REQUIRE(index);
  CHECK(index->name == std::pair<std::string, std::string>("shop", "a.b"));
  CHECK_FALSE(index->is_dropped);
}

TEST_CASE("an index that is dropped concurrently is told as dropped") {
  const auto index = sql::concurrent_index("DROP INDEX CONCURRENTLY shop.book_id");
  REQUIRE(index);
  CHECK(index->name == std::pair<std::string, std::string>("shop", "book_id"));
  CHECK(index->is_dropped);
}

TEST_CASE("an index that is built in a transaction is none that is built concurrently") {
  CHECK_FALSE(sql::concurrent_index("CREATE INDEX book_id ON shop.book (id)"));
}

TEST_CASE("what does not parse builds no index") {
  CHECK_FALSE(sql::concurrent_index("CREATE INDEX CONCURRENTLY ("));
}
