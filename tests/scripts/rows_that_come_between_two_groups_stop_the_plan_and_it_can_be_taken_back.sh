. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_to_end
before=$(fingerprint "$PROD_URL")

# A plan of several groups: the column is there before its index is built, and rows come in between.
sed -i 's/^  price     Decimal     @db/  subtitle  String?\n  shelf     String? @unique\n&/' prisma/schema.prisma
git commit -qam "Books have a place on a shelf"
run_until_approval
release
PLUMB_FAULT_LIST=.plumb/points "$PLUMB_BINARY/plumb-faults" resume "$run" >/dev/null 2>&1 </dev/null || fail "the plan does not fit"
sql "$PROD_URL" "ALTER TABLE book DROP COLUMN shelf, DROP COLUMN subtitle"
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "not as before"
first=$(grep -n -m 1 'apply.commit.after' ".plumb/points" | cut -d: -f1)

run_until_approval
release
expect 137 env PLUMB_FAULT_KILL="$first" "$PLUMB_BINARY/plumb-faults" resume "$run"
sql "$PROD_URL" "UPDATE book SET shelf = 'A 1'"
expect 8 "$plumb" resume "$run"
says "public.book has 1 value of (shelf) in more than one row"
says "group 1 of 2 is applied"
says "plumb run rollback --env prod --param run=$run"

broken=$run
expect 0 "$plumb" abort "$broken"
says "1 group of 2 of its plan stands in the database"
says "plumb run rollback --param run=$broken --env prod"
expect 0 "$plumb" run rollback --env prod --dry-run --param run="$broken" --param way=inverse
says_not "CREATE UNIQUE INDEX"
expect 3 "$plumb" run rollback --env prod --param run="$broken" --param way=inverse --key keys/operator
says_not "CREATE UNIQUE INDEX"
read_waiting
expect 3 "${answer[@]}"
release
expect 0 "$plumb" resume "$run"
[ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "the applied group was not taken back"

# Compensations are the runbook's: they do not take back what the plan did, and nothing says so.
run_until_approval
release
expect 137 env PLUMB_FAULT_KILL="$first" "$PLUMB_BINARY/plumb-faults" resume "$run"
expect 0 "$plumb" abort "$run" --undo
says "1 group of 2 of its plan stands in the database"
sql "$PROD_URL" "ALTER TABLE book DROP COLUMN shelf, DROP COLUMN subtitle"

# The report of a resumed run tells of the whole plan.
run_until_approval
release
expect 137 env PLUMB_FAULT_KILL="$first" "$PLUMB_BINARY/plumb-faults" resume "$run"
expect 0 "$plumb" resume "$run"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "in 2 groups, of which an earlier attempt applied 1 group"
