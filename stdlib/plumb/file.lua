--- Files in the project folder.
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

--- Writes a plan's SQL to `name` for people to read; it is never read back. Returns the path.
function M.export(plan, name)
  options.value("plumb.file.export plan", plan, "plan")
  options.value("plumb.file.export name", name, "string")
  return call("file.export", name, { plan = plan, name = name }).path
end

--- Removes what export() wrote.
function M.remove(name)
  options.value("plumb.file.remove name", name, "string")
  call("file.remove", name, { name = name })
end

return M
