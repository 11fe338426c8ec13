---@meta plumb

--- What a runbook can do. `local plumb = require "plumb"`.
---@class plumb
---@field alignment plumb.alignment
---@field file plumb.file
---@field git plumb.git
---@field plan plumb.plan
---@field schema plumb.schema
---@field snapshot plumb.snapshot
---@field tool plumb.tool
local plumb = {}

---@class plumb.Parameter
---@field type? "string"|"integer"|"boolean" default: string
---@field default? string|integer|boolean absent: the parameter is required
---@field help? string
---@field choices? string[]

---@class plumb.Definition
---@field name string as the file is called, with hyphens
---@field version string "1.2.3"; other content needs another version
---@field summary string one sentence
---@field needs? plumb.Need[] what it changes
---@field params? table<string, plumb.Parameter>
---@field steps? string[] names of its steps, for `plumb explain`; default: those that its text shows
---@field run fun(run: plumb.Run)

---@alias plumb.Need
---| "target.apply" # executes released plans on the run's target
---| "environment.align" # brings an unprotected environment to the desired schema
---| "snapshot.create"
---| "snapshot.restore"
---| "file.write" # exports plans to the project folder
---| "tool.run" # runs the project's sync and generate commands

--- Declares a runbook; a runbook file returns it.
---
--- ```lua
--- return plumb.runbook {
---   name = "tidy-up", version = "1.0.0", summary = "Tidy up", needs = { "target.apply" },
---   run = function(run) run:note "tidying" end,
--- }
--- ```
---@param definition plumb.Definition
---@return table
function plumb.runbook(definition) end

--- The handle of an environment of plumb.toml, to compare with; nil when it is not configured.
---@param name string
---@return plumb.Target?
function plumb.environment(name) end

--- Brings an unprotected environment to the desired schema. Inside of a step; needs "environment.align".
---@param environment string
---@return { changes: integer, statements: integer }
function plumb.align(environment) end

---@class plumb.EarlierRun
---@field run string
---@field runbook string
---@field plan? plumb.Plan the plan it reviewed or applied
---@field snapshot? plumb.Snapshot the snapshot it took
---@field state string "done", "failed" …
---@field finished? string UTC text

--- An earlier run of the same environment.
---@param id string
---@return plumb.EarlierRun
function plumb.load_run(id) end

---@class plumb.Project
---@field name string
---@field mode "push-only"|"migrations"
---@field schema string the SOURCE of the desired schema
---@field report_path string
---@field sync { environment: string, has_command: boolean, has_generate: boolean }
---@field contacts { name: string, reach: string }[]

--- What plumb.toml says of the project.
---@return plumb.Project
function plumb.project() end

--- The time, as UTC text. Recorded: a resumed run sees the same.
---@return string
function plumb.now() end

---@class plumb.fail.Opts
---@field message string what happened: lower case, no full stop
---@field hint? string the next command
---@field detail? string why
---@field code? string an exit's word: "failed" (default), "refused", "usage" …

--- Raises a failure.
---@param opts plumb.fail.Opts
function plumb.fail(opts) end

--- Marks a table as a list, so that an empty one is not taken for a table of names.
---@generic T
---@param values T[]
---@return T[]
function plumb.list(values) end

--- What a failed call raises; `tostring` gives the message.
---@class plumb.Failure
---@field code string
---@field message string
---@field detail? string
---@field hint? string the next command
---@field sqlstate? string five characters, when the server refused
---@field statement? string the SQL that failed
---@field constraint? string
---@field table? string
---@field column? string
---@field where? string file:line of the call
---@field cause? plumb.Failure

return plumb
