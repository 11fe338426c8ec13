. "${PLUMB_SUPPORT:?}/script.sh"
new_project
( until grep -q "type the target's name" keys/seen 2>/dev/null; do sleep 0.1; done; printf '\003'; sleep 20 ) |
  TERM=dumb script --quiet --return --flush --command "$plumb run prod-alignment --env prod --key keys/operator; echo \"exit \$?\" >keys/code" keys/seen >/dev/null &
for _ in $(seq 300); do [ -s keys/code ] && break; sleep 0.1; done
[ "$(cat keys/code)" = "exit 8" ] || { cat keys/seen keys/code >&2; fail "it does not stop"; }
! grep -q "consent to:" keys/seen || fail "the next question was asked"
grep -q "plumb resume" keys/seen || fail "it does not say how to go on"
