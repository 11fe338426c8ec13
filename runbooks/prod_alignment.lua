--- Aligns a database with its desired schema: snapshot, plan, review, approve, apply, verify, report.
local plumb = require "plumb"

local k_export = "prisma_prod_align.sql"
local k_report = "PROD_SCHEMA_ALIGNMENT_REPORT.md"

--- Branch and clean tree; a rehearsal only says what would be refused.
local function check_working_tree(run)
  local wanted = run.params.branch
  if wanted == "" then return plumb.git.status() or { commit = "outside of git", branch = "" } end
  local ok, status = pcall(plumb.git.expect, { branch = wanted, clean = true })
  if ok then return status end
  if not run.dry_run then error(status, 0) end
  run:note("a real run would be refused: " .. tostring(status), { level = "warn" })
  return plumb.git.status() or { commit = "outside of git", branch = "" }
end

local function working_tree(run)
  local status = check_working_tree(run)
  status.detail = status.branch == "" and status.commit or status.branch .. " at " .. status.commit:sub(1, 12)
  return status
end

--- Brings the development database up first, by the project's command or by plumb itself, and generates the client.
local function sync_dev(run)
  local sync = plumb.project().sync
  if sync.has_command then
    plumb.tool.run "sync"
    return { detail = "by the project's command" }
  end
  if sync.environment == "" then return { detail = "not configured" } end
  if sync.environment == run.target.environment then return { detail = "this run is on it" } end
  if not plumb.environment(sync.environment) then return { detail = sync.environment .. " is not configured" } end
  local result = plumb.align(sync.environment)
  local detail = ("%s aligned, statements: %d"):format(sync.environment, result.statements)
  if not sync.has_generate then return { detail = detail } end
  plumb.tool.run "generate"
  return { detail = detail .. ", client generated" }
end

--- Tells of the newest commits that touched the schema: what is unexpected in a plan has its reason there.
local function recent_commits(run)
  local lines = {}
  for _, commit in ipairs(plumb.git.log { paths = { run.desired.source }, count = 5 }) do
    local line = ("%s %s %s: %s"):format(commit.commit:sub(1, 12), commit.date:sub(1, 10), commit.author, commit.subject)
    run:note("recent change of the schema: " .. line)
    lines[#lines + 1] = "- " .. line
  end
  return #lines > 0 and lines or { "- none known" }
end

local function describe_snapshot(snapshot)
  return ("%s, %s, %d tables, %d rows, verified: %s"):format(
    snapshot.id,
    snapshot.taken,
    snapshot.tables,
    snapshot.rows,
    tostring(snapshot.verified)
  )
end

return plumb.runbook {
  name = "prod-alignment",
  version = "1.0.0",
  summary = "Snapshot, plan, review, apply and verify until the target equals the desired schema",
  needs = { "target.apply", "snapshot.create", "environment.align", "file.write", "tool.run" },
  params = {
    branch = { type = "string", default = "dev", help = "branch the run must start from; empty: any, and no git at all" },
    rename = { type = "string", default = "", help = "what got another name: OLD=NEW, several with blanks between" },
  },
  steps = { "working tree", "snapshot", "dev sync", "plan", "export", "apply", "verify", "clean up" },

  run = function(run)
    local target, desired = run.target, run.desired
    local started = plumb.now()
    local tree = run:step("working tree", function() return working_tree(run) end)
    local snapshot = run:step("snapshot", function() return target:snapshot { verify = true } end)
    local dev = run:step("dev sync", function() return sync_dev(run) end)
    local plan = plumb.alignment.plan(run, { from = target, to = desired })
    if plan.empty then run:done "already aligned" end

    local commits = recent_commits(run)
    local _, outcome = plumb.alignment.carry_out(run, plan, {
      title = "Production schema alignment",
      desired = desired,
      snapshot = snapshot,
      export = k_export,
      file = k_report,
      fields = {
        { "Environment", target.environment .. " (database " .. target.database .. ")" },
        { "Date and time", started },
        { "Git commit", tree.commit },
        { "Git branch", tree.branch },
        { "Dev synced first", dev.detail },
        { "Snapshot", describe_snapshot(snapshot) },
      },
      sections = { { title = "Recent commits that touched the schema", lines = commits } },
    })
    run:done(("%s %s"):format(target.environment, outcome))
  end,
}
