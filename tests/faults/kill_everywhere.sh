# The kill harness: lists the fault points that a run of prod-alignment passes, then kills plumb (SIGKILL) at each in
# turn and resumes. Every time the run has to end in the same schema, with nothing done twice and nothing asked twice.
# PLUMB_LONG=1 takes every point; otherwise every PLUMB_FAULT_STRIDE-th (default 9), beginning at a daily changing one.
. "${PLUMB_SUPPORT:?}/script.sh"
plumb=$PLUMB_BINARY/plumb-faults
commands=(run confirm approve resume)
stride=${PLUMB_FAULT_STRIDE:-9}
[ -n "${PLUMB_LONG:-}" ] && stride=1
base=$work

# fresh_world: new databases and a new project in a folder of its own.
fresh_world() {
  cd "$base" && rm -rf world && mkdir world && cd world
  for name in prod dev; do
    sql "$SERVER_URL" "DROP DATABASE IF EXISTS $name WITH (FORCE)"
    sql "$SERVER_URL" "CREATE DATABASE $name TEMPLATE ${name}_template"
  done
  new_project
}

# command_line NAME: sets $line to the command of that stage of the run.
command_line() {
  case "$1" in
    run) line=("$plumb" run prod-alignment --env prod --key keys/operator) ;;
    confirm) line=("${answer[@]}") ;;
    approve) line=("$plumb" approve "$run" --key keys/dba) ;;
    resume) line=("$plumb" resume "$run" --key keys/operator) ;;
  esac
}

# look: reads where the run stands into $state, $run and $answer.
look() {
  expect 0 "$plumb" --json show last
  run=$(field run); state=$(field state)
  read -r -a answer <<<"$(field next)"
  [ ${#answer[@]} -eq 0 ] || answer=("$plumb" "${answer[@]:1}" --key keys/operator)
}

# advance_to STAGE: plays the stages before STAGE without faults.
advance_to() {
  for stage in "${commands[@]}"; do
    [ "$stage" != "$1" ] || return 0
    command_line "$stage"
    "${line[@]}" >"$base/out.txt" 2>&1 </dev/null || [ $? -eq 3 ] || { cat "$base/out.txt"; fail "$stage failed"; }
    look
  done
}

# approve_once: signs, unless the approval was recorded before the kill.
approve_once() {
  command_line approve
  "${line[@]}" >"$base/out.txt" 2>&1 </dev/null || grep -q "approved this already" "$base/out.txt" ||
    { cat "$base/out.txt"; fail "cannot approve after the kill at point $point of $victim"; }
}

# finish: goes on as a person would after a crash, until the run is done.
finish() {
  local turn code
  for turn in 1 2 3 4 5 6; do
    if [ "$("$plumb" --json runs 2>/dev/null)" = "[]" ]; then command_line run
    else
      look
      [ "$state" != "done" ] || return 0
      case "$state ${answer[*]:-}" in
        waiting*" confirm "*) line=("${answer[@]}") ;;
        waiting*" approve "*) approve_once; command_line resume ;;
        *) command_line resume ;;
      esac
    fi
    code=0; "${line[@]}" >"$base/out.txt" 2>&1 </dev/null || code=$?
    [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || { cat "$base/out.txt"; fail "after the kill at point $point of $victim: exit $code of ${line[*]}"; }
  done
  look; [ "$state" = "done" ] || fail "not done after the kill at point $point of $victim"
}

# judge: the end is the same, every effect is there once, every question was asked once.
judge() {
  [ "$(fingerprint "$PROD_URL")" = "$reference" ] || fail "another schema after the kill at point $point of $victim ($name)"
  local twice
  twice=$(sql "$PROD_URL" 'SELECT count(*) - count(DISTINCT key) FROM plumb.ledger')
  [ "$twice" = 0 ] || fail "$twice effects done twice ($name)"
  [ "$(sql "$PROD_URL" 'SELECT count(*) FROM plumb.ledger')" = "$ledger_rows" ] || fail "another number of effects ($name)"
  [ "$(sql "$PROD_URL" 'SELECT count(*), sum(id) FROM customer')" = "$data" ] || fail "data changed ($name)"
  [ "$(ls .plumb/snapshots/*.json | wc -l)" = 1 ] || fail "more than one snapshot ($name)"
  expect 0 "$plumb" --json show last
  [ "$(grep -c '"question": "target"' <<<"$output")" = 1 ] || fail "asked twice ($name)"
}

for name in prod dev; do sql "$SERVER_URL" "ALTER DATABASE $name RENAME TO ${name}_template"; done

point=0 victim=none name=reference
fresh_world
data=$(sql "$PROD_URL" 'SELECT count(*), sum(id) FROM customer')
declare -A passed
for stage in "${commands[@]}"; do
  command_line "$stage"
  PLUMB_FAULT_LIST=$base/points.$stage "${line[@]}" >"$base/out.txt" 2>&1 </dev/null || [ $? -eq 3 ] || { cat "$base/out.txt"; fail "$stage failed"; }
  touch "$base/points.$stage"
  passed[$stage]=$(wc -l <"$base/points.$stage")
  look
done
[ "$state" = "done" ] || fail "the reference run is not done"
reference=$(fingerprint "$PROD_URL")
ledger_rows=$(sql "$PROD_URL" 'SELECT count(*) FROM plumb.ledger')

total=0 killed=0 turn=$(( $(date +%j) % stride ))
for victim in "${commands[@]}"; do
  for ((point = 1; point <= passed[$victim]; point++)); do
    total=$((total + 1))
    [ $(( (total + turn) % stride )) -eq 0 ] || continue
    name=$(sed -n "${point}p" "$base/points.$victim")
    fresh_world
    run="" answer=()
    advance_to "$victim"
    command_line "$victim"
    code=0; PLUMB_FAULT_KILL=$point "${line[@]}" >"$base/out.txt" 2>&1 </dev/null || code=$?
    [ "$code" -eq 137 ] || { cat "$base/out.txt"; fail "$victim was not killed at point $point ($name): exit $code"; }
    killed=$((killed + 1))
    finish
    judge
  done
done
echo "killed at $killed of $total points of $(sort -u "$base"/points.* | wc -l) names; all ended in the same schema, nothing done twice, nothing asked twice"
[ "$killed" -gt 0 ] || fail "no point was tried"
