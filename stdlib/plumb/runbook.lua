--- What a runbook file returns: its manifest and its run function.
local host = require "plumb.host"
local options = require "plumb.options"
local run = require "plumb.run"

local M = {}

local known = {
  name = "string",
  version = "string",
  summary = "string",
  needs = "table?",
  params = "table?",
  steps = "table?",
  run = "function",
}

local parameter = { type = "string?", help = "string?", choices = "table?" }

local function check_parameter(name, given)
  local what = ("parameter '%s'"):format(tostring(name))
  options.value(what, given, "table")
  local rest = {}
  for key, value in pairs(given) do rest[key] = value end
  rest.default = nil
  options.check(what, rest, parameter)
end

--- Declares a runbook.
function M.runbook(definition)
  options.value("plumb.runbook", definition, "table")
  options.check("plumb.runbook", definition, known)
  for name, given in pairs(definition.params or {}) do check_parameter(name, given) end
  return {
    manifest = {
      name = definition.name,
      version = definition.version,
      summary = definition.summary,
      needs = host.array(definition.needs or {}),
      params = definition.params or {},
      steps = definition.steps,
    },
    run = function(context) definition.run(run.new(context)) end,
  }
end

return M
