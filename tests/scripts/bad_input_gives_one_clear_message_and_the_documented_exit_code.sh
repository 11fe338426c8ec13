. "${PLUMB_SUPPORT:?}/script.sh"
expect 64 "$plumb" run prod-alignment --env prod
says "plumb init"
new_project
expect 64 "$plumb" run prod-alignmint --env prod
says "prod-alignment"
expect 64 "$plumb" run prod-alignment --env prdo
says "prod"
expect 64 "$plumb" frobnicate
says "there is no command frobnicate"
expect 64 "$plumb" --project . frobnicate
says "there is no command frobnicate"
expect 64 "$plumb" snapsot list
says "plumb snapshot"
expect 64 "$plumb" new ../evil
[ ! -e evil.lua ] || fail "plumb new wrote outside of its folder"
expect 1 "$plumb" diff --from empty --to prisma:prisma/schema.prisma --output /nonexistent/x
says "next"
echo 'OTHER=1' >.env
expect 64 "$plumb" run prod-alignment --env dev
says "DATABASE_URL"
echo 'DATABASE_URL=' >.env
expect 64 "$plumb" run prod-alignment --env dev
says "is empty in .env"
says_not "did you mean"
echo 'DATABASE_URL="postgresql://postgres:top@sec%72et@127.0.0.1:1/none"' >.env
expect 64 "$plumb" run prod-alignment --env dev
says "percent-encode"
says_not "sec"
echo '{' >broken.json
echo "DATABASE_URL=\"$DEV_URL\"" >.env
expect 64 "$plumb" apply broken.json --env dev
says "reading the saved plan"
says_not "plumb resume"
echo 'DATABASE_URL="postgresql://nobody@localhost:1/none"' >.env
expect 1 "$plumb" run prod-alignment --env dev
says "next"
echo "DATABASE_URL=\"$DEV_URL\"" >.env
printf 'model User {\n  id Int @id\n  name Strng\n}\n' >prisma/schema.prisma
expect 64 "$plumb" diff --from empty --to prisma:prisma/schema.prisma
says "schema.prisma:3:"
says "String"
printf 'model U\xff {\n}\n' >prisma/schema.prisma
expect 64 "$plumb" diff --from empty --to prisma:prisma/schema.prisma
expect 64 "$plumb" new prod-alignment
says "there is a runbook of plumb's own named prod-alignment"
expect 64 "$plumb" snapshot list --env nosuch
says "nosuch"
expect 64 "$plumb" apply /dev/zero --env prod
says "a device"
sed -i 's/^protected/protectet/' plumb.toml
expect 64 "$plumb" doctor
says "protected"
