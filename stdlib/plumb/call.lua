--- Every call to the host goes through here, so that one that asks for compensation instead of an answer is heeded.
local host = require "plumb.host"

local M = {}

local unwind

--- Sets what is called when the host wants the finished steps undone.
function M.on_unwind(fn) unwind = fn end

--- Calls the host; returns its value or raises its failure.
function M.call(kind, name, arguments)
  local value = host.call(kind, name, arguments)
  if type(value) == "table" and value["$unwind"] then unwind() end
  return value
end

return M
