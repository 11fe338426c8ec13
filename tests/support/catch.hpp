#pragma once
// Catch2 version 2 (Debian 12) and 3 (Debian 13) behind one header.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
namespace plumb::test {
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
}  // namespace plumb::test
#else
#include <catch2/catch.hpp>
namespace plumb::test {
inline auto ContainsSubstring(const std::string& text) { return Catch::Matchers::Contains(text); }
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
}  // namespace plumb::test
#endif
