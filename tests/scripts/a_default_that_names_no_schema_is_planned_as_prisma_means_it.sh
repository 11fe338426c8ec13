. "${PLUMB_SUPPORT:?}/script.sh"
# A function and an extension that dbgenerated() names without their schema: both stand in public, as Prisma's
# migrations find them there.
new_project
for url in "$PROD_URL" "$DEV_URL"; do
  sql "$url" "CREATE FUNCTION next_code() RETURNS text LANGUAGE sql AS \$\$ SELECT 'c' || pg_catalog.random() \$\$"
  sql "$url" "CREATE EXTENSION IF NOT EXISTS pgcrypto"
done
sed -i 's/^  price     Decimal     @db/  code      String  @default(dbgenerated("next_code()"))\n  salt      String  @default(dbgenerated("encode(digest('"'x'"', '"'sha256'"'), '"'hex'"')"))\n&/' prisma/schema.prisma
git commit -qam "Books have codes"
expect 0 "$plumb" diff --from env:prod --to prisma:prisma/schema.prisma
says "next_code()"
run_to_end
expect_equal
[ "$(sql "$PROD_URL" "SELECT count(DISTINCT code) > 1 FROM book")" = t ] || fail "the function was not called for each row"
