# Builds and starts the product with its embedded database; sourced after lib.sh and processes.sh.
jar=$top/backend/target/quarkus-app/quarkus-run.jar

# changed_since STAMP PATH...: whether anything there is newer than the stamp (a folder is when a file in it came or went).
changed_since() {
  local stamp=$1
  shift
  [ -f "$stamp" ] && [ -z "$(find "$@" -newer "$stamp" -print 2>/dev/null | head -n 1)" ] && return 1
  return 0
}

frontend_packages() {
  local lock=$top/frontend/package-lock.json seen=$top/frontend/node_modules/.upskill-lock.json
  cmp -s "$lock" "$seen" && return
  say "Installing the browser application's packages"
  (cd "$top/frontend" && npm ci --no-audit --no-fund --loglevel=error)
  cp "$lock" "$seen"
}

frontend_build() {
  local stamp=$data/frontend.built
  frontend_packages
  changed_since "$stamp" "$top/openapi.yaml" "$top"/frontend/{src,public} "$top"/frontend/*.{json,ts,html} || [ ! -f "$top/frontend/dist/index.html" ] || return 0
  say "Building the browser application"
  (cd "$top/frontend" && npm run --silent build -- --logLevel warn)
  mkdir -p "$data" && touch "$stamp"
}

# The jar may also come from another command, with another database or without the browser application: then it is newer than the stamp.
product_build() {
  local stamp=$data/product.built
  frontend_build
  changed_since "$stamp" "$top/backend/pom.xml" "$top/backend/src/main" "$top/frontend/dist" "$jar" || [ ! -f "$jar" ] || return 0
  say "Building the server"
  rm -rf "$top/backend/target/classes" # or a deleted file would live on in the jar
  maven package -DskipTests -Dquarkus.profile=embedded
  mkdir -p "$data" && touch "$stamp"
}

# product_start PORT KEYCLOAK-PORT DATA-FOLDER LOG
product_start() {
  say "Starting Upskill"
  spawn "$4" env QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$1" UPSKILL_DATA="$3" \
    UPSKILL_OIDC_URL="http://localhost:$2/realms/upskill" "$JAVA_HOME/bin/java" -jar "$jar"
  await Upskill "$spawned" "$4" "http://127.0.0.1:$1/q/health/ready"
}

# demo_load PORT KEYCLOAK-PORT DATA-FOLDER: once in the life of the data, so that what was removed does not come back.
demo_load() {
  [ ! -f "$3/demo.loaded" ] || return 0
  say "Loading the demo organisation"
  node "$top/backend/src/main/demo/load.mjs" "http://127.0.0.1:$1" "http://127.0.0.1:$2" || die "The demo organisation could not be loaded."
  touch "$3/demo.loaded"
}
