. "${PLUMB_SUPPORT:?}/script.sh"
needs_terminal
printf 'CREATE TABLE doomed (id int);' >doomed.sql
on_terminal painted "$plumb diff --from sql:doomed.sql --to empty --format text" </dev/null
grep -qF "$(printf '\033')[1;31m" painted || fail "what destroys is not painted"
! grep -qF '\u{1b}' painted || fail "a colour is shown as text"
