#!/usr/bin/env node
// Measures how long a search takes in catalogs of 100,000 records, over HTTP, with a few people typing at once; 1 when the 95th percentile
// is over the limit.
// usage: search.mjs APP_URL KEYCLOAK_URL [--kinds]     with --kinds also what each kind of text takes
import { client } from "./api.mjs";
import { file, ROLES, typed } from "./catalog.mjs";
import { load } from "./load.mjs";
import { PACE_MS, PEOPLE, timesOf } from "./people.mjs";
import { finish, percentile, row } from "./report.mjs";

const LIMIT_MS = 50;
const ROUNDS = 3;

const [app, keycloak, ...options] = process.argv.slice(2);
const call = client(app, keycloak);

const PLACES = {
  "GET /search?q=": ["roles", (text) => `search?q=${text}`],
  "GET /roles?q=": ["roles", (text) => `roles?limit=50&q=${text}`],
  "GET /roles?q=&sort=-relevance": ["roles", (text) => `roles?limit=50&sort=-relevance&q=${text}`],
  "GET /work-activities?q=": ["work-activities", (text) => `work-activities?limit=50&q=${text}`],
  "GET /skills?q=": ["skills", (text) => `skills?limit=50&q=${text}`],
};

/** The same order on every run, and neighbours of different kinds. */
function mixed(deeds) {
  return deeds.map((deed, place) => ({ deed, at: (place * 7919) % 1009 })).sort((one, other) => one.at - other.at).map(({ deed }) => deed);
}

async function measure(name, kind, pathOf) {
  const deeds = mixed(Object.entries(typed(kind)).flatMap(([sort, texts]) => texts.map((text) => ({ sort, path: pathOf(encodeURIComponent(text)), text }))));
  await timesOf(deeds.map(({ path }) => () => call(path)), { pace: 0 });
  const all = Array.from({ length: ROUNDS }, () => deeds).flat();
  const times = await timesOf(all.map(({ path }) => () => call(path)));
  if (options.includes("--kinds")) {
    for (const sort of Object.keys(typed(kind))) {
      const own = times.filter((_, place) => all[place].sort === sort);
      const slowest = all[times.indexOf(Math.max(...own))].text;
      row(`    ${sort}, median`, percentile(own, 0.5), { unit: "ms" });
      row(`    ${sort}, 95th percentile (slowest: ${slowest})`, percentile(own, 0.95), { unit: "ms" });
    }
  }
  row(`${name}, median`, percentile(times, 0.5), { unit: "ms" });
  row(`${name}, 95th percentile`, percentile(times, 0.95), { unit: "ms", most: LIMIT_MS });
}

for (const kind of ["roles", "work-activities", "skills"]) await load(call, kind, () => file(kind, ROLES));
console.log(`  ${PEOPLE} people at once, each types a letter every ${PACE_MS} ms; ${ROLES} roles, work activities and skills`);
for (const [name, [kind, pathOf]] of Object.entries(PLACES)) await measure(name, kind, pathOf);
finish();
