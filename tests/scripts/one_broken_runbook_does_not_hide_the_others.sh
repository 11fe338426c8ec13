. "${PLUMB_SUPPORT:?}/script.sh"
new_project
expect 0 "$plumb" new tidy
printf 'return "\xff"' >runbooks/archive.lua
printf 'return plumb.runbok {}' >runbooks/slip.lua
expect 0 "$plumb" runbooks
says "prod-alignment"
says "tidy"
says "archive"
says "not valid UTF-8"
says "warning: the runbook"
expect 0 "$plumb" explain tidy
expect 64 "$plumb" explain archive
says "not valid UTF-8"
expect 1 "$plumb" check
says "ok      tidy"
says "ok      prod-alignment"
says "not valid UTF-8"
says "slip.lua"
expect 1 "$plumb" check runbooks/archive.lua runbooks/tidy.lua
says "ok      tidy"
