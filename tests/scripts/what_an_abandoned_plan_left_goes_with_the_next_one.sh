. "${PLUMB_SUPPORT:?}/script.sh"
# left_check: the check by which NOT NULL is set while others write, when it is there.
left_check() { sql "$PROD_URL" "SELECT conname FROM pg_constraint WHERE contype = 'c' AND conrelid = 'book'::regclass"; }
# abandon: begins a run, kills it when its first group is applied, and gives it up.
abandon() {
  run_until_approval
  release
  local point
  for point in 10 11 12 13 14 15 16 17 18 19 20; do
    expect 137 env PLUMB_FAULT_KILL=$point "$PLUMB_BINARY/plumb-faults" resume "$run"
    [ -z "$(left_check)" ] || break
  done
  [ "$(left_check)" = subtitle_not_null_new ] || fail "there is nothing left: $(left_check)"
  expect 0 "$plumb" abort "$run"
}

new_project
run_to_end
sed -i 's/^  price     Decimal     @db/  subtitle  String?\n&/' prisma/schema.prisma
git commit -qam "Books have a subtitle"
run_to_end
sql "$PROD_URL" "UPDATE book SET subtitle = 'one of two'"
sed -i 's/  subtitle  String?/  subtitle  String/' prisma/schema.prisma
git commit -qam "Every book has a subtitle"

abandon
run_to_end
[ -z "$(left_check)" ] || fail "$(left_check) is left"
expect_equal

sql "$PROD_URL" "ALTER TABLE book ALTER COLUMN subtitle DROP NOT NULL"
abandon
sed -i 's/  subtitle  String/  subtitle  String?/' prisma/schema.prisma
git commit -qam "Not every book has a subtitle"
run_to_end
[ -z "$(left_check)" ] || fail "$(left_check) is left although the column may be empty"
expect_equal
