import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

// Where the production set-up's services are when they run without an engine, and what .env would hold.

export const here = { upskill: "8290", backend: "8291", keycloak: "8292", keycloakHealth: "8293", mysql: "3316" };

const upskillUrl = `http://localhost:${here.upskill}`;
const keycloakUrl = `http://localhost:${here.keycloak}`;
const main = new URL("../../src/main/", import.meta.url);

/** A database for each state of what a service lays down in it once: its migrations, or its realm. */
function database(name, folder) {
  const hash = createHash("sha256");
  for (const file of readdirSync(new URL(folder, main)).sort()) hash.update(file).update(readFileSync(new URL(folder + file, main)));
  const state = hash.digest("hex").slice(0, 8);
  return `upskill_production_${name}_${state}?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true&useSSL=false`;
}

export const secrets = {
  UPSKILL_URL: upskillUrl,
  KEYCLOAK_URL: keycloakUrl,
  UPSKILL_DB_PASSWORD: "application-of-a-moment",
  UPSKILL_DB_OWNER_PASSWORD: "unused",
  KEYCLOAK_DB_PASSWORD: "unused",
  KEYCLOAK_ADMIN_PASSWORD: "admin-of-a-moment",
  UPSKILL_HRIS_SECRET: "secret-of-a-moment",
  UPSKILL_PRIVACY_SECRET: "another-of-a-moment",
};

/** The addresses of the engine's network, each with its own here. */
export const addresses = {
  "mysql:3306/upskill?": `127.0.0.1:${here.mysql}/${database("upskill", "resources/db/migration/")}&`,
  "mysql:3306/keycloak": `127.0.0.1:${here.mysql}/${database("keycloak", "keycloak/production/")}`,
  "keycloak:8080": `127.0.0.1:${here.keycloak}`,
  "backend:8080": `127.0.0.1:${here.backend}`,
};
