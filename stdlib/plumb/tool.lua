--- The project's own commands, as configured.
local host = require "plumb.host"
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

--- Runs the configured command `name` ("sync" or "generate"); fails when it does.
function M.run(name)
  options.value("plumb.tool.run name", name, "string")
  local result = call("tool.run", name, { tool = name })
  if result.status == 0 then return result end
  error(host.failure {
    code = "failed",
    message = ("the %s command of the project failed with status %d"):format(name, result.status),
    detail = result.output,
  }, 0)
end

return M
