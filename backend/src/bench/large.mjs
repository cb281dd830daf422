#!/usr/bin/env node
// Imports a million roles with little memory, and then measures the list of roles there beside that of 10,000 roles; 1 when a figure does
// not hold.
// usage: large.mjs JAR KEYCLOAK_URL FOLDER     UPSKILL_STORES is a JSON list of two environments, each naming a database: that of the few
// roles, which stay, and that of the million, which is empty
import { client } from "./api.mjs";
import { rows, SOURCE } from "./catalog.mjs";
import { Instance } from "./instance.mjs";
import { importFile, indexed, load } from "./load.mjs";
import { finish, median, percentile, row } from "./report.mjs";

const FEW = 10_000;
const MANY = Number(process.env.BENCH_ROWS ?? 1_000_000);
const PAGES = 2_000;
const ROUNDS = 3;
const ASKED = 150;
const PORT = Number(process.env.BENCH_PORT ?? 8090);
const [jar, keycloak, folder] = process.argv.slice(2);
const [few, many] = JSON.parse(process.env.UPSKILL_STORES).map(
  (env, place) => new Instance({ port: PORT + place, keycloak, jar, log: `${folder}/large-${place}.log`, env }),
);

/** The file in parts, because a million rows are no text that a program likes to hold at once. */
function fileOf(count) {
  const parts = [];
  let part = [];
  for (const line of rows("roles", count)) {
    part.push(line);
    if (part.length === 10_000) {
      parts.push(new Blob([`${part.join("\n")}\n`]));
      part = [];
    }
  }
  return new Blob([...parts, part.join("\n")]);
}

/** Where the page of this number begins. */
async function cursorOf(call, page) {
  let cursor = "";
  for (let read = 0; read < (page - 1) * 50; read += 200) {
    cursor = `&cursor=${encodeURIComponent((await call(`roles?limit=200${cursor}`)).nextCursor)}`;
  }
  return cursor;
}

async function p95(call, path) {
  const times = [];
  for (let asked = 0; asked < ASKED; asked++) {
    const start = performance.now();
    await call(path);
    times.push(performance.now() - start);
  }
  return percentile(times, 0.95);
}

try {
  await many.start();
  const calls = { many: client(many.url, keycloak), few: client(few.url, keycloak) };
  const file = fileOf(MANY);
  const job = await importFile(calls.many, "roles", file, { source: SOURCE });
  row(`import of ${MANY} roles from CSV (${(file.size / 1e6).toFixed(0)} MB)`, job.seconds, { unit: "s" });
  row("rows a second", MANY / job.seconds, { unit: "rows/s", digits: 0 });
  row("all of them found by search after", await indexed(calls.many, job), { unit: "s more" });
  row("memory at most", many.memory("VmHWM"), { unit: "MB", digits: 0 });

  await few.start();
  await load(calls.few, "roles", () => fileOf(FEW));
  const last = await cursorOf(calls.many, Math.min(PAGES, MANY / 50));
  const times = { few: [], first: [], last: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [small, first, far] = [
      await p95(calls.few, "roles?limit=50"),
      await p95(calls.many, "roles?limit=50"),
      await p95(calls.many, `roles?limit=50${last}`),
    ];
    if (round === 0) continue; // until the compilers are through
    times.few.push(small);
    times.first.push(first);
    times.last.push(far);
  }
  console.log(`  ${ROUNDS} rounds by turns, medians of the 95th percentile`);
  row("GET /roles, 50 of 10,000", median(times.few), { unit: "ms" });
  row(`first page of ${MANY}, part of that`, median(times.first) / median(times.few), { digits: 2, most: 1.3 });
  row(`page ${PAGES} of ${MANY}, part of that`, median(times.last) / median(times.few), { digits: 2, most: 1.3 });
} finally {
  await few.kill("SIGTERM");
  await many.kill("SIGTERM");
}
finish();
