#!/usr/bin/env node
// Measures a list page of 50 roles among 10,000 beside a bare endpoint that does one query, by turns, how soon the packaged server is ready,
// and how much memory it has after five minutes of load; 1 when a figure does not hold.
// usage: lists.mjs JAR KEYCLOAK_URL FOLDER BARE_JAR     the environment names the database and gives the servers their memory
import { client } from "./api.mjs";
import { file, SOURCE } from "./catalog.mjs";
import { Instance } from "./instance.mjs";
import { load } from "./load.mjs";
import { requestsPerSecond, TOOL } from "./pressure.mjs";
import { finish, median, row } from "./report.mjs";

const ROLES = 10_000;
const ROUNDS = 3;
const SECONDS = 10;
const MINUTES = Number(process.env.BENCH_MINUTES ?? 5);
const PORT = Number(process.env.BENCH_PORT ?? 8090);
const [jar, keycloak, folder, bareJar] = process.argv.slice(2);

const product = new Instance({ port: PORT, keycloak, jar, log: `${folder}/lists.log`, env: {} });
const bare = new Instance({ port: PORT + 1, keycloak, jar: bareJar, log: `${folder}/bare.log`, env: {}, ready: `/roles?source=${SOURCE}` });

async function readiness() {
  const seconds = [];
  for (let round = 1; round <= ROUNDS; round++) {
    await product.kill("SIGTERM");
    seconds.push(await product.start());
  }
  row("packaged server ready after, from the second start on", median(seconds), { unit: "s", most: 3 });
}

async function pages(call) {
  const list = `${product.url}/api/v1/roles?limit=50&source=${SOURCE}`;
  const plain = `${bare.url}/roles?source=${SOURCE}`;
  const rates = { product: [], bare: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const product = await requestsPerSecond(list, await call.authorization(), SECONDS);
    const bare = await requestsPerSecond(plain, {}, SECONDS);
    if (round === 0) continue; // until the compilers are through
    rates.product.push(product);
    rates.bare.push(bare);
  }
  row("bare endpoint, one query of the same 50 roles", median(rates.bare), { unit: "/s", digits: 0 });
  row("GET /roles, 50 of 10,000 by source", median(rates.product), { unit: "/s", digits: 0 });
  row("GET /roles, part of the bare endpoint", median(rates.product) / median(rates.bare), { digits: 2, least: 0.6 });
}

async function memory(call) {
  for (let minute = 1; minute <= MINUTES; minute++) {
    await requestsPerSecond(`${product.url}/api/v1/roles?limit=50&source=${SOURCE}&sort=-updatedAt`, await call.authorization(), 30);
    await requestsPerSecond(`${product.url}/api/v1/roles?limit=50&q=manager`, await call.authorization(), 30);
  }
  row(`memory after ${MINUTES} minutes of load`, product.memory(), { unit: "MB", digits: 0, most: 400 });
}

try {
  await product.start();
  const call = client(product.url, keycloak);
  await load(call, "roles", () => file("roles", ROLES));
  await readiness();
  await bare.start();
  console.log(`  ${ROUNDS} rounds by turns, medians; requests by ${TOOL}`);
  await pages(call);
  await bare.kill();
  await memory(call);
} finally {
  await bare.kill();
  await product.kill("SIGTERM");
}
finish();
