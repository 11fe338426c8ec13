. "${PLUMB_SUPPORT:?}/script.sh"
schema() {
  cat >schema.prisma <<PRISMA
generator client {
  provider        = "prisma-client-js"
  previewFeatures = ["partialIndexes"]
}
datasource db {
  provider = "postgresql"
}
model Reader {
  id     Int       @id
  mail   String    @unique(where: { active: true, gone: null })
  active Boolean
  gone   DateTime?
  name   String

  @@index([name], where: raw("$1"))
}
PRISMA
}
schema "name <> '' AND active"
sql "$DEV_URL" 'DROP SCHEMA public CASCADE; CREATE SCHEMA public'
expect 0 "$plumb" diff --from "$DEV_URL" --to prisma:schema.prisma --output plan.sql
psql -X -q -v ON_ERROR_STOP=1 "$DEV_URL" -f plan.sql
sql "$DEV_URL" 'CREATE INDEX of_the_team ON "Reader" (id) WHERE id > 3'

# The server spells conditions in its own way, and keeps an index that the schema does not speak of.
expect 0 "$plumb" diff --from "$DEV_URL" --to prisma:schema.prisma --exit-code

schema "name <> 'nobody'"
expect 2 "$plumb" diff --from "$DEV_URL" --to prisma:schema.prisma --exit-code
says "DROP INDEX public.\"Reader_name_idx\""
says "WHERE (name <> 'nobody'::text)"
says_not "DROP INDEX public.of_the_team"
