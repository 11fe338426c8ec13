. "${PLUMB_SUPPORT:?}/script.sh"
new_project dev-only
expect 0 "$plumb" runs
chmod 777 .plumb
expect 4 "$plumb" runs
says "chmod 700"
chmod 700 .plumb
mv .plumb/store.db elsewhere.db && ln -s ../elsewhere.db .plumb/store.db
expect 4 "$plumb" runs
says "it is no plain file"
rm .plumb/store.db && mv elsewhere.db .plumb/store.db
expect 0 "$plumb" runs
[ "$(id -u)" -eq 0 ] || exit 0
chown nobody .plumb
expect 4 "$plumb" runs
says "it belongs to nobody"
chown root .plumb
chmod 711 "$work" && chown -R nobody . && chown root .plumb
expect 1 setpriv --reuid=nobody --clear-groups "$plumb" runs
says "Permission denied"
says "run plumb as root"
