. "${PLUMB_SUPPORT:?}/script.sh"
new_project
sql "$SERVER_URL" 'CREATE DATABASE fresh'
url=${SERVER_URL%/*}/fresh
expect 0 "$plumb" diff --from empty --to prisma:prisma/schema.prisma --output plan.sql
psql -X -q -v ON_ERROR_STOP=1 "$url" -f plan.sql >/dev/null
expect 0 "$plumb" diff --from "$url" --to prisma:prisma/schema.prisma --exit-code
