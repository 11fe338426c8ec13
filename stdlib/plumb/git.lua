--- The working tree a run starts from.
local host = require "plumb.host"
local options = require "plumb.options"
local call = require("plumb.call").call

local M = {}

local function refuse(message, hint, detail)
  error(host.failure { code = "refused", message = message, hint = hint, detail = detail }, 0)
end

--- Branch, commit, cleanness; nil outside of a repository.
function M.status() return call("git.status", "status", {}) end

--- The newest commits that touched `paths`.
function M.log(opts)
  opts = options.check("plumb.git.log", opts, { paths = "table", count = "number?" })
  return call("git.log", "log", { paths = host.array(opts.paths), count = opts.count or 10 })
end

--- Fails with code "refused" unless the working tree is on `branch` and, with `clean`, has nothing uncommitted.
function M.expect(opts)
  opts = options.check("plumb.git.expect", opts, { branch = "string?", clean = "boolean?" })
  local status = M.status()
  if not status then refuse("the project is not in a git repository", "git init") end
  if opts.branch and status.branch ~= opts.branch then
    refuse(("the branch is %s, not %s"):format(status.branch, opts.branch), "git switch " .. opts.branch)
  end
  if opts.clean and not status.clean then
    refuse("the working tree is not clean", "git status", table.concat(status.changed, "\n"))
  end
  return status
end

return M
