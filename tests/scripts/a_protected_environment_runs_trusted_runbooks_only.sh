. "${PLUMB_SUPPORT:?}/script.sh"
new_project
mkdir runbooks
sed -i 's|^mode .*|&\nrunbooks = ["runbooks"]|' plumb.toml
cat >runbooks/note_prices.lua <<'LUA'
--- Says how many customers there are.
local plumb = require "plumb"
return plumb.runbook {
  name = "note-prices", version = "1.0.0",
  summary = "Say how many customers there are",
  needs = {},
  params = {},
  run = function(run)
    local found = run.target:query("SELECT count(*) AS customers FROM public.customer")[1]
    run:done(found.customers .. " customers")
  end,
}
LUA
expect 0 "$plumb" run note-prices --env dev --dry-run
expect 4 "$plumb" run note-prices --env prod --key keys/operator
says "plumb runbooks trust"
expect 0 "$plumb" runbooks trust runbooks/note_prices.lua
expect 0 "$plumb" runbooks
says "trusted"
expect 0 "$plumb" run note-prices --env prod --key keys/operator
says "1200 customers"

sed -i 's/ customers")$/ volumes")/' runbooks/note_prices.lua
expect 4 "$plumb" run note-prices --env prod --key keys/operator
says "another content"
says "raise its version"
expect 4 "$plumb" runbooks trust runbooks/note_prices.lua
sed -i 's/1\.0\.0/1.0.1/' runbooks/note_prices.lua
expect 4 "$plumb" run note-prices --env prod --key keys/operator
expect 0 "$plumb" runbooks trust runbooks/note_prices.lua
expect 0 "$plumb" run note-prices --env prod --key keys/operator
says "1200 volumes"
