// Attempts to leave the sandbox. Each has to end in an error, or in the harmless value stated.
#include "support/catch.hpp"
#include "unit/lua/script.hpp"

using namespace plumb;
using plumb::test::run_lua;

namespace {

const std::string k_refused[] = {
    // names of the world
    "return io.open('/etc/passwd')",
    "return os.execute('id')",
    "return package.loadlib('libc.so.6', '*')",
    "return require('ffi')",
    "return require('jit')",
    "return require('io')",
    "return ffi.cdef('int x;')",
    "jit.on()",
    "return debug.getregistry()",
    "debug.setmetatable('', {})",
    "debug.sethook()",
    "return bit.tohex(1)",
    "return _G.io",
    "return _VERSION",
    // loading code
    "return load('return 1')",
    "return loadstring('return 1')",
    "return loadfile('/etc/passwd')",
    "return dofile('/etc/passwd')",
    "return string.dump(function() end)",
    "return ('').dump(function() end)",
    "module('x')",
    "return require('../../etc/passwd')",
    "return require('/etc/passwd')",
    "require(nil)",
    // environments and metatables
    "return getfenv(0)",
    "setfenv(1, {})",
    "return getfenv(print)",
    "return getmetatable('')",
    "setmetatable({}, {})",
    "rawset(string, 'rep', 1)",
    "return newproxy(true)",
    "collectgarbage('stop')",
    // changing what is shared
    "string.rep = error",
    "table.insert = nil",
    "math.huge = 0",
    "string.x = 1",
    "x = 1",
    "print = nil",
    "table.insert(string, 1)",
    "table.sort(string)",
    "table.remove(math)",
    "pairs = nil",
    // clocks, chance, threads
    "return math.random()",
    "math.randomseed(1)",
    "return os.time()",
    "return os.clock()",
    "coroutine.create(function() end)",
    "coroutine.wrap(function() end)",
    // loops inside of C
    "local t = {} table.insert(t, 2^53, 1)",
    "local t = {} table.insert(t, -2^31 + 1, 1)",
    "table.insert({}, 2^31, 1)",
    "return ('x'):rep(2e9)",
    "return ('x'):rep(1e8, 'y')",
    "return ('x'):rep(2^53)",
    "return unpack({}, 1, 1e8)",
    "return table.move({}, 1, 2^53, 2)",
    // addresses
    "return string.format('%p', {})",
    "return ('%p'):format(print)",
    "return ('%5p'):format('')",
    // memory
    "local s = 'x' while true do s = s .. s end",
    "local t = {} for i = 1, 1e9 do t[i] = {} end",
    "local t = {} while true do t[#t + 1] = ('x'):rep(1e6) .. #t end",
    "local t = {} for i = 1, 1e5 do t[i] = ('x'):rep(1e4) end return table.concat(t)",
    // time
    "while true do end",
    "for i = 1, math.huge do end",
    "repeat until false",
    "::again:: goto again",
    "local function f() return f() end return f()",
    "while true do pcall(error) end",
    "while true do pcall(function() while true do end end) end",
    "xpcall(function() while true do end end, function() while true do end end)",
    "pcall(xpcall, function() while true do end end, function() end) return 1",
    "local function f() f() f() end pcall(f) while true do pcall(f) end",
    "table.sort({3, 2, 1}, function() while true do end end)",
    "return (('x'):rep(1e4):gsub('x', function() while true do end end))",
    // depth
    "local function f() return 1 + f() end return f()",
    "local function f() return pcall(f) and f() or f() end return f()",
    "local function f() table.sort({1, 2, 3}, f) end f()",
    "local function f() return (('x'):gsub('x', f)) end return f()",
    "return " + std::string(300, '(') + "1" + std::string(300, ')'),
    "return " + std::string(100'000, '{'),
    "return " + std::string(100'000, '#') + "nil",
    "local a" + std::string(5'000, ' ') + "= = 1",
    // values that may not cross
    "return function() end",
    "return print",
    "return 0.5",
    "return 0/0",
    "return 1/0",
    "return 2^60",
    "return '\\255'",
    "return 'a\\0b'",
    "local t = {} t.t = t return t",
    "return {1, x = 2}",
    "return {[3] = 1}",
    "return {[print] = 1}",
    "return {[0.5] = 1}",
    "return 1LL",
    // odd arguments
    "pairs()",
    "pairs(nil)",
    "next(1)",
    "next({[print] = 1, [pairs] = 2})",
    "xpcall()",
    "xpcall(print)",
    "pcall()",
    "tostring()",
    "string.format('%999d', 1)",
    "string.format('%', 1)",
    "string.rep()",
    "string.rep({}, 1)",
    "return ('x'):rep(0.5)",
    "select(-5, 1)",
    "ipairs()",
    "return #nil",
    "error()",
    "error(nil)",
    "error({})",
    "error(print)",
    "error(1LL)",
    "return nil .. 'x'",
    "return {} < {}",
    "return tonumber('1', 99)",
};

}  // namespace

TEST_CASE("nothing outside of the sandbox can be reached, and nothing runs without end") {
  STATIC_REQUIRE(std::size(k_refused) >= 50);
  for (const auto& attempt : k_refused) {
    INFO(attempt.substr(0, 200));
    const auto ended = test::Script({.memory_bytes = 32u << 20, .instructions = 500'000}).run(attempt);
    CHECK_FALSE(ended.ok);
    CHECK_FALSE(ended.error.empty());
    CHECK(ended.error.find("0x") == std::string::npos);
  }
}

TEST_CASE("bytecode is refused") {
  const auto ended = run_lua("\x1bLJ\x02\x02");
  CHECK_FALSE(ended.ok);
  CHECK_THAT(ended.error, test::ContainsSubstring("chunk"));
}

TEST_CASE("the names of the environment are exactly the committed list") {
  const char* const names[] = {"assert",   "error",    "ipairs",   "math",   "next",   "pairs",
                               "pcall",    "rawequal", "rawget",   "select", "string", "table",
                               "tonumber", "type",     "tostring", "unpack", "xpcall", "require"};
  for (const auto* name : names) {
    INFO(name);
    CHECK(run_lua(std::string("return type(") + name + ") ~= nil").ok);
  }
}

TEST_CASE("what a script does to a library's name stays its own") {
  test::Script script;
  REQUIRE_FALSE(script.run("string.rep = nil").ok);
  CHECK(script.run("return ('x'):rep(3)").value == "xxx");
}

TEST_CASE("a failed attempt leaves the sandbox usable") {
  test::Script script;
  REQUIRE_FALSE(script.run("local s = 'x' while true do s = s .. s end").ok);
  CHECK(script.run("return 1 + 1").value == 2);
}

TEST_CASE("an exhausted budget cannot be caught and stays exhausted") {
  test::Script script({.memory_bytes = 32u << 20, .instructions = 1'000'000});
  const auto ended = script.run("pcall(function() while true do end end) return 'went on'");
  CHECK_FALSE(ended.ok);
  CHECK_THAT(ended.error, test::ContainsSubstring("instructions without a call"));
  CHECK_FALSE(script.run("local n = 0 for i = 1, 1000 do n = n + i end return n").ok);
}

TEST_CASE("memory in use follows what the script holds and ends at nothing") {
  test::Script script;
  script.run("local t = {} for i = 1, 1000 do t[i] = ('x'):rep(1000) .. i end");
  lua_gc(script.state(), LUA_GCCOLLECT, 0);
  CHECK(script.used() < 200'000);
}
