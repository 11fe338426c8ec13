--- Takes back drift: what a database has become without its schema saying so.
local plumb = require "plumb"

local k_report = "DRIFT_REVERT_REPORT.md"

local k_has_ledger = [[
SELECT 1 AS present
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'plumb' AND c.relname = 'ledger'
]]

local k_last_applied = [[
SELECT l.run, l.applied_at::text AS at
FROM plumb.ledger l
ORDER BY l.applied_at DESC
LIMIT 1
]]

--- Since when the target can have drifted: plumb left it aligned when it last applied something.
local function since(run)
  if run.dry_run then return "not asked: the copy of a dry run has no ledger" end
  if #run.target:query(k_has_ledger) == 0 then return "unknown: plumb has never applied anything here" end
  local last = run.target:query(k_last_applied)[1]
  return last and ("after %s, when run %s was applied"):format(last.at, last.run) or "unknown: the ledger is empty"
end

--- Lines as they are, in a block of their own.
local function block(lines) return { "```", table.concat(lines, "\n"), "```" } end

--- Staging first: when it differs too, a person decides whether to go on here.
local function look_at_staging(run, name)
  local staging = name ~= "" and name ~= run.target.environment and plumb.environment(name) or nil
  if not staging then return "not configured" end
  local compared = run:step("staging", function()
    local result = plumb.schema.compare { from = staging, to = run.desired }
    result.detail = result.equal and "no drift" or ("%d differences"):format(#result.changes)
    return result
  end)
  if compared.equal then return "no drift on " .. name end
  run:note(("%s differs too; revert there first: plumb run drift-revert --env %s"):format(name, name), { level = "warn" })
  for _, line in ipairs(compared.changes) do run:note(name .. ": " .. line) end
  local text = ("%s differs from the desired schema too. Go on with %s?"):format(name, run.target.environment)
  if run:ask("staging", text, { choices = { "go on", "stop" } }) == "stop" then run:done("revert " .. name .. " first") end
  return compared.detail .. " on " .. name .. ", left for later"
end

return plumb.runbook {
  name = "drift-revert",
  version = "1.0.0",
  summary = "Show what differs from the desired schema and since when, and lead the target back to it",
  needs = { "target.apply", "snapshot.create" },
  params = {
    staging = { type = "string", default = "staging", help = "environment to look at first, when it is configured" },
    rename = { type = "string", default = "", help = "what got another name: OLD=NEW, several with blanks between" },
  },
  steps = { "compare", "staging", "snapshot", "plan", "apply", "verify" },

  run = function(run)
    local target, desired = run.target, run.desired
    local started = plumb.now()
    local drift = run:step("compare", function()
      local result = plumb.schema.compare { from = target, to = desired }
      result.detail = result.equal and "no drift" or ("%d differences"):format(#result.changes)
      return result
    end)
    if drift.equal then run:done "no drift" end

    local appeared = since(run)
    run:note("drift appeared: " .. appeared)
    for _, line in ipairs(drift.changes) do run:note("differs: " .. line) end
    local staging = look_at_staging(run, run.params.staging)
    local snapshot = run:step("snapshot", function() return target:snapshot { verify = true } end)
    local plan = plumb.alignment.plan(run, { from = target, to = desired })
    local _, outcome = plumb.alignment.carry_out(run, plan, {
      title = "Drift reverted",
      desired = desired,
      snapshot = snapshot,
      file = k_report,
      fields = {
        { "Environment", target.environment .. " (database " .. target.database .. ")" },
        { "Date and time", started },
        { "Drift appeared", appeared },
        { "Staging", staging },
        { "Snapshot", snapshot.id },
      },
      sections = { { title = "What differed", lines = block(drift.changes) } },
    })
    run:done(("%s %s"):format(target.environment, outcome))
  end,
}
