#include "base/digest.hpp"

#include "support/catch.hpp"

using namespace plumb;

TEST_CASE("a digest is that of the standard's example") {
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a stream of pieces has the digest of the whole") {
  Sha256 digest;
  digest.update("a");
  digest.update("bc");
  CHECK(digest.hex() == sha256("abc"));
}

TEST_CASE("random names differ") {
  CHECK(random_hex(8).size() == 16);
  CHECK(random_hex(8) != random_hex(8));
}
