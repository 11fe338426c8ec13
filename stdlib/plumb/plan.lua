--- Questions about plans.
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

--- The plan that leads back, and what it cannot bring back; with `run`, of what that run applied of it.
function M.inverse(plan, opts)
  options.value("plumb.plan.inverse plan", plan, "plan")
  opts = options.check("plumb.plan.inverse", opts, { run = "string?" })
  return call("plan.inverse", "inverse", { plan = plan, run = opts.run })
end

--- A plan that plumb diff saved, proved again for the run's target.
function M.load(file)
  options.value("plumb.plan.load file", file, "string")
  return call("plan.load", file, { file = file })
end

return M
