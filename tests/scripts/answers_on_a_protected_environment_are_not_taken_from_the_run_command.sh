. "${PLUMB_SUPPORT:?}/script.sh"
new_project
expect 4 "$plumb" run prod-alignment --env prod --answer target=prod
