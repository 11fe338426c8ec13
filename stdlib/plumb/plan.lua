--- Questions about plans.
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

--- The plan that leads back, and what it cannot bring back.
function M.inverse(plan)
  options.value("plumb.plan.inverse plan", plan, "plan")
  return call("plan.inverse", "inverse", { plan = plan })
end

return M
