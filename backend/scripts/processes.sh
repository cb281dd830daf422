# Starts servers and stops every process of theirs; sourced after lib.sh. Each server leads a process group of its own, so that
# a Ctrl-C in the terminal reaches this shell alone, and one kill reaches the server's children too.
started=()

# A shell that was begun in the background ignores Ctrl-C for good, unless it is begun anew. Call with "$@", first of all.
heed_ctrl_c() {
  case $(trap -p INT) in
    *"''"*) if env --default-signal=INT true 2>/dev/null; then exec env --default-signal=INT "$0" "$@"; fi ;;
  esac
}

# Makes this shell stop all it started, however it ends.
stop_all_on_exit() {
  trap stop_all EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
}

# spawn LOG COMMAND...: starts a server in the background, its output in a file; its process id is in $spawned.
spawn() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  set +m
  spawned=$!
  started+=("$spawned")
}

# await NAME PID LOG URL: waits for a server's first good answer, or tells why there is none.
await() {
  local name=$1 pid=$2 log=$3 url=$4 begun=$SECONDS told=0
  until curl -fs -o /dev/null --max-time 5 "$url"; do
    if ! kill -0 "$pid" 2>/dev/null; then tail -n 15 "$log" >&2; die "$name ended while starting: see $log"; fi
    if ((SECONDS - begun > 300)); then die "$name did not answer within five minutes: see $log"; fi
    if ((SECONDS - begun >= told + 10)); then told=$((SECONDS - begun)) && say "  still waiting for $name ($told s)"; fi
    sleep 0.5
  done
  say "$name is ready"
}

# Waits until one of the servers ends, which is a fault: each is meant to run until stopped. A make that was killed cannot tell, so
# its absence is looked for.
wait_for_all() {
  local pid
  while sleep 1; do
    if [ -n "${MAKELEVEL:-}" ] && ! kill -0 $PPID 2>/dev/null; then exit 1; fi
    for pid in "${started[@]}"; do
      if ! kill -0 "$pid" 2>/dev/null; then die "A server ended: see the logs in $data."; fi
    done
  done
}

stop_all() {
  local status=$? pid tries
  trap '' INT TERM HUP
  for pid in ${started[@]+"${started[@]}"}; do kill -TERM -- "-$pid" 2>/dev/null || true; done
  for ((tries = 0; tries < 150; tries++)); do
    running || break
    sleep 0.1
  done
  for pid in ${started[@]+"${started[@]}"}; do kill -KILL -- "-$pid" 2>/dev/null || true; done
  started=()
  exit "$status"
}

running() {
  local pid
  for pid in ${started[@]+"${started[@]}"}; do
    if kill -0 -- "-$pid" 2>/dev/null; then return 0; fi
  done
  return 1
}
