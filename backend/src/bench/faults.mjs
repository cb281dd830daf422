// Kills servers while they apply an import, and holds what comes of it against a run that nobody disturbed.
// usage: node faults.mjs JAR KEYCLOAK FOLDER ROWS KILLS [INSTANCES]; UPSKILL_STORES is a JSON list of two environments, each naming an
// empty database, and UPSKILL_PORT the first port
import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { client } from "./api.mjs";
import { text, typed } from "./catalog.mjs";
import { Instance } from "./instance.mjs";
import { indexed } from "./load.mjs";

const [jar, keycloak, folder, rows, kills, instances = "1"] = process.argv.slice(2);
const RESUMES_WITHIN = 10_000;

/** What may have to be done again; H2 brings what is committed to the disk half a second later. */
const CHUNK = 1_000;
const stores = JSON.parse(process.env.UPSKILL_STORES);
const file = text("roles", Number(rows));

const fleet = (env, count) =>
  Array.from({ length: count }, (_, i) => new Instance({ port: Number(process.env.UPSKILL_PORT ?? 8090) + i, keycloak, jar, log: `${folder}/faults-${i}.log`, env }));

/** Uploads the roles and has them applied; answers the import's id. */
async function begin(call) {
  const form = new FormData();
  form.set("file", new File([file], "roles.csv"));
  const { id } = await call("imports?kind=roles&source=bench", form);
  for (;;) {
    const run = await call(`imports/${id}`);
    if (run.status === "ready") {
      await call(`imports/${id}/apply`, JSON.stringify({ token: run.token }));
      return id;
    }
    if (run.status !== "validating") throw new Error(`The dry run ended ${run.status}`);
    await wait(200);
  }
}

/** All that there is to see: every role, and how many of them some words find. */
async function seen(call) {
  const hash = createHash("sha256").update(await call("exports/roles?format=csv", undefined, "text"));
  for (const words of typed("roles")["a rare word"]) hash.update(String((await call(`roles?q=${encodeURIComponent(words)}`)).total));
  return hash.digest("hex");
}

/** Whether records are being written, or search is learning their words. */
const isAtWork = ({ status, progress }) => status === "applying" || progress.phase === "indexing";

async function undisturbed() {
  const [server] = fleet(stores[0], 1);
  await server.start();
  try {
    const call = client(server.url, keycloak);
    const id = await begin(call);
    const begun = Date.now();
    while ((await call(`imports/${id}`)).status === "applying") await wait(100);
    await indexed(call, { id });
    return { hash: await seen(call), took: Date.now() - begun };
  } finally {
    await server.kill();
  }
}

/** Kills one server after the other at random moments of the apply; with two, the other one goes on. */
async function disturbed(took) {
  const servers = fleet(stores[1], Number(instances));
  for (const server of servers) await server.start();
  const faults = [];
  try {
    const calls = servers.map((server) => client(server.url, keycloak));
    const id = await begin(calls[0]);
    let killed = 0;
    while (killed < Number(kills)) {
      await wait(Math.random() * (took / kills));
      const at = killed % servers.length;
      const before = await calls[at](`imports/${id}`);
      if (!isAtWork(before)) break;
      await servers[at].kill();
      killed++;
      if (servers.length === 1) await servers[at].start();
      const watching = (at + 1) % servers.length;
      const left = Date.now();
      let now = await calls[watching](`imports/${id}`);
      if (now.progress.phase === before.progress.phase && before.progress.done - now.progress.done > CHUNK) faults.push(`kill ${killed}: ${before.progress.done} rows were written, then ${now.progress.done}`);
      const from = now.progress.done;
      while (isAtWork(now) && now.progress.done === from) {
        await wait(100);
        now = await calls[watching](`imports/${id}`);
      }
      const pause = Date.now() - left;
      console.log(`kill ${killed} at ${before.progress.done} rows ${before.progress.phase}, goes on at ${from} after ${(pause / 1000).toFixed(1)} s`);
      if (pause > RESUMES_WITHIN) faults.push(`kill ${killed}: it went on only after ${pause} ms`);
      if (servers.length > 1) await servers[at].start();
    }
    let end = await calls[0](`imports/${id}`);
    for (; isAtWork(end); end = await calls[0](`imports/${id}`)) await wait(200);
    if (end.status !== "applied") faults.push(`The import ended ${end.status}: ${end.problem?.detail}`);
    if (killed < Number(kills)) console.log(`It was through after ${killed} of ${kills} kills`);
    return { hash: await seen(calls[0]), faults };
  } finally {
    for (const server of servers) await server.kill();
  }
}

const calm = await undisturbed();
console.log(`${rows} roles applied and found by search undisturbed in ${(calm.took / 1000).toFixed(1)} s`);
const { hash, faults } = await disturbed(calm.took);
if (hash !== calm.hash) faults.push("The export differs from that of the undisturbed run");
console.log(faults.length > 0 ? faults.join("\n") : `The export is the same as undisturbed: ${hash.slice(0, 16)}`);
process.exitCode = faults.length > 0 ? 1 : 0;
