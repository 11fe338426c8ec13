. "${PLUMB_SUPPORT:?}/script.sh"
new_project
DATABASE_URL=$PROD_URL expect 4 "$plumb" guard -- npx prisma db push
says "plumb run prod-alignment"
DATABASE_URL=$DEV_URL expect 4 "$plumb" guard -- npx prisma db pull
DATABASE_URL=$DEV_URL expect 4 "$plumb" guard -- npx prisma migrate deploy
expect 4 env -u DATABASE_URL DATABASE_URL=postgresql://nobody@localhost:1/elsewhere "$plumb" guard -- npx prisma db push
printf '#!/bin/sh\n. ./.env.prod.migrate\nexec prisma db push\n' >push.sh && chmod +x push.sh
echo '{"scripts": {"s": "./push.sh"}}' >package.json
expect 4 "$plumb" guard -- ./push.sh
says '[guard] allow = ["push.sh"]'
expect 4 "$plumb" guard -- npm run s
says "push.sh"
mkdir bin && printf '#!/bin/sh\necho became "$@"\nexit 7\n' >bin/npx && chmod +x bin/npx
PATH=$PWD/bin:$PATH DATABASE_URL=$DEV_URL expect 7 "$plumb" guard -- npx prisma db push
says "became prisma db push"
printf '#!/bin/sh\nsh -c "kill -PIPE \\$\\$; echo ignored"\nexit 0\n' >bin/npx
PATH=$PWD/bin:$PATH DATABASE_URL=$DEV_URL expect 0 "$plumb" guard -- npx prisma db push
says_not ignored # a reader that is gone ends a command as it would without the guard
