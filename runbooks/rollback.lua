--- Takes back what an earlier run applied: by the inverse of its plan, or by the snapshot it took.
local plumb = require "plumb"

local k_report = "ROLLBACK_REPORT.md"

local function refuse(message, hint) plumb.fail { message = message, hint = hint, code = "usage" } end

local function load(run)
  local earlier = plumb.load_run(run.params.run)
  if not earlier.plan then refuse(("run %s has no plan to take back"):format(earlier.run), "plumb runs") end
  return earlier
end

local function on_one_line(sql) return (sql:gsub("%s+", " ")) end

--- Shows each statement beside its inverse; returns lines for the report and how many come back only in part.
local function compare_pairs(run, inverse)
  local lines, lost = {}, 0
  for _, pair in ipairs(inverse.pairs) do
    local there = on_one_line(pair.statement)
    local back = pair.inverse ~= "" and on_one_line(pair.inverse) or "nothing"
    run:note(("%s: %s  is undone by  %s  (restores: %s)"):format(pair.change, there, back, pair.restores))
    lines[#lines + 1] = ("- %s: `%s` is undone by `%s`, which restores: %s"):format(
      pair.change,
      there,
      back,
      pair.restores
    )
    if pair.restores ~= "all" then lost = lost + 1 end
  end
  if lost > 0 then run:note("do not come back in full: " .. lost .. " of " .. #inverse.pairs, { level = "warn" }) end
  return lines, lost
end

local function ask_way(run, inverse, lost)
  local text = ("%d of %d statements cannot be undone in full. Which way back?"):format(lost, #inverse.pairs)
  local way = run:ask("way", text, { choices = { inverse.plan and "inverse" or "stop", "snapshot" } })
  if way == "stop" then run:done "nothing was changed" end
  return way
end

local function choose_way(run, earlier, inverse, lost)
  local way = run.params.way
  if way == "ask" then way = earlier.snapshot and lost > 0 and ask_way(run, inverse, lost) or "inverse" end
  if way == "snapshot" and not earlier.snapshot then refuse(("run %s took no snapshot"):format(earlier.run)) end
  if way == "inverse" and not inverse.plan then
    refuse(("nothing of run %s can be undone by statements"):format(earlier.run), "plumb snapshot list")
  end
  return way
end

local function fields_of(run, earlier, way)
  return {
    { "Environment", run.target.environment .. " (database " .. run.target.database .. ")" },
    { "Date and time", plumb.now() },
    { "Taken back", ("run %s of %s, plan %s"):format(earlier.run, earlier.runbook, earlier.plan.id) },
    { "Way", way },
  }
end

--- Restores beside the database; switching over is a person's act, with the application stopped.
local function restore_beside(run, earlier, sections)
  local name = run.target.database .. "_restored"
  local restored = run:step("restore", function()
    local result = plumb.snapshot.restore(earlier.snapshot, { name = name })
    result.detail = "restored to " .. result.database
    return result
  end)
  local fields = fields_of(run, earlier, "snapshot " .. earlier.snapshot.id)
  fields[#fields + 1] = { "Restored to", restored.database }
  sections[#sections + 1] = {
    title = "What is left to do",
    lines = {
      "- Compare the restored database with the old one; what was written since the snapshot is only in the old one.",
      "- Stop the application, then exchange the names of the two databases, or its connection settings.",
    },
  }
  run:report("Rollback", { fields = fields, sections = sections, file = k_report })
  run:done(("the snapshot is restored to %s, beside %s"):format(restored.database, run.target.database))
end

return plumb.runbook {
  name = "rollback",
  version = "1.0.0",
  summary = "Take back what an earlier run applied, by the inverse of its plan or by its snapshot",
  needs = { "target.apply", "snapshot.create", "snapshot.restore" },
  params = {
    run = { type = "string", help = "the run to take back, as plumb runs lists it; last: the one that applied something last" },
    way = {
      type = "string",
      default = "ask",
      choices = { "ask", "inverse", "snapshot" },
      help = "by the inverse statements, or by the snapshot; ask: inverse, unless it cannot bring everything back",
    },
  },
  steps = { "inverse", "restore", "snapshot", "apply" },

  run = function(run)
    local earlier = load(run)
    run:note(("taking back run %s of %s"):format(earlier.run, earlier.runbook))
    local inverse = run:step("inverse", function() return plumb.plan.inverse(earlier.plan, { run = earlier.run }) end)
    local lines, lost = compare_pairs(run, inverse)
    local sections = { { title = "Statements and their inverse", lines = lines } }
    local way = choose_way(run, earlier, inverse, lost)
    if way == "snapshot" then restore_beside(run, earlier, sections) end

    local snapshot = run:step("snapshot", function() return run.target:snapshot { verify = true } end)
    plumb.alignment.carry_out(run, inverse.plan, {
      title = "Rollback",
      snapshot = snapshot,
      file = k_report,
      fields = fields_of(run, earlier, "inverse plan"),
      sections = sections,
    })
    run:done(("run %s is taken back"):format(earlier.run))
  end,
}
