--- Comparing schemas and planning between them.
local host = require "plumb.host"
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

--- Plans what leads from one schema to another; proved on a scratch copy. `renames` are stated as OLD=NEW.
function M.plan(opts)
  opts = options.check("plumb.schema.plan", opts, { from = "side", to = "side", renames = "table?" })
  return call("schema.plan", "plan", { from = opts.from, to = opts.to, renames = host.array(opts.renames or {}) })
end

--- Compares two schemas without planning.
function M.compare(opts)
  opts = options.check("plumb.schema.compare", opts, { from = "side", to = "side" })
  return call("schema.compare", "compare", opts)
end

--- Fails with code "difference", listing what differs, unless both schemas are equal.
function M.expect_equal(from, to)
  local result = M.compare { from = from, to = to }
  if result.equal then return result end
  error(host.failure {
    code = "difference",
    message = ("the schemas differ in %d places"):format(#result.changes),
    detail = table.concat(result.changes, "\n"),
  }, 0)
end

--- Makes a plan of SQL statements, which is reviewed and released like any other.
function M.plan_statements(statements)
  options.value("plumb.schema.plan_statements statements", statements, "table")
  for position, statement in ipairs(statements) do
    options.value(("plumb.schema.plan_statements statement %d"):format(position), statement, "string")
  end
  return call("schema.plan_statements", "plan", { statements = host.array(statements) })
end

return M
