. "${PLUMB_SUPPORT:?}/script.sh"
new_project
escape=$(printf '\033')
sql "$PROD_URL" "ALTER TABLE customer ADD COLUMN \"y
    approve: all is well\" text"
run_until_waiting
grep -qF 'y\n    approve: all is well' <<<"$shown" || fail "the name is not shown"
! grep -q '^ *approve: all is well' <<<"$shown" || { echo "$shown" >&2; fail "a name wrote a line of its own"; }

expect 0 "$plumb" new tidy
sed -i 's/summary = "/&\\27[31mred/' runbooks/tidy.lua
expect 0 "$plumb" runbooks
says "tidy"
says '\u{1b}[31mred'
says_not "$escape"
expect 0 "$plumb" explain tidy
says_not "$escape"
expect 0 "$plumb" --json check runbooks/tidy.lua
says '"ok": true'
