---@meta plumb.run

--- One execution of a runbook.
---@class plumb.Run
---@field id string
---@field target plumb.Target the database it works on
---@field desired plumb.Source the project's desired schema
---@field params table<string, any> the parameters, with defaults
---@field dry_run boolean true: everything happens on a scratch copy
---@field anew string the commands that give this run up and start another one like it
local run = {}

---@class plumb.step.Opts
---@field undo? fun(value: any) compensation that `plumb abort --undo` calls with the step's result; default: none

--- Performs `body` once and for all: the checkpoint. A resumed run returns the recorded result instead. Names are unique in
--- a run. The result is plain data or a handle; a field `detail` of it is shown to who is watching.
---
--- ```lua
--- local plan = run:step("plan", function() return plumb.schema.plan { from = run.target, to = run.desired } end)
--- ```
---@generic T
---@param name string
---@param body fun(): T
---@return T
---@overload fun(self: plumb.Run, name: string, opts: plumb.step.Opts, body: fun(): any): any
function run:step(name, body) end

--- Shows a plan and waits until each question about it is answered: consent to each hazard, and on a protected environment
--- the target's name.
---@param plan plumb.Plan
---@return { answers: table<string, string> }
function run:review(plan) end

---@class plumb.approve.Opts
---@field snapshot? plumb.Snapshot named in the request, so that approvers know the way back

--- Waits until the environment's policy is satisfied.
---@param plan plumb.Plan
---@param opts? plumb.approve.Opts
---@return { approvers: string[] }
function run:approve(plan, opts) end

---@class plumb.ask.Opts
---@field choices? string[] default: any text

--- Asks a person. `id` is what `--answer` names.
---@param id string
---@param text string
---@param opts? plumb.ask.Opts
---@return string answer
function run:ask(id, text, opts) end

---@class plumb.note.Opts
---@field level? "info"|"warn" default: info

--- Tells who is watching. `print` does the same.
---@param text string
---@param opts? plumb.note.Opts
function run:note(text, opts) end

---@class plumb.report.Opts
---@field fields? { [1]: string, [2]: string }[] label and value
---@field sections? { title: string, lines: string[] }[] lines of Markdown
---@field file? string plain file name in the report folder; default: named after runbook and run

--- Writes the report.
---@param title string
---@param opts? plumb.report.Opts
---@return string path
function run:report(title, opts) end

--- Ends the run well, here. Does not return.
---@param message string
function run:done(message) end
