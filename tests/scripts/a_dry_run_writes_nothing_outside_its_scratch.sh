. "$PLUMB_SUPPORT/script.sh"
new_project
sql "$DEV_URL" "ALTER SYSTEM SET log_statement = 'all'"
before=$(fingerprint "$DEV_URL")
xact=$(sql "$DEV_URL" 'SELECT pg_current_xact_id()::text::bigint')
expect 0 "$plumb" run prod-alignment --env dev --dry-run
says "would ask"
[ "$(fingerprint "$DEV_URL")" = "$before" ] || fail "dev was changed"
[ "$(sql "$DEV_URL" 'SELECT pg_current_xact_id()::text::bigint')" -eq "$((xact + 1))" ] || fail "something wrote on the server"
[ -z "$(git status --porcelain)" ] || { git status; fail "the project was changed"; }
expect 0 "$plumb" runs
says_not prod-alignment
