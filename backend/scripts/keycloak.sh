# The demo's Keycloak; sourced after lib.sh and processes.sh.
keycloak_version=26.7.3
keycloak_home=$data/keycloak-$keycloak_version
keycloak_log=$data/keycloak.log

keycloak_install() {
  [ -x "$keycloak_home/bin/kc.sh" ] && return
  say "Fetching Keycloak $keycloak_version (once)"
  rm -rf "$data/unpacking"
  maven org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -DoutputDirectory="$data/unpacking" \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$keycloak_version:zip" || die "Keycloak could not be fetched."
  mv "$data/unpacking/keycloak-$keycloak_version" "$keycloak_home"
  rmdir "$data/unpacking"
}

# A realm that exists is never imported again, so a changed realm file starts Keycloak's database anew.
keycloak_take_realm() {
  local source=$top/backend/src/main/keycloak/demo/upskill-realm.json copy=$keycloak_home/data/import/upskill-realm.json
  cmp -s "$source" "$copy" && return
  if [ -f "$copy" ]; then say "The demo realm has changed: importing it anew"; rm -rf "$keycloak_home/data/h2"; fi
  mkdir -p "$(dirname "$copy")"
  cp "$source" "$copy"
}

# keycloak_start PORT [JDBC URL]: without a URL the database is a file and survives.
keycloak_start() {
  local port=$1 url=${2:-}
  keycloak_install
  [ -n "$url" ] || keycloak_take_realm
  spawn "$keycloak_log" env -u JAVA_OPTS -u JAVA_TOOL_OPTIONS KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=admin \
    "$keycloak_home/bin/kc.sh" start-dev --http-host 127.0.0.1 --http-port "$port" --hostname "http://localhost:$port" \
    ${url:+--db-url "$url"} --import-realm
  await Keycloak "$spawned" "$keycloak_log" "http://127.0.0.1:$port/realms/upskill/.well-known/openid-configuration"
}
