# The demo's Keycloak; sourced after lib.sh and processes.sh.
keycloak_version=26.7.3
keycloak_home=$data/keycloak-$keycloak_version

keycloak_install() {
  [ -x "$keycloak_home/bin/kc.sh" ] && return
  say "Fetching Keycloak $keycloak_version (once)"
  mkdir -p "$data"
  unpack "org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip" "keycloak-$keycloak_version" "$keycloak_home" ||
    die "Keycloak could not be fetched."
}

# A realm that is in the database is never imported again, so a changed realm file starts the database anew.
keycloak_take_realm() {
  local realm=$top/backend/src/main/keycloak/demo/upskill-realm.json seen=$keycloak_home/data/realm-seen.json
  mkdir -p "$keycloak_home/data/import"
  cp "$realm" "$keycloak_home/data/import/"
  [ -z "$1" ] || return 0
  cmp -s "$realm" "$seen" && return
  if [ -f "$seen" ]; then say "The demo realm has changed: Keycloak's data starts anew"; fi
  rm -rf "$keycloak_home/data/h2"
  cp "$realm" "$seen"
}

# keycloak_start PORT LOG [JDBC URL]: without a URL the database is a file and survives.
keycloak_start() {
  local port=$1 log=$2 url=${3:-}
  keycloak_install
  keycloak_take_realm "$url"
  say "Starting Keycloak"
  # Few people sign in to a demo: a quick start counts for more than speed later.
  spawn "$log" env -u JAVA_OPTS JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=admin \
    "$keycloak_home/bin/kc.sh" start-dev --http-host 127.0.0.1 --http-port "$port" --hostname "http://localhost:$port" \
    ${url:+--db-url "$url"} --import-realm
  await Keycloak "$spawned" "$log" "http://127.0.0.1:$port/realms/upskill/.well-known/openid-configuration"
}
