--- Questions about plans.
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

--- The plan that leads back, and what it cannot bring back.
function M.inverse(plan)
  options.value("plumb.plan.inverse plan", plan, "plan")
  return call("plan.inverse", "inverse", { plan = plan })
end

--- A plan that plumb diff saved, proved again for the run's target.
function M.load(file)
  options.value("plumb.plan.load file", file, "string")
  return call("plan.load", file, { file = file })
end

return M
