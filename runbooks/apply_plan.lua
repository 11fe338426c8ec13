--- Carries out a plan that plumb diff saved: snapshot, review, approve, apply, verify, report.
local plumb = require "plumb"

local k_report = "APPLY_PLAN_REPORT.md"

return plumb.runbook {
  name = "apply-plan",
  version = "1.0.0",
  summary = "Review, approve, apply and verify a plan that plumb diff saved",
  needs = { "target.apply", "snapshot.create" },
  params = {
    plan = { type = "string", help = "the file: plumb diff --from env:ENV --to SOURCE --format json --output FILE" },
  },
  steps = { "plan", "snapshot", "apply", "verify" },

  run = function(run)
    local target, file = run.target, run.params.plan
    local started = plumb.now()
    local loaded = run:step("plan", function() return plumb.plan.load(file) end)
    local plan = loaded.plan
    if plan.empty then run:done "the plan changes nothing" end
    if plan.id ~= loaded.saved then
      run:note(("the saved plan %s was completed for %s"):format(loaded.saved:sub(1, 12), target.environment))
    end

    local snapshot = run:step("snapshot", function() return target:snapshot { verify = true } end)
    plumb.alignment.carry_out(run, plan, {
      title = "Plan applied",
      desired = loaded.desired,
      snapshot = snapshot,
      file = k_report,
      fields = {
        { "Environment", target.environment .. " (database " .. target.database .. ")" },
        { "Date and time", started },
        { "Saved plan", ("%s, in %s"):format(loaded.saved, file) },
        { "Snapshot", snapshot.id },
      },
    })
    run:done("the plan is applied to " .. target.environment)
  end,
}
