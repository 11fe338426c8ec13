. "${PLUMB_SUPPORT:?}/script.sh"
new_project
sql "$SERVER_URL" 'ALTER DATABASE prod RENAME TO prod_old'
sql "$SERVER_URL" 'CREATE DATABASE prod TEMPLATE prod_old'
expect 4 "$plumb" run prod-alignment --env prod --key keys/operator
says "oid"
