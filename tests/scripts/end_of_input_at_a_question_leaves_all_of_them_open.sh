. "${PLUMB_SUPPORT:?}/script.sh"
needs_terminal
new_project
{ wait_for grep -q "type the target's name" keys/seen; printf '\004'; wait_for test -s keys/code; } |
  on_terminal keys/seen "$plumb run prod-alignment --env prod --key keys/operator; echo \"exit \$?\" >keys/code"
[ "$(cat keys/code)" = "exit 3" ] || { cat keys/seen keys/code >&2; fail "it does not wait for a person"; }
! grep -q "yes or no:" keys/seen || fail "the next question was asked"
