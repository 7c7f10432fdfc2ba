# Sourced by .ci/run. What it starts is stopped when the script ends, however it ends, and nothing else is.

tmp=$(mktemp -d)
running= child= app_pid= compose_project=
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

finish() {
  local status=$?
  trap - EXIT
  set +e
  [[ -z $child ]] || { kill "$child"; wait "$child"; } 2>/dev/null
  stop_app
  compose_down
  stop_replica_set
  rm -rf "$tmp"
  [[ $status == 0 || -z $running ]] || echo ".ci/run: failed in: $running (exit status $status, after $SECONDS s)" >&2
  exit "$status"
}

fail() {
  echo ".ci/run: $*" >&2
  exit 1
}

# step NAME COMMAND...   Runs the command and says how long it took.
step() {
  local start=$SECONDS
  running=$1
  shift
  printf '\n=== %s\n' "$running"
  "$@"
  echo "=== $running: $((SECONDS - start)) s"
  running=
}

# within SECONDS COMMAND...   Runs the command and stops it, with what it started, when it takes longer.
within() {
  local limit=$1 status=0
  shift
  timeout --kill-after=10 "$limit" "$@" &
  child=$!
  wait "$child" || status=$?
  child=
  [[ $status != 124 && $status != 137 ]] || echo ".ci/run: not done within $limit s: $*" >&2
  return "$status"
}

# jdk VERSION   Prints the home of a JDK of that version: JAVA<VERSION>_HOME, else the newest in /usr/lib/jvm.
jdk() {
  local given=JAVA$1_HOME home
  home=${!given-}
  [[ -n $home ]] || home=$(for release in $(grep -ls "^JAVA_VERSION=\"$1[.\"]" /usr/lib/jvm/*/release); do
    [[ ! -x ${release%/release}/bin/javac ]] || (. "$release" && echo "$JAVA_VERSION ${release%/release}")
  done | sort -V | tail -n 1 | cut -d' ' -f2-)
  [[ -x $home/bin/javac ]] || fail "no JDK $1 in /usr/lib/jvm; $given can name one"
  echo "$home"
}

# readme_block NAME   Prints the first fenced block after the line <!-- NAME --> of README.md, or nothing.
readme_block() {
  [[ ! -f README.md ]] || awk -v mark="<!-- $1 -->" '
    { sub(/\r$/, "") }
    /^[ \t]*```/ && inside { exit }
    inside { print }
    /^[ \t]*```/ && marked { inside = 1 }
    { line = $0; gsub(/^[ \t]+|[ \t]+$/, "", line) }
    line == mark { marked = 1 }
  ' README.md
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# ask URL EMBEDDED   Asks the README's query there, and whether the store is the embedded one, which must be as said (true or false).
ask() {
  within 60 python3 .ci/ask.py query "$1" "$tmp/query" "$2" || fail "the query was not answered as it should be: $1"
}

# start_app JAVA_HOME [OPTION...]   Starts the packaged jar, or what the options of java say, on a free port, sets app_url, and waits until it is ready.
start_app() {
  local port java=$1/bin/java jar=$PWD/target/communique.jar start=$SECONDS
  shift
  [[ -f $jar ]] || fail "the test command left no target/communique.jar"
  (($# > 0)) || set -- -jar "$jar"
  port=$(free_port)
  mkdir -p "$tmp/app"
  (cd "$tmp/app" && SERVER_PORT=$port exec "$java" "$@") >"$tmp/app.log" 2>&1 &
  app_pid=$!
  until timeout 5 python3 .ci/ask.py ready "http://127.0.0.1:$port/actuator/health/readiness"; do
    kill -0 "$app_pid" 2>/dev/null || app_failed "the app ended"
    ((SECONDS - start < 60)) || app_failed "the app was not ready within 60 s"
    sleep 0.5
  done
  app_url=http://127.0.0.1:$port/graphql
  echo "ready after $((SECONDS - start)) s: $app_url"
}

# wired_by_build   Fails unless the app took the wiring that its build worked out.
wired_by_build() {
  grep -q 'Starting AOT-processed' "$tmp/app.log" || app_failed "the app was wired at its start"
}

app_failed() {
  tail -n 60 "$tmp/app.log"
  fail "$1; the end of its log stands above"
}

# stop_app [SECONDS]   Ends the app; the hard way when it takes longer than that, 20 if nothing is said.
stop_app() {
  [[ -n $app_pid ]] || return 0
  local pid=$app_pid patience=${1:-20}
  app_pid=
  kill "$pid" 2>/dev/null || return 0
  for _ in $(seq $((2 * patience))); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.5
  done
  kill -9 "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
}

stop_replica_set() {
  [[ -n ${REPLICA_SET_DIR-} ]] || return 0
  timeout 90 "$kit/replica-set-here" stop >/dev/null 2>&1 || true
  unset REPLICA_SET_DIR
}

# compose_up   Brings docker-compose.yml up under a name of its own on a free port, sets compose_url, and waits until all is healthy.
compose_up() {
  COMMUNIQUE_PORT=$(free_port)
  export COMMUNIQUE_PORT
  compose_project=communique-ci-$(date +%s)-$$
  within 420 docker compose --ansi never -p "$compose_project" up --build --wait --wait-timeout 120 || {
    timeout 20 docker compose --ansi never -p "$compose_project" logs --no-color --tail 60 || true
    fail "docker-compose.yml did not come up; its logs stand above"
  }
  compose_url=http://127.0.0.1:$COMMUNIQUE_PORT/graphql
}

compose_down() {
  [[ -n $compose_project ]] || return 0
  local project=$compose_project
  compose_project=
  timeout 90 docker compose --ansi never -p "$project" down --volumes --rmi local --timeout 10 >"$tmp/down.log" 2>&1 || {
    cat "$tmp/down.log"
    fail "docker compose could not take $project down"
  }
}
