. "${PLUMB_SUPPORT:?}/script.sh"
new_project
rm plumb.lock
git commit -qam "No pin"
expect 4 "$plumb" run prod-alignment --env prod --key keys/operator
says "plumb doctor --pin prod"
