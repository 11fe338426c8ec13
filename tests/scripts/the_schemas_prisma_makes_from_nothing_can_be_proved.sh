. "${PLUMB_SUPPORT:?}/script.sh"
# The scratch database has a schema public already, and so has what the other side is made of.
new_project
expect 0 "$plumb" diff --prove --from empty --to prisma:prisma/schema.prisma
expect 0 "$plumb" diff --prove --from prisma:prisma/schema.prisma --to empty
cat >other.prisma <<'SCHEMA'
datasource db {
  provider = "postgresql"
  schemas  = ["shop"]
}
model Book {
  id Int @id
  @@schema("shop")
}
SCHEMA
expect 0 "$plumb" diff --prove --from empty --to prisma:other.prisma
expect 0 "$plumb" diff --prove --from prisma:other.prisma --to prisma:prisma/schema.prisma
