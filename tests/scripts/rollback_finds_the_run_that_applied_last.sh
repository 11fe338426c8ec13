. "${PLUMB_SUPPORT:?}/script.sh"
new_project
expect 64 "$plumb" run rollback --env prod --param run=last
says "no run is known to have applied anything to prod"
run_to_end
applied=$run
# A later run that applied nothing is not the last to have applied something.
expect 0 "$plumb" run prod-alignment --env prod --key keys/operator
says "already aligned"
expect 3 "$plumb" run rollback --env prod --param run=last --param way=inverse --key keys/operator
says "taking back run $applied of prod-alignment"
expect 3 "$plumb" run rollback --env prod --param run="${applied:0:5}" --param way=inverse --key keys/operator
says "taking back run $applied of prod-alignment"
expect 64 "$plumb" run rollback --env prod --param run=zzzz9999 --key keys/operator
says "there is no run zzzz9999"
