# prod-alignment on a public application: prod is built from the earlier two thirds of the application's own
# migrations, with a row in every table that takes one; the target is its present schema.prisma.
. "${PLUMB_SUPPORT:?}/script.sh"
application=$1
corpus=$PLUMB_SOURCE/../shared/corpora/prisma-real/$application
[ -d "$corpus" ] || { echo "SKIPPED: $corpus is absent"; exit 77; }

mkdir prisma
cp "$corpus/schema.prisma" prisma/
[ ! -f "$corpus/setup.sql" ] || psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" -f "$corpus/setup.sql"
mapfile -t migrations < <(find "$corpus/migrations" -name migration.sql | LC_ALL=C sort)
for migration in "${migrations[@]:0:$(( ${#migrations[@]} * 2 / 3 ))}"; do
  psql -X -q -v ON_ERROR_STOP=1 "$PROD_URL" -f "$migration" >/dev/null 2>out.txt || { cat out.txt; fail "$migration does not load"; }
done
cat >plumb.toml <<'TOML'
[project]
name   = "real"
schema = "prisma:prisma/schema.prisma"
[environments.prod]
url       = { file = ".env.prod.migrate", variable = "DATABASE_URL" }
protected = true
[sync]
environment = ""
TOML
echo "DATABASE_URL=\"$PROD_URL\"" >.env.prod.migrate
printf '%s\n' '.env.*' .plumb/ out.txt >.gitignore
git init -q -b dev .
git config user.name Operator && git config user.email operator@example.org
quietly "$plumb" doctor --pin prod
git add -A && git commit -q -m "$application"

expect 3 "$plumb" run prod-alignment --env prod
expect 0 "$plumb" --json show last
read -r -a answer <<<"$(field next)"
expect 0 "$plumb" "${answer[@]:1}"
expect 0 "$plumb" diff --from env:prod --to prisma:prisma/schema.prisma --exit-code
echo "aligned $application"
