. "${PLUMB_SUPPORT:?}/script.sh"
new_project
"$plumb" doctor --grants prod >keys/grants.sql 2>/dev/null
psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" -f keys/grants.sql
echo "DATABASE_URL=\"$(sed "s#//[^@]*@#//plumb_apply@#" <<<"$PROD_URL")\"" >.env.prod.migrate
sql "$PROD_URL" "ALTER TABLE customer OWNER TO postgres"
sql "$PROD_URL" "REVOKE CREATE ON SCHEMA public FROM plumb_apply, PUBLIC"
quietly "$plumb" doctor --pin prod
git commit -qam "prod is changed by a role of its own"

# What it may not read, no snapshot can hold.
expect 64 "$plumb" run prod-alignment --env prod --key keys/operator
says "no SELECT on public.customer, public.customer_id_seq"
says "plumb doctor --grants prod"
sql "$PROD_URL" "GRANT SELECT ON customer, customer_id_seq TO plumb_apply"

expect 64 "$plumb" run prod-alignment --env prod --key keys/operator
says "role plumb_apply may not do what this plan does on prod"
says "table public.customer belongs to postgres"
says "no CREATE on schema public"
says "plumb doctor --grants prod"
says_not "table public.book belongs"
says_not "waiting for a person"
[ "$(sql "$PROD_URL" "SELECT count(*) FROM pg_namespace WHERE nspname = 'plumb'")" = 0 ] || fail "something was applied"

# A rehearsal says it too, and goes on: its copy is its own.
expect 0 "$plumb" run prod-alignment --env prod --dry-run
says "a real run would be refused: role plumb_apply"

# With the rights given, the same run goes on.
sql "$PROD_URL" "ALTER TABLE customer OWNER TO plumb_apply"
sql "$PROD_URL" "GRANT CREATE ON SCHEMA public TO plumb_apply"
expect 0 "$plumb" --json runs
expect 3 "$plumb" resume last --key keys/operator
