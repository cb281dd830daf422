#!/usr/bin/env node
// Measures imports of 100,000 roles beside what MySQL's own LOAD DATA needs for the same rows, by turns; 1 when a ratio does not hold.
// usage: imports.mjs APP_URL KEYCLOAK_URL JDBC_URL USER PASSWORD FOLDER DRIVER_JAR     the MySQL server reads and writes the folder
import { execFileSync } from "node:child_process";
import { client } from "./api.mjs";
import { file, ROLES, rows } from "./catalog.mjs";
import { importFile } from "./load.mjs";
import { finish, median, row } from "./report.mjs";

const ROUNDS = 3;
const [app, keycloak, url, user, password, folder, driver] = process.argv.slice(2);
const call = client(app, keycloak);
const run = Date.now().toString(36);

const database = (...deed) => Number(
  execFileSync(`${process.env.JAVA_HOME}/bin/java`, ["-cp", driver, new URL("LoadData.java", import.meta.url).pathname, url, user, password, "role", ...deed]));

const roles = file("roles", ROLES);
const plain = { imported: [], loaded: [], again: [], updates: [] };
for (let round = 1; round <= ROUNDS; round++) {
  const source = `bench-${run}-${round}`;
  const first = await importFile(call, "roles", roles, { source });
  plain.imported.push(ROLES / first.seconds);
  plain.loaded.push(database(folder, source));
  const before = database("updates");
  const again = await importFile(call, "roles", roles, { source });
  plain.again.push(again.seconds / first.seconds);
  plain.updates.push(database("updates") - before);
}
console.log(`  ${ROUNDS} rounds by turns: import ${ROLES} roles from CSV, load the same rows by LOAD DATA, import the file again; medians`);
row("LOAD DATA", median(plain.loaded), { unit: "rows/s", digits: 0 });
row("import from CSV", median(plain.imported), { unit: "rows/s", digits: 0 });
row("import from CSV, part of LOAD DATA", median(plain.imported) / median(plain.loaded), { digits: 2, least: 0.25 });
row("the same file again, part of the first time", median(plain.again), { digits: 2, most: 0.5 });
row("rows updated by the same file", Math.max(...plain.updates), { digits: 0, most: 0 });

const workbook = new Blob([await call(`exports/roles?format=xlsx&source=bench-${run}-1`, undefined, "arrayBuffer")]);
const columns = JSON.stringify(Object.fromEntries(rows("roles", 0).next().value.split(",").map((name) => [name, name])));
const sheet = await importFile(call, "roles", workbook, { source: `bench-${run}-x`, name: "roles.xlsx", columns });
row("import from XLSX, part of LOAD DATA", sheet.counts.rows / sheet.seconds / median(plain.loaded), { digits: 2, least: 0.1 });
finish();
database("drop");
