--- Moves customers who were not seen since a day into the archive: counted, reviewed, applied in one transaction, counted
--- again.
local plumb = require "plumb"

local k_count = "SELECT count(*) AS customers FROM public.customer WHERE last_seen < $1::date"
local k_archived = "SELECT count(*) AS customers FROM public.customer_archive"

--- The day as a literal of SQL. A plan's statements take no parameters, so nothing but digits may get through.
local function date_literal(day)
  if not day:match "^%d%d%d%d%-%d%d%-%d%d$" then
    plumb.fail { message = "before is not a day: " .. day, hint = "--param before=2024-01-31", code = "usage" }
  end
  return ("DATE '%s'"):format(day)
end

local function count(target, sql, ...) return target:query(sql, ...)[1].customers end

local function statements(day)
  return {
    "INSERT INTO public.customer_archive (id, email, name, last_seen)\n"
      .. "SELECT id, email, name, last_seen FROM public.customer WHERE last_seen < "
      .. day,
    -- What was copied goes, and nothing else: a customer who comes back meanwhile stays.
    "DELETE FROM public.customer c USING public.customer_archive a WHERE a.id = c.id AND c.last_seen < " .. day,
  }
end

return plumb.runbook {
  name = "archive-inactive",
  version = "1.0.0",
  summary = "Move customers who were not seen since a day into the archive",
  needs = { "target.apply", "snapshot.create" },
  params = {
    before = { type = "string", help = "archive who was not seen since this day, for example 2024-01-31" },
  },

  run = function(run)
    local target, before = run.target, run.params.before
    local day = date_literal(before)
    local found = run:step("count", function()
      local customers = count(target, k_count, before)
      return { customers = customers, archived = count(target, k_archived), detail = customers .. " customers" }
    end)
    -- The scratch copy of a dry run has no rows; there the rest is worth seeing all the same.
    if found.customers == 0 and not run.dry_run then run:done("nobody was last seen before " .. before) end

    local snapshot = run:step("snapshot", function() return target:snapshot { verify = true } end)
    local plan = run:step("plan", function() return plumb.schema.plan_statements(statements(day)) end)
    run:review(plan)
    run:approve(plan, { snapshot = snapshot })
    run:step("apply", function() return target:apply(plan) end)

    local left = run:step("check", function()
      return { customers = count(target, k_count, before), archived = count(target, k_archived) }
    end)
    run:report("Customers archived", {
      file = "ARCHIVE_REPORT.md",
      fields = {
        { "Not seen since", before },
        { "Found", tostring(found.customers) },
        { "Archived", tostring(left.archived - found.archived) },
        { "Left behind", tostring(left.customers) },
        { "Snapshot", snapshot.id },
      },
    })
    run:done(("%d customers archived"):format(left.archived - found.archived))
  end,
}
