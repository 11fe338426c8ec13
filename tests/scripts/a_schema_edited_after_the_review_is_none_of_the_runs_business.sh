. "${PLUMB_SUPPORT:?}/script.sh"
new_project
run_until_approval
expect 0 "$plumb" approve "$run" --key keys/dba
sed -i 's|^  stars .*|&\n  extra Int?|' prisma/schema.prisma
expect 0 "$plumb" resume "$run"
says "has changed since"
report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "has changed since the plan was made"
expect 2 "$plumb" diff --from env:prod --to prisma:prisma/schema.prisma --exit-code
says "extra"
