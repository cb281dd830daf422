#!/usr/bin/env node
// Measures how long the organisation of many people takes to open, level by level; 1 when a figure does not hold. The server starts
// without people.
// usage: organisation.mjs APP_URL KEYCLOAK_URL [PEOPLE]
import { setTimeout as wait } from "node:timers/promises";
import { client } from "./api.mjs";
import { finish, median, percentile, row } from "./report.mjs";

const HEADS = 5;
const REPORTS = 8;
/** Of so many managers one has left, and those who report to that one are at the top. */
const LEFT = 400;
const TIMES = 60;
const MOST_MS = 150;

const [app, keycloak, people = "20000"] = process.argv.slice(2);
const many = Number(people);
const call = client(app, keycloak);
const managerOf = (number) => (number < HEADS ? "" : Math.floor((number - HEADS) / REPORTS));

async function load() {
  const lines = Array.from({ length: many }, (_, i) => `${i},Person ${i},person.${i},Title ${i % 60},${managerOf(i)},${i % LEFT === LEFT - 1 ? "no" : "yes"}`);
  const form = new FormData();
  form.set("file", new File([`externalId,name,userName,title,managerExternalId,active\n${lines.join("\n")}\n`], "people.csv"));
  const { id } = await call("imports?kind=people&source=bench&apply=auto", form);
  for (;;) {
    const run = await call(`imports/${id}`);
    if (run.status === "applied" && !run.progress.phase) return;
    if (!["validating", "ready", "applying", "applied"].includes(run.status)) throw new Error(`The import ended ${run.status}: ${JSON.stringify(run.problem)}`);
    await wait(200);
  }
}

async function measure(name, path, check) {
  const times = [];
  for (let i = -TIMES / 2; i < TIMES; i++) {
    const start = performance.now();
    const answer = await call(path);
    if (i >= 0) times.push(performance.now() - start);
    check(answer);
  }
  row(`${name}, median`, median(times), { unit: "ms", most: MOST_MS });
  row(`${name}, 95 %`, percentile(times, 0.95), { unit: "ms" });
}

function must(holds, what) {
  if (!holds) throw new Error(what);
}

await load();
const top = await call("people/tree?limit=100");
const head = top.items.find(({ externalId }) => externalId === "0");
const leaf = (await call(`people?q=${encodeURIComponent(`person.${many - 2}`)}&limit=1`)).items[0];
await measure(`the top of ${many} people, ${top.total} of them`, "people/tree?limit=100", ({ items, total }) => must(items.length > HEADS && total === top.total, "the top"));
await measure("the level below", `people/tree?limit=100&parentId=${head.id}`, ({ items }) => must(items.length > 0 && items.length <= REPORTS, "the level below"));
await measure("the line above somebody at the bottom", `people/${leaf.id}/line`, (line) => must(line.length >= 4, "the line"));
finish();
