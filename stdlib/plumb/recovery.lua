--- What a failed run means, and what to do about it: syntax, data, connection and locks told apart. What was applied is
--- whole groups only, so the way on comes first and the snapshot last.
local M = {}

local function plan_again(run) return run.anew end
local function mend_rows(run) return run.dry_run and run.anew or "correct the rows, then plumb resume " .. run.id end

local kinds = {
  {
    classes = { "57014" },
    kind = "cancelled",
    meaning = "Somebody cancelled the statement on the server, or it took longer than its limit.",
    advice = {
      "Ask who cancelled it (pg_cancel_backend), and why.",
      "Nothing is half done: a group of statements commits as a whole or not at all.",
    },
  },
  {
    classes = { "54" },
    kind = "limit",
    meaning = "What the statement makes, or a row of the target, is larger than the server can hold.",
    advice = {
      "Look at the longest values: an index entry, for one, has to fit into a third of a page.",
      "Shorten them and resume the run, or change the desired schema and start a new one.",
    },
    next = mend_rows,
  },
  {
    classes = { "42" },
    kind = "syntax",
    meaning = "The statement does not fit the database it met.",
    advice = {
      "Has the database or the desired schema changed since the plan was made? Then plan again.",
      "If not, the planned SQL is wrong for this server; correct the desired schema.",
    },
    next = plan_again,
  },
  {
    classes = { "22", "23" },
    kind = "data",
    meaning = "Rows of the target do not fit the desired schema.",
    advice = {
      "Look at the offending rows counted above.",
      "Correct the data and resume the run, which applies what was reviewed.",
      "Or give the run up, correct the constraint that the data breaks, and start a new one.",
    },
    next = mend_rows,
  },
  {
    classes = { "08", "57", "53" },
    kind = "connection",
    meaning = "The server went away, or had no room.",
    advice = {
      "Check network, credentials and the state of the server.",
      "Nothing is half done: a group of statements commits as a whole or not at all.",
    },
  },
  {
    classes = { "55", "40" },
    kind = "locks",
    meaning = "Other sessions held what the statements need.",
    advice = { "End or wait for the sessions named above, or choose a quieter hour." },
  },
}

local other = {
  kind = "other",
  meaning = "The failure is of no class that is known here.",
  advice = { "Read the message above, and find the cause before another attempt." },
}

local verification = {
  kind = "verification",
  meaning = "The statements did not do here what they did in rehearsal, and were not let through.",
  advice = {
    "Look at what differs above: is there a trigger or rule that acts on schema changes, or another session at work?",
    "Plan again, with the cause understood: give this run up and start a new one.",
  },
  next = plan_again,
}

local difference = {
  kind = "verification",
  meaning = "The plan is applied, but the database is not the desired schema; what differs is listed above.",
  advice = {
    "Did another session change the schema meanwhile?",
    "Did the desired schema change after the plan was made?",
    "Start a new run to see a plan for what is left; apply it only with the cause understood.",
  },
  next = plan_again,
}

local function kind_of(failure)
  if failure.code == "verification" then return verification end
  if failure.code == "difference" then return difference end
  local state = failure.sqlstate or ""
  for _, candidate in ipairs(kinds) do
    for _, known in ipairs(candidate.classes) do
      if state:sub(1, #known) == known then return candidate end
    end
  end
  return other
end

local function append(lines, items)
  for _, item in ipairs(items) do lines[#lines + 1] = item end
end

local function what_happened(failure)
  local lines = { "- " .. failure.message }
  if failure.sqlstate then lines[#lines + 1] = "- SQLSTATE " .. failure.sqlstate end
  if failure.statement then append(lines, { "", "```sql", failure.statement, "```", "" }) end
  if failure.detail then append(lines, { "", "```", failure.detail, "```", "" }) end
  return lines
end

--- How to get back to a snapshot, as a command.
function M.restore_command(target, snapshot)
  return ("plumb snapshot restore %s --as %s_restored --env %s"):format(
    snapshot.id,
    target.database,
    target.environment
  )
end

--- Explains a failure of applying or verifying: `kind`, `lines` for a report, `hint` with the next command, `back` with
--- the command that restores the snapshot, if there is one.
function M.explain(failure, run, snapshot)
  local found = kind_of(failure)
  local lines = what_happened(failure)
  append(lines, { "", found.meaning, "" })
  for _, advice in ipairs(found.advice) do lines[#lines + 1] = "- " .. advice end
  local hint = found.next and found.next(run) or failure.hint
  if hint then append(lines, { "- Next:", "", "      " .. hint }) end
  local back = snapshot and M.restore_command(run.target, snapshot)
  if back then
    append(lines, { "- The last way back is to restore the snapshot, beside the database first:", "", "      " .. back })
  end
  append(lines, { "", "Root cause (to be filled in): why did it fail, is the change valid, does the data break it?" })
  return { kind = found.kind, lines = lines, hint = hint, back = back }
end

return M
