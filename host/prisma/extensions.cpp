#include "prisma/extensions.hpp"

#include <algorithm>
#include <array>

#include "prisma/spelling.hpp"

namespace plumb::prisma {
namespace {

struct Member {
  std::string_view name, extension;
};

constexpr std::array k_types = {
    Member{"citext", "citext"},     Member{"ltree", "ltree"},
    Member{"lquery", "ltree"},      Member{"ltxtquery", "ltree"},
    Member{"hstore", "hstore"},     Member{"cube", "cube"},
    Member{"seg", "seg"},           Member{"geometry", "postgis"},
    Member{"geography", "postgis"}, Member{"box2d", "postgis"},
    Member{"box3d", "postgis"},     Member{"raster", "postgis_raster"},
    Member{"vector", "vector"},     Member{"halfvec", "vector"},
    Member{"sparsevec", "vector"},  Member{"query_int", "intarray"},
    Member{"gtrgm", "pg_trgm"},     Member{"ean13", "isn"},
    Member{"isbn", "isn"},          Member{"isbn13", "isn"},
    Member{"ismn", "isn"},          Member{"issn", "isn"},
    Member{"upc", "isn"},
};

/// The first that a class begins or ends with decides.
constexpr std::array k_beginnings = {
    Member{"vector_", "vector"},
    Member{"halfvec_", "vector"},
    Member{"sparsevec_", "vector"},
    Member{"bit_hamming_", "vector"},
    Member{"bit_jaccard_", "vector"},
    Member{"citext_", "citext"},
    Member{"gin_trgm_", "pg_trgm"},
    Member{"gist_trgm_", "pg_trgm"},
    Member{"gin_hstore_", "hstore"},
    Member{"gist_hstore_", "hstore"},
    Member{"btree_hstore_", "hstore"},
    Member{"hash_hstore_", "hstore"},
    Member{"ltree_", "ltree"},
    Member{"hash_ltree_", "ltree"},
    Member{"gist_ltree_", "ltree"},
    Member{"gist__ltree_", "ltree"},
    Member{"gist__int", "intarray"},
    Member{"gin__int_", "intarray"},
    Member{"gist_geometry_", "postgis"},
    Member{"btree_geometry_", "postgis"},
    Member{"gist_geography_", "postgis"},
    Member{"brin_geometry_", "postgis"},
    Member{"brin_geography_", "postgis"},
    Member{"spgist_geometry_", "postgis"},
    Member{"cube_", "cube"},
    Member{"gist_cube_", "cube"},
    Member{"seg_", "seg"},
    Member{"gist_seg_", "seg"},
    Member{"gist_", "btree_gist"},
};

}  // namespace

std::string_view extension_of_type(std::string_view type) {
  const auto name = lower(std::string(type.substr(0, type.find_first_of("([ "))));
  const auto found =
      std::find_if(k_types.begin(), k_types.end(), [&](const auto& member) { return member.name == name; });
  return found == k_types.end() ? std::string_view() : found->extension;
}

std::string_view extension_of_class(std::string_view operator_class) {
  const auto found = std::find_if(k_beginnings.begin(), k_beginnings.end(), [&](const auto& member) {
    return operator_class.starts_with(member.name);
  });
  return found == k_beginnings.end() ? std::string_view() : found->extension;
}

std::string_view without_schema(std::string_view qualified) {
  const auto dot = qualified.substr(0, qualified.find('(')).rfind('.');
  return dot == std::string_view::npos ? qualified : qualified.substr(dot + 1);
}

}  // namespace plumb::prisma
