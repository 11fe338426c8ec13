. "${PLUMB_SUPPORT:?}/script.sh"
new_project
dump() { pg_dump --exclude-schema=plumb "$1" | grep -v -E '^\\(un)?restrict ' | sha256sum; }
expect 0 "$plumb" snapshot list
says "no snapshots yet"
expect 0 "$plumb" snapshot create --env prod
expect 0 "$plumb" --json snapshot list
snapshot=$(field id)
[ -n "$snapshot" ] || fail "the snapshot is not listed"
expect 0 "$plumb" snapshot list --env prod
says "$snapshot"
expect 0 "$plumb" snapshot verify "$snapshot"
says "restore"

before=$(dump "$PROD_URL")
sql "$PROD_URL" 'DELETE FROM order_line'
expect 0 "$plumb" snapshot restore "$snapshot" --as bookshop_of_before --env prod
says "bookshop_of_before"
restored=${PROD_URL/\/prod/\/bookshop_of_before}
[ "$(dump "$restored")" = "$before" ] || fail "the restored database is not as it was"
[ "$(sql "$PROD_URL" 'SELECT count(*) FROM order_line')" = 0 ] || fail "the restore touched the old database"

expect 4 "$plumb" snapshot restore "$snapshot" --as bookshop_of_before --env prod
says "bookshop_of_before"
expect 4 "$plumb" snapshot restore "$snapshot" --as prod --env prod
[ "$(dump "$restored")" = "$before" ] || fail "the refused restore touched the database"

dumped=$(find .plumb/snapshots -type f -size +10k | head -n 1)
printf 'x' | dd of="$dumped" bs=1 seek=5000 conv=notrunc status=none
got=0; "$plumb" snapshot verify "$snapshot" >out.txt 2>&1 || got=$?
[ "$got" -ne 0 ] || { cat out.txt; fail "an altered snapshot was verified"; }
expect 0 "$plumb" snapshot list
says "its file is altered"
expect 7 "$plumb" snapshot restore "$snapshot" --as bookshop_altered --env prod
says "plumb snapshot create --env prod"
