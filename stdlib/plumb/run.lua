--- The run that is handed to a runbook: steps, questions, report.
local calls = require "plumb.call"
local host = require "plumb.host"
local options = require "plumb.options"
local target = require "plumb.target"

local call = calls.call
local M = {}
local methods = {}

local inside -- the name of the step that is being performed
local compensations = {} -- of finished steps, in order

local function perform(name, body)
  inside = name
  local ok, value = pcall(body)
  inside = nil
  if ok then
    call("step.end", name, { value = value })
    return value
  end
  local failure = host.failure(value)
  call("step.end", name, { error = failure })
  error(failure, 0)
end

local function step(name, undo, body)
  if inside then host.misuse(("run:step '%s': a step cannot be inside of the step '%s'"):format(name, inside)) end
  local begun = call("step.begin", name, { undo = undo ~= nil })
  local value
  if begun.recorded then
    value = target.adopt(begun.value)
  else
    value = perform(name, body)
  end
  if undo then compensations[#compensations + 1] = { name = name, undo = undo, value = value } end
  return value
end

--- Undoes the finished steps, the last one first; each compensation is a step of its own.
local function unwind()
  local pending = compensations
  compensations = {}
  for position = #pending, 1, -1 do
    local finished = pending[position]
    step("undo " .. finished.name, nil, function() finished.undo(finished.value) end)
  end
  call("done", "done", { message = "undone" })
end

--- Performs `body` once and for all: a finished step is not performed again, its result is returned.
function methods:step(name, opts, body)
  if body == nil then
    opts, body = nil, opts
  end
  options.value("run:step name", name, "string")
  opts = options.check("run:step", opts, { undo = "function?" })
  options.value(("run:step '%s' body"):format(name), body, "function")
  return step(name, opts.undo, body)
end

--- Shows a plan; a person consents to each hazard and, on a protected environment, types the target's name.
function methods:review(plan)
  options.value("run:review plan", plan, "plan")
  return call("review", "review", { plan = plan })
end

--- Waits until the environment's policy is satisfied.
function methods:approve(plan, opts)
  options.value("run:approve plan", plan, "plan")
  opts = options.check("run:approve", opts, { snapshot = "snapshot?" })
  return call("approve", "approve", { plan = plan, snapshot = opts.snapshot })
end

--- Asks a person; returns the answer.
function methods:ask(id, text, opts)
  options.value("run:ask id", id, "string")
  options.value("run:ask text", text, "string")
  opts = options.check("run:ask", opts, { choices = "table?" })
  return call("ask", id, { id = id, text = text, choices = host.array(opts.choices or {}) })
end

--- Tells who is watching; level "info" or "warn".
function methods:note(text, opts)
  options.value("run:note text", text, "string")
  opts = options.check("run:note", opts, { level = "string?" })
  call("note", "note", { level = opts.level or "info", text = text })
end

--- Writes the report; returns its path.
function methods:report(title, opts)
  options.value("run:report title", title, "string")
  opts = options.check("run:report", opts, { fields = "table?", sections = "table?", file = "string?" })
  return call("report", title, {
    title = title,
    fields = host.array(opts.fields or {}),
    sections = host.array(opts.sections or {}),
    file = opts.file,
  }).path
end

--- Ends the run well, here.
function methods:done(message)
  options.value("run:done message", message, "string")
  call("done", "done", { message = message })
end

local function source_of(desired)
  if type(desired) == "string" then return { ["$handle"] = "source", source = desired } end
  return desired
end

--- The run of a context (docs/reference/calls.md).
function M.new(context)
  calls.on_unwind(unwind)
  return host.object({
    id = context.run,
    target = target.own(context.target),
    desired = source_of(context.desired),
    params = context.params,
    dry_run = context.dry_run,
    anew = context.anew,
  }, methods)
end

return M
