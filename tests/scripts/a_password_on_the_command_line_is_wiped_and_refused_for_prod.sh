. "${PLUMB_SUPPORT:?}/script.sh"
new_project
with_password() { sed -E 's#postgresql://([^@:]*)@#postgresql://\1:argv-canary@#' <<<"$1"; }
expect 4 "$plumb" diff --from "$(with_password "$PROD_URL")" --to empty
says "env:prod"
says_not argv-canary
cat >slow.sql <<'SQL'
SELECT pg_sleep(3);
SQL
"$plumb" diff --from "$(with_password "$DEV_URL")" --to sql:slow.sql >out.txt 2>&1 &
sleep 1.5
! tr '\0' ' ' <"/proc/$!/cmdline" | grep -q argv-canary || fail "the password is in the process list"
wait $!
grep -q "warning" out.txt || { cat out.txt; fail "no warning"; }
