#!/usr/bin/env node
// Measures imports of 100,000 roles beside what MySQL's own LOAD DATA needs for the same rows, by turns, and what people notice of an
// import; 1 when a ratio does not hold.
// usage: imports.mjs APP_URL KEYCLOAK_URL JDBC_URL USER PASSWORD FOLDER DRIVER_JAR     the MySQL server reads and writes the folder
import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { client } from "./api.mjs";
import { file, ROLES, rows } from "./catalog.mjs";
import { importFile, indexed } from "./load.mjs";
import { PACE_MS, PEOPLE, timesUntil } from "./people.mjs";
import { finish, median, percentile, row } from "./report.mjs";

const ROUNDS = 3;
const [app, keycloak, url, user, password, folder, driver] = process.argv.slice(2);
const call = client(app, keycloak);
const run = Date.now().toString(36);

const database = (...deed) => Number(
  execFileSync(`${process.env.JAVA_HOME}/bin/java`, ["-cp", driver, new URL("LoadData.java", import.meta.url).pathname, url, user, password, "role", ...deed]));

/** What people wait for while nothing else happens, and while a file is imported and search learns its words. */
async function people() {
  const [role] = (await call("roles?limit=1")).items;
  const deeds = [
    () => call("roles?limit=50"),
    () => call(`roles/${role.id}`),
    () => call("roles?limit=50&q=manager"),
    () => call("imports?limit=20"),
    () => call("roles", JSON.stringify({ title: "Made by hand", source: `bench-${run}-hand`, externalId: crypto.randomUUID() })),
  ];
  await timesUntil(wait(5_000), deeds);
  const times = { idle: [], importing: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    times.idle.push(...(await timesUntil(wait(15_000), deeds)));
    const whole = importFile(call, "roles", roles, { source: `bench-${run}-p${round}` }).then((job) => indexed(call, job));
    times.importing.push(...(await timesUntil(whole, deeds)));
  }
  const idle = percentile(times.idle, 0.99);
  console.log(`  ${PEOPLE} people at once, each of whom does something every ${PACE_MS} ms: lists, a record, a search, a new record`);
  row("99th percentile of what they wait, idle", idle, { unit: "ms" });
  row("99th percentile while a file is imported", percentile(times.importing, 0.99), { unit: "ms" });
  row("while a file is imported, part of idle", percentile(times.importing, 0.99) / idle, { digits: 2, most: 2 });
}

const roles = file("roles", ROLES);
const plain = { imported: [], indexed: [], loaded: [], again: [], updates: [] };
for (let round = 1; round <= ROUNDS; round++) {
  const source = `bench-${run}-${round}`;
  const first = await importFile(call, "roles", roles, { source });
  plain.imported.push(ROLES / first.seconds);
  plain.indexed.push(await indexed(call, first));
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
row("until search has learnt their words, after the import", median(plain.indexed), { unit: "s more" });
row("the same file again, part of the first time", median(plain.again), { digits: 2, most: 0.5 });
row("rows updated by the same file", Math.max(...plain.updates), { digits: 0, most: 0 });

const workbook = new Blob([await call(`exports/roles?format=xlsx&source=bench-${run}-1`, undefined, "arrayBuffer")]);
const columns = JSON.stringify(Object.fromEntries(rows("roles", 0).next().value.split(",").map((name) => [name, name])));
const sheet = await importFile(call, "roles", workbook, { source: `bench-${run}-x`, name: "roles.xlsx", columns });
row("import from XLSX, part of LOAD DATA", sheet.counts.rows / sheet.seconds / median(plain.loaded), { digits: 2, least: 0.1 });
row(`import of ${sheet.counts.rows} rows from XLSX`, sheet.seconds, { unit: "s" });
await indexed(call, sheet);

await people();
finish();
database("drop");
