. "${PLUMB_SUPPORT:?}/script.sh"
new_project
planning=(diff --from env:prod --to prisma:prisma/schema.prisma --output)
expect 0 "$plumb" "${planning[@]}" keys/usual.sql
expect 0 bash -c 'exec "$0" "$@" <&- >&- 2>&-' "$plumb" "${planning[@]}" keys/closed.sql
cmp keys/usual.sql keys/closed.sql || fail "something else was written into the plan"
expect 1 bash -c 'exec "$0" runbooks >&-' "$plumb"
says "could not be written"
expect 3 bash -c 'exec "$0" "$@" <&- >&- 2>&-' "$plumb" run prod-alignment --env prod --key keys/operator
expect 0 "$plumb" show last
says "waiting for a person"

quietly "$plumb" new mine
expect 0 bash -c 'ulimit -v 900000; exec "$0" check' "$plumb"
expect 1 bash -c 'ulimit -f 8; exec "$0" snapshot create --env prod' "$plumb"
says "free some space"
expect 64 "$plumb" --project "$(printf 'x%.0s' {1..300})" runs
says "cannot be looked into"
