. "${PLUMB_SUPPORT:?}/script.sh"
expect 64 "$plumb" run prod-alignment --env prod
says "plumb init"
new_project
expect 64 "$plumb" run prod-alignmint --env prod
says "prod-alignment"
expect 64 "$plumb" run prod-alignment --env prdo
says "prod"
expect 64 "$plumb" frobnicate
echo 'OTHER=1' >.env
expect 64 "$plumb" run prod-alignment --env dev
says "DATABASE_URL"
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
sed -i 's/^protected/protectet/' plumb.toml
expect 64 "$plumb" doctor
says "protected"
