--- The body that alignments share: review, approve, apply, verify, clean up, report. Where the plan comes from and what
--- is checked before is the runbook's own.
local file = require "plumb.file"
local git = require "plumb.git"
local host = require "plumb.host"
local options = require "plumb.options"
local recovery = require "plumb.recovery"
local schema = require "plumb.schema"
local snapshot = require "plumb.snapshot"
local call = require("plumb.call").call

local M = {}

local known = {
  title = "string",
  desired = "side?",
  snapshot = "snapshot?",
  export = "string?",
  file = "string?",
  fields = "table?",
  sections = "table?",
}

local function add_field(body, label, value) body.fields[#body.fields + 1] = { label, value } end

local function add_section(body, title, lines) body.sections[#body.sections + 1] = { title = title, lines = lines } end

local function copy(list)
  local result = {}
  for position, item in ipairs(list or {}) do result[position] = item end
  return result
end

local function write_report(body, result)
  add_field(body, "Result", result)
  add_field(body, "Finished", call("clock.now", "now", {}))
  body.path = body.run:report(body.opts.title, {
    fields = body.fields,
    sections = body.sections,
    file = body.opts.file,
  })
end

--- Writes a report of the failure, offers the way back, and raises it again. What was a mistake in the script, and not
--- a failure of the work, goes on as it is.
local function fail(body, label, raised)
  if type(raised) == "string" then error(raised, 0) end
  local failure = host.failure(raised)
  local found = recovery.explain(failure, body.run, body.snapshot)
  add_field(body, label, ("no (%s): %s"):format(found.kind, failure.message))
  add_section(body, "Recovery", found.lines)
  local written, problem = pcall(write_report, body, "failed")
  if not written then body.run:note("no report: " .. tostring(problem), { level = "warn" }) end
  if found.back then body.run:note("the last way back: " .. found.back) end
  failure.hint = found.hint
  error(failure, 0)
end

--- Performs a step whose failure is explained in the report under `label`.
local function attempt(body, name, label, work)
  local ok, result = pcall(body.run.step, body.run, name, work)
  if not ok then fail(body, label, result) end
  return result
end

local function export(body)
  if not body.opts.export then return end
  local path = body.run:step("export", function() return file.export(body.plan, body.opts.export) end)
  local stands = body.run.dry_run and "would stand" or "stands"
  body.run:note(("the plan %s in %s to read; it is never read back"):format(stands, path))
end

local function listed(items, empty)
  local lines = {}
  for _, item in ipairs(items) do lines[#lines + 1] = "- " .. item end
  return #lines > 0 and lines or { "- " .. empty }
end

--- Lines as they are, in a block of their own.
local function block(lines) return { "```", table.concat(lines, "\n"), "```" } end

local function plural(count, noun) return ("%d %s%s"):format(count, noun, count == 1 and "" or "s") end

local function remark_text(remark) return remark.object == "" and remark.kind or remark.kind .. " " .. remark.object end

--- Says what whoever decides should know, of the plan or of its application.
local function tell(body, title, notes)
  for _, note in ipairs(notes or {}) do body.run:note(note, { level = "warn" }) end
  if notes and #notes > 0 then add_section(body, title, listed(notes)) end
end

--- Tells what has to be looked at twice: the review list, objects that are not managed, hazards.
local function list_reasons(body)
  local remarks, hazards = {}, {}
  for _, remark in ipairs(body.plan.remarks) do
    remarks[#remarks + 1] = remark_text(remark)
    body.run:note("look twice: " .. remark_text(remark), { level = "warn" })
  end
  for _, hazard in ipairs(body.plan.hazards) do
    hazards[#hazards + 1] = ("%s: %s (%s)"):format(hazard.object, hazard.message, hazard.kind)
  end
  add_section(body, "Plan", block(body.plan.lines))
  add_section(body, "Review list", listed(remarks, "nothing destructive"))
  add_section(body, "Consented to", listed(hazards, "nothing needed consent"))
  add_section(body, "Not managed, kept", listed(body.plan.unmanaged, "nothing near the changes"))
  tell(body, "Notes on the plan", body.plan.notes)
end

local deciding = { ["plumb.toml"] = true, ["allowed_signers"] = true, ["plumb.lock"] = true }

--- Says which of the files that tell who may release what, and where, nobody has reviewed as they are.
local function tell_unreviewed_policy(body)
  local status, notes = git.status(), {}
  for _, changed in ipairs(status and status.changed or {}) do
    if deciding[changed:match "[^/]*$"] then
      notes[#notes + 1] = changed .. " is not as it was committed: it tells who may release what, and nobody has reviewed it"
    end
  end
  tell(body, "Not reviewed", notes)
end

local function release(body)
  tell_unreviewed_policy(body)
  body.run:review(body.plan)
  add_field(body, "Diff reviewed", "yes, with every consent it needs")
  local approval = body.run:approve(body.plan, { snapshot = body.opts.snapshot })
  local names = table.concat(approval.approvers or {}, ", ")
  add_field(body, "Approved by", names == "" and "no approval needed by the policy" or names)
end

--- People may have taken long to answer: what is applied has a snapshot behind it that is no older than allowed.
local function renew_snapshot(body)
  if not body.snapshot then return end
  local renewed = snapshot.renew(body.snapshot, body.plan)
  if renewed.id == body.snapshot.id then return end
  body.run:note(("the snapshot had become too old or was lost; the way back is now %s"):format(renewed.id))
  body.snapshot = renewed
end

local function apply(body)
  local result = attempt(body, "apply", "Diff applied", function()
    renew_snapshot(body)
    local applied = body.run.target:apply(body.plan)
    applied.snapshot = body.snapshot
    applied.detail = plural(applied.statements, "statement") .. " in " .. plural(applied.groups, "group")
    if applied.already > 0 then
      applied.detail = applied.detail .. ", of which an earlier attempt applied " .. plural(applied.already, "group")
    end
    return applied
  end)
  add_field(body, "Diff applied", "yes, " .. result.detail .. ", verified before each commit")
  tell(body, "Notes on the application", result.notes)
  if not body.snapshot or result.snapshot.id == body.opts.snapshot.id then return end
  body.snapshot = result.snapshot
  add_field(body, "Fresh snapshot before", body.snapshot.id)
end

--- The target against the desired schema. One that was edited after the plan was made is none of this run's: what the
--- plan promised was verified as it was applied.
local function verify(body)
  if not body.opts.desired then return end
  local source = body.opts.desired.source or "the desired schema"
  local result = attempt(body, "verify", "Final verification", function()
    local compared = schema.compare { from = body.run.target, to = body.opts.desired }
    local has_moved = body.plan.desired and compared.desired ~= body.plan.desired
    if not compared.equal and not has_moved then schema.expect_equal(body.run.target, body.opts.desired) end
    return { equal = compared.equal, detail = compared.equal and "no difference" or source .. " has changed since" }
  end)
  if result.equal then
    body.outcome = "equals " .. source
    return add_field(body, "Final verification", "no difference to " .. source)
  end
  body.outcome = ("is as planned; %s has changed since, run again to bring the rest"):format(source)
  body.run:note(body.outcome, { level = "warn" })
  add_field(body, "Final verification", "as the plan promised; " .. source .. " has changed since the plan was made")
end

local function clean_up(body)
  if not body.opts.export then return end
  local state = body.run:step("clean up", function()
    file.remove(body.opts.export)
    local status = git.status()
    return { detail = status and not status.clean and "the working tree has other changes" or "clean" }
  end)
  add_field(body, "Working tree after", state.detail)
end

-- Per cent from which a candidate is asked about; others stand among the notes on the plan.
local k_likely = 80

local function likely(candidates)
  local result = {}
  for _, candidate in ipairs(candidates or {}) do
    if candidate.score >= k_likely then result[#result + 1] = candidate end
  end
  return result
end

--- Asks of each rename that is likely one; the same shape proves nothing about what is in it.
local function stated_renames(run, plan)
  local renames = {}
  for _, candidate in ipairs(likely(plan.candidates)) do
    local text = candidate.text .. ". A rename keeps what is in it; dropping and adding loses it. Is it one?"
    local id = ("renamed:%s:%s"):format(candidate.from, candidate.to)
    if run:ask(id, text, { choices = { "yes", "no" } }) == "yes" then renames[#renames + 1] = candidate.rename end
  end
  return renames
end

--- The renames of parameter "rename", where the runbook has one.
local function given_renames(run)
  local renames = {}
  for rename in (run.params.rename or ""):gmatch "%S+" do renames[#renames + 1] = rename end
  return renames
end

--- Plans from one schema to another in step "plan", with the renames of parameter "rename". Where another drop and an
--- addition may be one rename a person is asked, and what they state is planned in step "plan renames".
function M.plan(run, opts)
  opts = options.check("plumb.alignment.plan", opts, { from = "side", to = "side" })
  local renames = given_renames(run)
  local plan = run:step("plan", function() return schema.plan { from = opts.from, to = opts.to, renames = renames } end)
  local answered = stated_renames(run, plan)
  if #answered == 0 then return plan end
  for _, rename in ipairs(answered) do renames[#renames + 1] = rename end
  return run:step(
    "plan renames",
    function() return schema.plan { from = opts.from, to = opts.to, renames = renames } end
  )
end

--- Carries out `plan` on the run's target: exports it when asked, lists what to look at, has it reviewed and approved,
--- applies exactly those bytes behind a snapshot that is no older than allowed, verifies against `desired`, removes the
--- export, and writes the report. A failure is explained in the report, with the way back to the snapshot, and raised
--- again. Returns the report's path, and how the target stands to `desired`.
function M.carry_out(run, plan, opts)
  options.value("plumb.alignment.carry_out plan", plan, "plan")
  opts = options.check("plumb.alignment.carry_out", opts, known)
  local body = { run = run, plan = plan, opts = opts, fields = copy(opts.fields), sections = copy(opts.sections) }
  body.snapshot = opts.snapshot
  add_field(body, "Diff generated", ("yes, %s, plan %s"):format(plural(plan.statements, "statement"), plan.id))
  export(body)
  list_reasons(body)
  release(body)
  apply(body)
  verify(body)
  clean_up(body)
  write_report(body, "done")
  return body.path, body.outcome
end

return M
