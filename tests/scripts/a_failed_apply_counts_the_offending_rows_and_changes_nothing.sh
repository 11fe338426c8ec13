. "${PLUMB_SUPPORT:?}/script.sh"
new_project
# fails_on WHAT: the run fails where it would apply, says that WHAT is in the way, and leaves prod as it was.
fails_on() {
  local before; before=$(fingerprint "$PROD_URL")
  run_until_approval
  release
  expect 1 "$plumb" resume "$run"
  says "$1"
  says "nothing was changed"
  says "correct the rows, then plumb resume $run"
  says "plumb snapshot restore"
  says_not "traceback"
  report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "$1"
  report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "no (data)"
  report_says PROD_SCHEMA_ALIGNMENT_REPORT.md "plumb snapshot restore"
  [ "$(fingerprint "$PROD_URL")" = "$before" ] || fail "prod was changed"
}

sed -i 's/^  price     Decimal     @db/  subtitle  String?\n&/' prisma/schema.prisma
sql "$PROD_URL" "ALTER TABLE book ADD COLUMN subtitle text; UPDATE book SET subtitle = 'one of two' WHERE id > 3"
sed -i 's/  subtitle  String?/  subtitle  String/' prisma/schema.prisma
git commit -qam "Every book has a subtitle"
fails_on "public.book has 3 rows where subtitle is NULL"

sed -i 's/  subtitle  String/  subtitle  String? @unique/' prisma/schema.prisma
git commit -qam "Subtitles are unique"
fails_on "public.book has 1 value of (subtitle) in more than one row"

sed -i 's/  subtitle  String? @unique/  subtitle  String?/' prisma/schema.prisma
git commit -qam "Subtitles are as they are"
run_to_end
expect_equal
