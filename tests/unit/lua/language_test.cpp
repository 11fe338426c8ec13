// What the sandbox's language does, beyond plain Lua.
#include "support/catch.hpp"
#include "unit/lua/script.hpp"

using namespace plumb;
using plumb::test::run_lua;

TEST_CASE("pairs goes through numbers, then texts, then booleans, in order") {
  const auto ended = run_lua(R"(
    local t = {b = 1, a = 2, [10] = 3, [2] = 4, [1] = 5, [true] = 6, [-1] = 7, B = 8}
    local seen = ""
    for key in pairs(t) do seen = seen .. tostring(key) .. " " end
    return seen)");
  CHECK(ended.value == "-1 1 2 10 B a b true ");
}

TEST_CASE("pairs is the same for tables filled in another order") {
  const auto ended = run_lua(R"(
    local function fill(from, to, step)
      local t = {}
      for i = from, to, step do t["key" .. i] = i end
      local seen = ""
      for key, value in pairs(t) do seen = seen .. key .. value end
      return seen
    end
    return fill(1, 100, 1) == fill(100, 1, -1))");
  CHECK(ended.value == true);
}

TEST_CASE("pairs passes over keys that are removed on the way") {
  const auto ended = run_lua(R"(
    local t, seen = {a = 1, b = 2, c = 3}, ""
    for key in pairs(t) do
      seen = seen .. key
      t.b = nil
    end
    return seen)");
  CHECK(ended.value == "ac");
}

TEST_CASE("pairs keeps values, also false") {
  CHECK(run_lua("for k, v in pairs({x = false}) do return k .. tostring(v) end").value == "xfalse");
}

TEST_CASE("next gives the keys in the order of pairs") {
  CHECK(
      run_lua(
          "local t = {b = 1, a = 2, [1] = 3} return {next(t), next(t, 1), next(t, 'a'), type(next(t, 'b'))}")
          .value == Json({1, "a", "b", "nil"}));
  CHECK(run_lua("return next({}) == nil").value == true);
}

TEST_CASE("tostring shows no addresses") {
  CHECK(run_lua("return tostring({}) .. tostring(print == nil) .. tostring(tostring)").error ==
        "test.lua:1: 'print' is not a name here: a runbook reaches the world through require \"plumb\" only");
  CHECK(run_lua("return tostring({}) .. ' ' .. tostring(tostring)").value == "table function");
}

TEST_CASE("string.format shows values as tostring does") {
  CHECK(run_lua("return string.format('%s %s %d %5.1f %q', {}, nil, 3, 0.5, 'x')").value ==
        "table nil 3   0.5 \"x\"");
}

TEST_CASE("whole numbers are shown with all their digits") {
  CHECK(run_lua("return tostring(9007199254740991)").value == "9007199254740991");
}

TEST_CASE("pcall gives results and errors as in Lua") {
  CHECK(run_lua("return {pcall(function(a, b) return a + b, 'x' end, 1, 2)}").value == Json({true, 3, "x"}));
  CHECK(run_lua("local ok, e = pcall(error, {code = 'mine'}) return {ok, e.code}").value ==
        Json({false, "mine"}));
  CHECK(run_lua("return {select('#', pcall(error))}").value == Json({2}));
}

TEST_CASE("xpcall calls its handler with the error and passes arguments") {
  CHECK(run_lua("return {xpcall(function(a, b) return a .. b end, error, 'x', 'y')}").value ==
        Json({true, "xy"}));
  CHECK(run_lua("return {xpcall(error, function(e) return 'handled ' .. e end, 'x')}").value ==
        Json({false, "handled x"}));
}

TEST_CASE("an unknown name is refused at its line") {
  CHECK_THAT(run_lua("local x = 1\nreturn os").error,
             test::StartsWith("test.lua:2: 'os' is not a name here"));
}

TEST_CASE("a global is refused with what to write instead") {
  CHECK_THAT(run_lua("total = 1").error, test::ContainsSubstring("write `local total`"));
}

TEST_CASE("table functions change own tables") {
  CHECK(run_lua("local t = {3, 1} table.insert(t, 2) table.insert(t, 1, 9) table.sort(t) return t").value ==
        Json({1, 2, 3, 9}));
  CHECK(run_lua("local t = {1, 2} return {table.remove(t), #t}").value == Json({2, 1}));
}

TEST_CASE("string.rep repeats with a separator") {
  CHECK(run_lua("return ('a'):rep(3, '-')").value == "a-a-a");
  CHECK(run_lua("return ('a'):rep(0) .. ('a'):rep(-1) .. (''):rep(1e9)").value == "");
}
