#!/usr/bin/env node
// Starts a service of docker-compose.yml without an engine: with the file's own environment, its addresses turned to this host's.
// usage: start.mjs keycloak | backend | nginx FOLDER     FOLDER: Keycloak's home, the server's jar, the folder for nginx's files
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { environment } from "./compose.mjs";
import { addresses, here, secrets } from "./here.mjs";

const top = new URL("../../../", import.meta.url);
const [service, place] = process.argv.slice(2);

function run(command, args, env = {}) {
  const { JAVA_OPTS: _, ...own } = process.env;
  const child = spawn(command, args, { stdio: "inherit", env: { ...own, ...env } });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (status) => process.exit(status ?? 1));
}

/** A service's environment with the names of the engine's network replaced by where the services are here. */
function local(name) {
  const filled = Object.entries(environment(name, secrets));
  const at = (value) => Object.entries(addresses).reduce((text, [from, to]) => text.replaceAll(from, to), value);
  return Object.fromEntries(filled.map(([key, value]) => [key, at(value)]));
}

/** nginx's image fills in UPSKILL_ names alone, and so does this. */
function template(name, values) {
  const text = readFileSync(new URL(`frontend/nginx/${name}.template`, top), "utf8");
  return text.replace(/\$\{(UPSKILL_\w+)\}/g, (_, key) => values[key] ?? "");
}

function startNginx() {
  const values = local("frontend");
  mkdirSync(place, { recursive: true });
  writeFileSync(`${place}/headers.inc`, template("headers.conf", values));
  const site = template("upskill.conf", values)
    .replace("listen 8080;", `listen 127.0.0.1:${here.upskill};`)
    .replace("/usr/share/nginx/html", new URL("frontend/dist", top).pathname)
    .replaceAll("/etc/nginx/conf.d", place);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${place}/${kind};`);
  writeFileSync(
    `${place}/nginx.conf`,
    `pid ${place}/nginx.pid; error_log stderr; daemon off; events {}\nhttp { include /etc/nginx/mime.types; access_log off; ${temporary.join(" ")}\n${site}}\n`,
  );
  run("bash", ["-c", `nginx -t -c ${place}/nginx.conf && exec nginx -c ${place}/nginx.conf`]);
}

const start = {
  keycloak: () =>
    run(`${place}/bin/kc.sh`, ["start", "--import-realm"], {
      ...local("keycloak"),
      KC_HTTP_HOST: "127.0.0.1",
      KC_HTTP_PORT: here.keycloak,
      KC_HTTP_MANAGEMENT_PORT: here.keycloakHealth,
      KC_DB_USERNAME: "root",
      KC_DB_PASSWORD: "",
    }),
  backend: () =>
    run(new URL("backend/src/main/docker/start", top).pathname, [place], {
      ...local("backend"),
      UPSKILL_CLASSES: `${place}.aot`,
      QUARKUS_HTTP_HOST: "127.0.0.1",
      QUARKUS_HTTP_PORT: here.backend,
      // As the owner it makes the application's user, which compose's MySQL does itself.
      UPSKILL_DB_OWNER_USER: "root",
      UPSKILL_DB_OWNER_PASSWORD: "",
    }),
  nginx: startNginx,
};
start[service]();
