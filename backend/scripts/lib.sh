# What the scripts share; sourced, never run. Needs bash 3.2 or later (macOS has that).
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/upskill

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Installs packages of a Debian, of which only root is able; prints what apt said only when it fails.
debian_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || die "Missing: $*. Install it and run again."
  say "Installing $*"
  local log
  log=$( { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"; } 2>&1) ||
    { say "$log" | tail -n 5 >&2; die "Could not install $*"; }
}
