--- Snapshots that are there already; new ones come from target:snapshot.
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

--- The newest snapshot of the target that is not older than `max_age_s` seconds, or nil.
function M.find(opts)
  opts = options.check("plumb.snapshot.find", opts, { max_age_s = "number" })
  return call("snapshot.find", "find", { max_age_s = opts.max_age_s })
end

--- The snapshot itself, or a fresh verified one where it has become older than the environment allows (`max_age`) and
--- nothing of `plan` is applied yet.
function M.renew(snapshot, plan)
  options.value("plumb.snapshot.renew snapshot", snapshot, "snapshot")
  options.value("plumb.snapshot.renew plan", plan, "plan")
  return call("snapshot.renew", "renew", { snapshot = snapshot, plan = plan })
end

--- Restores into a new database beside the target.
function M.restore(snapshot, opts)
  options.value("plumb.snapshot.restore snapshot", snapshot, "snapshot")
  opts = options.check("plumb.snapshot.restore", opts, { name = "string" })
  return call("snapshot.restore", opts.name, { snapshot = snapshot, name = opts.name })
end

return M
