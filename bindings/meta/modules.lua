---@meta plumb.modules

--- Comparing schemas and planning between them.
---@class plumb.schema
local schema = {}

---@class plumb.schema.Opts
---@field from plumb.Side
---@field to plumb.Side
---@field renames? string[] OLD=NEW, as of `plumb diff --rename`

---@class plumb.Comparison
---@field equal boolean
---@field changes string[] one line each
---@field notes string[]

--- Plans what leads from one schema to another; proved on a scratch copy.
---@param opts plumb.schema.Opts
---@return plumb.Plan
function schema.plan(opts) end

--- Compares two schemas without planning.
---@param opts plumb.schema.Opts
---@return plumb.Comparison
function schema.compare(opts) end

--- Fails with code "difference", listing what differs, unless both are equal.
---@param from plumb.Side
---@param to plumb.Side
---@return plumb.Comparison
function schema.expect_equal(from, to) end

--- Makes a plan of SQL statements, which is reviewed and released like any other.
---@param statements string[]
---@return plumb.Plan
function schema.plan_statements(statements) end

---@class plumb.plan
local plan = {}

---@class plumb.Inverse
---@field plan? plumb.Plan the plan that leads back; nil when nothing can be undone
---@field restores "all"|"shape"|"nothing"
---@field pairs { statement: string, inverse: string, restores: string }[]

--- The plan that leads back, and what it cannot bring back; with `run`, of what that run applied of it.
---@param made plumb.Plan
---@param opts? { run?: string }
---@return plumb.Inverse
function plan.inverse(made, opts) end

---@class plumb.LoadedPlan
---@field plan plumb.Plan proved for the run's target
---@field saved string the id of the plan in the file
---@field desired? plumb.Source what it leads to; nil where that cannot be read again

--- A plan that `plumb diff --format json` saved, proved again for the run's target.
---@param file string
---@return plumb.LoadedPlan
function plan.load(file) end

---@class plumb.git
local git = {}

---@class plumb.git.Status
---@field branch string
---@field commit string
---@field clean boolean exported plans and reports do not count
---@field changed string[]

--- Branch, commit, cleanness; nil outside of a repository.
---@return plumb.git.Status?
function git.status() end

---@class plumb.git.log.Opts
---@field paths string[]
---@field count? integer default: 10

--- The newest commits that touched the paths; none outside of a repository.
---@param opts plumb.git.log.Opts
---@return { commit: string, date: string, author: string, subject: string }[]
function git.log(opts) end

---@class plumb.git.expect.Opts
---@field branch? string default: any
---@field clean? boolean nothing uncommitted; default: false

--- Fails with code "refused" unless the working tree is as expected.
---@param opts plumb.git.expect.Opts
---@return plumb.git.Status
function git.expect(opts) end

---@class plumb.snapshot
local snapshot = {}

---@class plumb.snapshot.find.Opts
---@field max_age_s integer seconds

--- The newest verified snapshot of the target that is not older, or nil.
---@param opts plumb.snapshot.find.Opts
---@return plumb.Snapshot?
function snapshot.find(opts) end

--- The snapshot itself, or a fresh verified one where it is older than the environment's `max_age` and nothing of the plan
--- is applied yet. Inside of a step; needs "snapshot.create".
---
--- ```lua
--- run:step("apply", function()
---   taken = plumb.snapshot.renew(taken, plan)
---   return run.target:apply(plan)
--- end)
--- ```
---@param taken plumb.Snapshot
---@param plan plumb.Plan
---@return plumb.Snapshot
function snapshot.renew(taken, plan) end

---@class plumb.snapshot.restore.Opts
---@field name string of the new database

--- Restores into a new database beside the target. Inside of a step; needs "snapshot.restore".
---@param taken plumb.Snapshot
---@param opts plumb.snapshot.restore.Opts
---@return { database: string }
function snapshot.restore(taken, opts) end

---@class plumb.file
local file = {}

--- Writes a plan's SQL to the project folder for people to read. Inside of a step; needs "file.write".
---@param made plumb.Plan
---@param name string plain file name
---@return string path
function file.export(made, name) end

--- Removes what export() wrote. Inside of a step; needs "file.write".
---@param name string
function file.remove(name) end

---@class plumb.tool
local tool = {}

--- Runs a command of [sync] in plumb.toml; fails when it does. Inside of a step; needs "tool.run".
---@param name "sync"|"generate"
---@return { status: integer, output: string }
function tool.run(name) end

---@class plumb.alignment
local alignment = {}

---@class plumb.alignment.Opts
---@field title string of the report
---@field desired? plumb.Side what the target has to equal afterwards; default: no comparison beyond the plan's own
---@field snapshot? plumb.Snapshot the way back, offered when something fails
---@field export? string file name to export the plan to; default: no export
---@field file? string file name of the report
---@field fields? { [1]: string, [2]: string }[] what the report says first
---@field sections? { title: string, lines: string[] }[]

--- Plans in step "plan"; where a drop and an addition may be one rename it asks, and plans again with what is stated.
---@param run plumb.Run
---@param opts { from: plumb.Side, to: plumb.Side }
---@return plumb.Plan
function alignment.plan(run, opts) end

--- Carries out a plan: export, review, approve, apply, verify, clean up, report. A failure is explained in the report and
--- raised again.
---@param run plumb.Run
---@param made plumb.Plan
---@param opts plumb.alignment.Opts
---@return string path of the report
function alignment.carry_out(run, made, opts) end
