---@meta plumb.handles

--- The run's own target. Other environments have the fields only: a run changes its own target and nothing else.
---@class plumb.Target
---@field environment string
---@field database string
---@field protected boolean
local target = {}

---@class plumb.target.snapshot.Opts
---@field verify? boolean restore and compare before it counts; default: true

--- Takes a snapshot. Inside of a step; needs "snapshot.create".
---@param opts? plumb.target.snapshot.Opts
---@return plumb.Snapshot
function target:snapshot(opts) end

---@class plumb.Applied
---@field groups integer
---@field statements integer
---@field milliseconds integer
---@field already integer groups that an earlier attempt had committed

--- Executes a released plan, group by group, each verified before COMMIT. Inside of a step; needs "target.apply".
---@param plan plumb.Plan
---@return plumb.Applied
function target:apply(plan) end

--- Reads rows, in a read-only transaction. Values go as parameters $1, $2 …; a column that is null is absent.
---
--- ```lua
--- local rows = run.target:query("SELECT id, email FROM customer WHERE id < $1", 10)
--- ```
---@param sql string one statement that only reads
---@param ... string|integer|boolean
---@return table<string, any>[]
function target:query(sql, ...) end

--- The facts by which the database is recognised.
---@return table<string, any>
function target:identity() end

--- Anything a schema can be read from.
---@class plumb.Source
---@field source string a SOURCE, as on the command line

---@class plumb.Plan
---@field id string its digest
---@field empty boolean nothing to do
---@field statements integer
---@field lines string[] for people
---@field hazards { id: string, kind: string, message: string, object: string }[] what needs consent
---@field remarks { kind: string, object: string }[] what to look at twice
---@field unmanaged string[] objects near a change that stay as they are
---@field notes string[]
---@field candidates? { rename: string, from: string, to: string, text: string, score: integer }[] drops and additions that may be one rename

---@class plumb.Snapshot
---@field id string
---@field environment string
---@field taken string UTC text
---@field bytes integer
---@field verified string "restore", "list" or "no"
---@field tables integer
---@field rows integer

--- A target, a source, or the text of a SOURCE.
---@alias plumb.Side plumb.Target|plumb.Source|string
