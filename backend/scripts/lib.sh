# What the scripts share; sourced, never run. Works with bash 3.2 (macOS) and later.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
data=$top/backend/.data
cache=${XDG_CACHE_HOME:-$HOME/.cache}/upskill

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Installs packages of a Debian, which only root may; prints what apt said only when it fails.
debian_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || die "Missing: $*. Install it and run again."
  say "Installing $*"
  local log
  log=$( { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"; } 2>&1) ||
    { say "$log" | tail -n 5 >&2; die "Could not install $*"; }
}

# The major version of the JDK in a directory; nothing where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

# Exports JAVA_HOME: the one given when it is good, else 25, 21 or the newest JDK found in the usual places.
find_jdk() {
  local dir version best='' best_rank=0 rank
  for dir in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    version=$(jdk_version "$dir")
    [ "${version:-0}" -ge 21 ] || continue
    case $version in 25) rank=1025 ;; 21) rank=1021 ;; *) rank=$version ;; esac
    [ "$dir" = "${JAVA_HOME:-}" ] && rank=2000
    if [ "$rank" -gt "$best_rank" ]; then best=$dir best_rank=$rank; fi
  done
  [ -n "$best" ] || die "No JDK 21 or newer was found: install JDK 25 (or 21), or set JAVA_HOME to one."
  export JAVA_HOME=$best PATH=$best/bin:$PATH
}

# Everything a build needs, each missing piece told in one line.
need_tools() {
  find_jdk
  local tool
  for tool in mvn node npm curl; do
    command -v $tool >/dev/null || die "'$tool' is missing: install Maven 3.8+, Node 20.19+ and curl."
  done
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    die "Node $(node -v) is too old: install Node 20.19 or newer."
}

need_free_port() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then die "Port $1 is in use: stop what listens there and run again."; fi
}

# Maven 3.8 makes newer JDKs warn about its own libraries on every run.
maven() {
  local quiet=
  [ "$(jdk_version "$JAVA_HOME")" -lt 24 ] || quiet='--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED'
  MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}" "${mvn:-mvn}" -B -q --no-transfer-progress -f "$top/backend/pom.xml" "$@"
}

# unpack ARTIFACT FOLDER TARGET: fetches an archive by Maven and keeps the folder in it as the target.
unpack() {
  rm -rf "$3.part"
  maven org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -DoutputDirectory="$3.part" -Dartifact="$1" || return 1
  mv "$3.part/$2" "$3"
  rmdir "$3.part"
}
