--- Checks what scripts hand to the library; mistakes are raised at the script's line.
local host = require "plumb.host"

local M = {}

local handles = { plan = true, snapshot = true, target = true, source = true }

local function is(value, wanted)
  if wanted == "side" then return type(value) == "string" or is(value, "target") or is(value, "source") end
  if handles[wanted] then return type(value) == "table" and value["$handle"] == wanted end
  return type(value) == wanted
end

local function names_of(known)
  local names = {}
  for name in pairs(known) do names[#names + 1] = name end
  return table.concat(names, ", ")
end

local function described(value)
  if type(value) == "table" and value["$handle"] then return "a " .. tostring(value["$handle"]) end
  return value == nil and "nothing" or "a " .. type(value)
end

--- Checks one value: `wanted` is a Lua type, a kind of handle, or "side" (something a schema can be read from); with a
--- "?" at its end it may be absent.
function M.value(what, value, wanted)
  local kind, optional = wanted:match("^(%w+)(%??)$")
  if value == nil and optional == "?" then return end
  if is(value, kind) then return end
  local expected = kind == "side" and "a target, a source or the text of a SOURCE" or "a " .. kind
  host.misuse(("%s: expected %s, got %s"):format(what, expected, described(value)))
end

--- Checks a table of options against `known` (name -> wanted) and returns it; absent options are an empty table.
function M.check(what, given, known)
  M.value(what .. " options", given, "table?")
  given = given or {}
  for name in pairs(given) do
    if not known[name] then
      host.misuse(("%s: unknown option '%s'; it takes: %s"):format(what, tostring(name), names_of(known)))
    end
  end
  for name, wanted in pairs(known) do M.value(what .. " " .. name, given[name], wanted) end
  return given
end

return M
