// Brings made catalogs into a running installation, by the import that everybody uses.
import { setTimeout as wait } from "node:timers/promises";
import { SOURCE } from "./catalog.mjs";

const UNDER_WAY = ["validating", "ready", "applying"];

/** Imports a file and answers the finished job with the seconds it took. */
export async function importFile(call, kind, blob, { source = SOURCE, name = `${kind}.csv`, columns } = {}) {
  const started = performance.now();
  const form = new FormData();
  form.append("file", blob, name);
  if (columns) form.append("columns", columns);
  let job = await call(`imports?kind=${kind}&source=${source}&apply=auto`, form);
  while (UNDER_WAY.includes(job.status)) {
    await wait(100);
    job = await call(`imports/${job.id}`);
  }
  if (job.status !== "applied") throw new Error(`The ${kind} could not be imported: ${JSON.stringify(job)}`);
  return { ...job, seconds: (performance.now() - started) / 1000 };
}

/** Waits until search has learnt the words of an import that is applied; answers the seconds that took. */
export async function indexed(call, { id }) {
  const started = performance.now();
  while ((await call(`imports/${id}`)).progress.phase === "indexing") await wait(100);
  return (performance.now() - started) / 1000;
}

/** Imports the file unless the installation has records of that kind and source. */
export async function load(call, kind, file, source = SOURCE) {
  const before = await call(`${kind}?source=${source}&limit=1`);
  if (before.total > 0) return;
  const job = await importFile(call, kind, file(), { source });
  const more = await indexed(call, job);
  console.log(`  imported ${job.counts.rows} ${kind} in ${job.seconds.toFixed(1)} s, all found by search after ${more.toFixed(1)} s more`);
}
