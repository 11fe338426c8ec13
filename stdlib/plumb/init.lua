--- plumb: what a runbook can do. `local plumb = require "plumb"`.
local host = require "plumb.host"
local options = require "plumb.options"
local target = require "plumb.target"
local call = require("plumb.call").call

local M = {
  alignment = require "plumb.alignment",
  file = require "plumb.file",
  git = require "plumb.git",
  plan = require "plumb.plan",
  runbook = require("plumb.runbook").runbook,
  schema = require "plumb.schema",
  snapshot = require "plumb.snapshot",
  tool = require "plumb.tool",
}

--- The handle of an environment, to compare with; nil when it is not configured.
function M.environment(name)
  options.value("plumb.environment name", name, "string")
  return target.adopt(call("environment.find", name, { name = name }))
end

--- Brings an unprotected environment to the desired schema.
function M.align(environment)
  options.value("plumb.align environment", environment, "string")
  return call("environment.align", environment, { environment = environment })
end

--- An earlier run of this environment.
function M.load_run(id)
  options.value("plumb.load_run id", id, "string")
  return call("run.load", id, { run = id })
end

--- What plumb.toml says of the project.
function M.project() return call("project.info", "project", {}) end

--- The time, as UTC text.
function M.now() return call("clock.now", "now", {}) end

--- Raises a failure that ends the run well explained: message, hint, code, detail.
function M.fail(opts)
  opts = options.check("plumb.fail", opts, { message = "string", hint = "string?", detail = "string?", code = "string?" })
  error(host.failure(opts), 0)
end

--- Marks a table as a list, so that an empty one is not taken for a table of names.
function M.list(values)
  options.value("plumb.list values", values, "table")
  return host.array(values)
end

return M
