. "${PLUMB_SUPPORT:?}/script.sh"
new_project
code=0; "$plumb" diff --from empty --to prisma:prisma/schema.prisma >/dev/full 2>out.txt || code=$?
[ "$code" -eq 1 ] || { cat out.txt; fail "exit $code"; }
mkfifo pipe
expect 64 "$plumb" diff --from empty --to prisma:prisma/schema.prisma --output pipe
mkdir nothing
expect 64 "$plumb" diff --from env:dev --to sql:nothing
