. "${PLUMB_SUPPORT:?}/script.sh"
new_project
expect 0 "$plumb" doctor
says "plumb doctor --grants prod"
"$plumb" doctor --grants prod >keys/grants.sql
psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" -f keys/grants.sql
as_role() { sed "s#//[^@]*@#//$1@#" <<<"$PROD_URL"; }

echo "DATABASE_URL=\"$(as_role plumb_ro)\"" >.env.prod.migrate
expect 4 "$plumb" run prod-alignment --env prod --key keys/operator
expect 2 "$plumb" diff --from env:prod --to prisma:prisma/schema.prisma --exit-code

echo "DATABASE_URL=\"$(as_role plumb_apply)\"" >.env.prod.migrate
expect 0 "$plumb" doctor --pin prod
git commit -qam "prod is changed by a role of its own"
expect 0 "$plumb" doctor
says "role plumb_apply"
says_not "superuser; a smaller role is enough: plumb doctor --grants prod"
run_to_end
expect_equal
[ "$(sql "$PROD_URL" "SELECT rolsuper FROM pg_roles WHERE rolname = 'plumb_apply'")" = f ] || fail "plumb_apply is a superuser"
[ "$(sql "$(as_role plumb_ro)" 'SELECT count(*) FROM plumb.ledger')" -gt 0 ] || fail "plumb_ro cannot read the ledger"

expect 0 "$plumb" snapshot restore last --as bookshop_again --env prod
sql "$PROD_URL" "ALTER ROLE plumb_apply NOCREATEDB"
expect 0 "$plumb" doctor
says "may not create the database a snapshot is restored into"
expect 1 "$plumb" snapshot restore last --as bookshop_twice --env prod
says "ALTER ROLE … CREATEDB"

"$plumb" doctor --grants prod >keys/again.sql
grep -q 'GRANT USAGE, CREATE ON SCHEMA plumb' keys/again.sql || fail "the ledger is not granted"
psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" -f keys/again.sql
