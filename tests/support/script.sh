# Sourced by tests/scripts/*.sh, which run under plumb-scratch with PROD_URL and DEV_URL set. One script is one
# sentence about plumb: its file name.
set -euo pipefail

plumb=$PLUMB_BINARY/plumb
source_folder=$PLUMB_SOURCE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
umask 077

# new_project [dev-only]: the bookshop with keys of an operator, a dba and a stranger, in git, prod pinned.
new_project() {
  cp -r "$source_folder/examples/bookshop/." .
  echo "DATABASE_URL=\"$DEV_URL\"" >.env
  echo "DATABASE_URL=\"$PROD_URL\"" >.env.prod.migrate
  mkdir keys
  for who in operator dba stranger; do
    ssh-keygen -q -t ed25519 -N '' -C "$who@example.org" -f "keys/$who"
  done
  for who in operator dba; do
    echo "$who@example.org namespaces=\"plumb-request@v1,plumb-approval@v1,plumb-rejection@v1\" $(cut -d' ' -f1,2 "keys/$who.pub")"
  done >allowed_signers
  printf '%s\n' .env '.env.*' keys/ .plumb/ >.gitignore
  git init -q -b dev .
  git config user.name Operator && git config user.email operator@example.org
  quietly "$plumb" doctor --pin prod
  git add -A && git commit -q -m "The bookshop"
}

quietly() { "$@" >out.txt 2>&1 || { cat out.txt >&2; fail "$* failed"; }; rm -f out.txt; }

fail() { echo "FAILED: $*" >&2; exit 1; }

# expect CODE COMMAND...: runs it, keeps what it prints in $output (both streams), and checks its exit code.
expect() {
  local wanted=$1 got=0; shift
  output=$("$@" 2>&1 </dev/null) || got=$?
  [ "$got" -eq "$wanted" ] || { printf '%s\n' "$output" >&2; fail "expected exit $wanted, got $got: $*"; }
}

# on_terminal FILE COMMAND: runs a shell command on a terminal of its own; what it shows goes to FILE.
# By bash whatever SHELL says: dash ends itself after a Ctrl-C that its command took.
on_terminal() { TERM=xterm SHELL=$BASH script --quiet --return --flush --command "$2" "$1" >/dev/null; }

# needs_terminal: ends the script as skipped where no terminal can be made.
needs_terminal() { on_terminal /dev/null true </dev/null || { echo "SKIPPED: no terminal can be made here"; exit 77; }; }

# wait_for TEST...: until it holds, half a minute at most.
wait_for() { for _ in $(seq 300); do "$@" 2>/dev/null && return; sleep 0.1; done; }

# says TEXT: the last output contains TEXT.
says() { grep -qF -- "$1" <<<"$output" || { printf '%s\n' "$output" >&2; fail "does not say: $1"; }; }
says_not() { ! grep -qF -- "$1" <<<"$output" || { printf '%s\n' "$output" >&2; fail "says: $1"; }; }

# field KEY: the first text or number of that key in the JSON of $output.
field() { sed -n "s/^ *\"$1\": \"\{0,1\}\([^\"]*\)\"\{0,1\},\{0,1\}$/\1/p" <<<"$output" | head -n 1; }

# sql URL STATEMENT: runs a statement as the owner of the database and prints its first column.
sql() { psql -X -q -At -v ON_ERROR_STOP=1 "$1" -c "$2"; }

# fingerprint URL: the schema without plumb's own, as one line.
fingerprint() { pg_dump -s --exclude-schema=plumb "$1" | grep -v -E '^\\(un)?restrict ' | sha256sum | cut -d' ' -f1; }

# read_waiting: the newest run as $run, and the command that answers what it waits for as the words of $answer.
read_waiting() {
  expect 0 "$plumb" --json show last
  read -r -a answer <<<"$(field next)"
  run=${answer[2]}
  answer=("$plumb" "${answer[@]:1}" --key keys/operator)
}

# run_until_waiting [RUNBOOK OPTION...]: starts prod-alignment, or that runbook, on prod and leaves it waiting for the
# review; what it printed is in $shown.
run_until_waiting() {
  expect 3 "$plumb" run "${@:-prod-alignment}" --env prod --key keys/operator
  shown=$output
  read_waiting
}

# run_until_approval [RUNBOOK OPTION...]: the same, with the questions answered.
run_until_approval() {
  run_until_waiting "$@"
  expect 3 "${answer[@]}"
}

# release: approves the waiting run as the dba.
release() { expect 0 "$plumb" approve "$run" --key keys/dba; }

# run_to_end [RUNBOOK OPTION...]: the same, approved and brought to its end.
run_to_end() {
  run_until_approval "$@"
  release
  expect 0 "$plumb" resume "$run"
}

# expect_equal: prod has the schema that the project wants.
expect_equal() { expect 0 "$plumb" diff --from env:prod --to prisma:prisma/schema.prisma --exit-code; }

# report_says FILE TEXT: the report contains TEXT.
report_says() { grep -qF -- "$2" "docs/runbooks/$1" || { cat "docs/runbooks/$1" >&2; fail "$1 does not say: $2"; }; }
