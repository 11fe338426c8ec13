. "${PLUMB_SUPPORT:?}/script.sh"
new_project
sql "$PROD_URL" "CREATE ROLE keeper SUPERUSER LOGIN PASSWORD 'canary-3f9'"
host=$(sed -E 's#postgresql://[^@]*@([^/]*)/.*#\1#' <<<"$PROD_URL")
echo "DATABASE_URL=\"postgresql://keeper:canary-3f9@$host/prod\"" >.env.prod.migrate
quietly "$plumb" doctor --pin prod
git commit -qam "Pin as keeper"
run_until_approval
says_not canary-3f9
expect 0 "$plumb" approve "$run" --key keys/dba
expect 0 "$plumb" resume "$run"
says_not canary-3f9
expect 0 "$plumb" --json show "$run"
says_not canary-3f9
! grep -rqa canary-3f9 .plumb docs plumb.lock || fail "the password is in a file"
echo 'DATABASE_URL="postgresql://keeper:canary-bad@localhost:1/prod"' >.env.prod.migrate
expect 1 "$plumb" run prod-alignment --env prod
says_not canary-bad
