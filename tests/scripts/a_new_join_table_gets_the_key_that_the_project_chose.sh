. "${PLUMB_SUPPORT:?}/script.sh"
# Two models get a list of each other: Prisma 6 and later make the table between with a primary key, older ones with a
# unique index. The table keeps its key when the project changes its mind.
new_project
cat >>prisma/schema.prisma <<'EOF'
model Tag {
  id     Int     @id
  shelfs Shelf[]
}

model Shelf {
  id   Int   @id
  tags Tag[]
}
EOF
expect 0 "$plumb" diff --from env:dev --to prisma:prisma/schema.prisma
says 'CONSTRAINT "_ShelfToTag_AB_pkey" PRIMARY KEY'
says 'public."_ShelfToTag" has a primary key'
printf '\n[prisma]\njoin_tables = "unique-index"\n' >>plumb.toml
expect 0 "$plumb" diff --from env:dev --to prisma:prisma/schema.prisma --output plan.sql
says 'public."_ShelfToTag" has a unique index'
quietly psql -X -v ON_ERROR_STOP=1 "$DEV_URL" -f plan.sql
[ "$(sql "$DEV_URL" "SELECT count(*) FROM pg_indexes WHERE indexname = '_ShelfToTag_AB_unique'")" = 1 ] || fail "no unique index"
sed -i 's/unique-index/primary-key/' plumb.toml
expect 0 "$plumb" diff --from env:dev --to prisma:prisma/schema.prisma --exit-code
says "keeps the unique index"
sed -i 's/primary-key/primary/' plumb.toml
expect 64 "$plumb" diff --from env:dev --to prisma:prisma/schema.prisma
says 'unique-index'
