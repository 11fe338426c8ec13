--- The database a run works on: a handle with methods. Other environments are handles without methods, because a run
--- changes its own target only.
local host = require "plumb.host"
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}
local methods = {}
local own

--- Takes a snapshot; with `verify` it is restored and compared before it counts.
function methods:snapshot(opts)
  opts = options.check("target:snapshot", opts, { verify = "boolean?" })
  return call("snapshot.create", "snapshot", { verify = opts.verify ~= false })
end

--- Executes a released plan.
function methods:apply(plan)
  options.value("target:apply plan", plan, "plan")
  return call("target.apply", "apply", { plan = plan })
end

--- Reads rows; values go as parameters $1, $2 … and never into the text.
function methods:query(sql, ...)
  options.value("target:query sql", sql, "string")
  return call("target.query", "query", { sql = sql, parameters = host.array { ... } })
end

--- The facts by which the database is recognised.
function methods:identity() return call("target.identity", "identity", {}) end

--- Gives the handles of the run's own target inside of `value` their methods.
function M.adopt(value)
  if type(value) ~= "table" then return value end
  if value["$handle"] == "target" then return value.environment == own and host.object(value, methods) or value end
  for _, item in pairs(value) do M.adopt(item) end
  return value
end

--- Makes `handle` the run's own target.
function M.own(handle)
  own = handle.environment
  return M.adopt(handle)
end

return M
