. "${PLUMB_SUPPORT:?}/script.sh"
new_project
for environment in dev prod; do
  url=$DEV_URL; [ $environment = dev ] || url=$PROD_URL
  before=$(fingerprint "$url")
  xact=$(sql "$url" 'SELECT pg_current_xact_id()::text::bigint')
  expect 0 "$plumb" run prod-alignment --env $environment --dry-run
  [ "$(fingerprint "$url")" = "$before" ] || fail "$environment was changed"
  [ "$(sql "$url" 'SELECT pg_current_xact_id()::text::bigint')" -eq "$((xact + 1))" ] || fail "something wrote on the server of $environment"
done
says "would ask"
says "consent to"
says "400 rows"         # those of prod, where the copy has none
says "in 2 groups"      # as on prod, where rows are in use
says_not "  report  "
[ -z "$(git status --porcelain)" ] || { git status; fail "the project was changed"; }
expect 0 "$plumb" --json runs
says "[]"
