#!/usr/bin/env node
// Puts the demo organisation into a running installation through the public API, once.
// usage: load.mjs APP_URL KEYCLOAK_URL
import { readFile } from "node:fs/promises";

const [app, keycloak] = process.argv.slice(2).map((url) => url.replace(/\/$/, ""));
const SOURCE = "demo";
const KINDS = ["role-groups", "roles", "work-activities", "skills", "skill-targets"];

const read = (name) => readFile(new URL(name, import.meta.url));

async function signIn() {
  const form = new URLSearchParams({ grant_type: "password", client_id: "upskill-cli", username: "lena", password: "lena" });
  const answer = await fetch(`${keycloak}/realms/upskill/protocol/openid-connect/token`, { method: "POST", body: form });
  return (await answer.json()).access_token;
}

const token = await signIn();

async function call(method, path, body, headers = {}) {
  const json = body !== undefined && !(body instanceof FormData);
  const answer = await fetch(`${app}/api/v1/${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(json && { "Content-Type": "application/json" }), ...headers },
    body: json ? JSON.stringify(body) : body,
  });
  const content = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(content)}`);
  return content;
}

async function importFile(kind, name = kind) {
  const form = new FormData();
  form.append("file", new Blob([await read(`${name}.csv`)]), `${name}.csv`);
  let job = await call("POST", `imports?kind=${kind}&source=${SOURCE}&apply=auto`, form);
  while (["validating", "ready", "applying"].includes(job.status)) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    job = await call("GET", `imports/${job.id}`);
  }
  if (job.status !== "applied") throw new Error(`${kind}: ${job.status} ${JSON.stringify(job)}`);
}

/** External id to id of every demo record of one kind. */
async function ids(path) {
  const found = new Map();
  let cursor = "";
  do {
    const page = await call("GET", `${path}?source=${SOURCE}&limit=200${cursor && `&cursor=${cursor}`}`);
    for (const item of page.items) found.set(item.externalId, item);
    cursor = page.nextCursor ?? "";
  } while (cursor);
  return found;
}

async function publishSkills(skills) {
  const publishable = [...skills.values()].filter((skill) => skill.findings.length === 0).map((skill) => skill.id);
  await call("POST", "skills/batch/publish", { ids: publishable, note: "First version" });
}

const LEVELS = ["level1", "level2", "level3", "level4"];
const WRITTEN = ["source", "externalId", "need", "statement", ...LEVELS, "example", "counterExample", "owner", "language"];

/** Publishes a better wording of some skills, so that there is a history to look at; the last one stays a draft. */
async function reviseSkills(known) {
  for (const { skill, note, ...texts } of JSON.parse(await read("skill-revisions.json"))) {
    const path = `skills/${known.skills.get(skill).id}`;
    const { version, ...before } = await call("GET", path);
    const kept = Object.fromEntries(WRITTEN.map((field) => [field, before[field]]));
    const saved = await call("PUT", path, { ...kept, ...texts }, { "If-Match": `"${version}"` });
    if (note) await call("POST", `${path}/publish`, { note }, { "If-Match": `"${saved.version}"` });
  }
}

const filledRow = ({ skill, activity, ...row }, known) => ({
  ...row,
  skillId: known.skills.get(skill).id,
  activityId: known.activities.get(activity).id,
});

async function makePlan({ roleExternalId, publish, rows, ...plan }, known) {
  const filled = rows.map((row) => filledRow(row, known));
  const draft = { ...plan, source: SOURCE, roleId: known.roles.get(roleExternalId).id, rows: filled };
  const made = await call("POST", "plans", draft);
  if (publish) await publishPlan(made);
}

async function publishPlan(plan) {
  for (const step of ["submit", "publish"]) {
    plan = await call("POST", `plans/${plan.id}/${step}`, undefined, { "If-Match": `"${plan.version}"` });
  }
}

/** Publishes a better version of some plans: their rows in a new order, with what is said otherwise, and with new ones. */
async function revisePlans(known) {
  const plans = await ids("plans");
  for (const { plan, rows } of JSON.parse(await read("plan-revisions.json"))) {
    const draft = await call("POST", `plans/${plans.get(plan).id}/new-draft`);
    const before = new Map(draft.rows.map((row) => [row.externalId, inputOf(row)]));
    const content = {
      title: draft.title,
      rows: rows.map(({ row, ...said }) =>
        before.has(row) ? { ...before.get(row), ...said } : { externalId: row, ...filledRow(said, known) },
      ),
    };
    await publishPlan(await call("PUT", `plans/${draft.id}`, content, { "If-Match": `"${draft.version}"` }));
  }
}

/** A row as it was read, without what only the server says of it. */
function inputOf({ skillStatement, skillVersion, skillStatus, targetLevel, archived, complete, missing, ...row }) {
  return row;
}

/** Who works here: teams before their people, and the leads, who are people, last. */
async function bringPeople(known) {
  for (const { role, ...goesBy } of JSON.parse(await read("title-mappings.json"))) {
    await call("POST", "title-mappings", { ...goesBy, source: SOURCE, roleId: known.roles.get(role).id });
  }
  await importFile("teams");
  await importFile("people");
  await importFile("teams", "team-leads");
}

async function makeMeasure({ points, ...measure }, priorityId) {
  const { id } = await call("POST", "measures", { ...measure, source: SOURCE, priorityId });
  for (const [date, value, note] of points) {
    await call("POST", "measure-points", { source: SOURCE, externalId: `${measure.externalId}-${date}`, measureId: id, date, value, note });
  }
}

async function makePriority({ roles, skills, measures, activate, ...priority }, known) {
  const links = { roleIds: roles.map((key) => known.roles.get(key).id), skillIds: skills.map((key) => known.skills.get(key).id) };
  const { id, version } = await call("POST", "priorities", { ...priority, ...links, source: SOURCE });
  for (const measure of measures) await makeMeasure(measure, id);
  if (activate) await call("POST", `priorities/${id}/activate`, { comment: activate }, { "If-Match": `"${version}"` });
}

if ((await call("GET", `roles?source=${SOURCE}&limit=1`)).total > 0) process.exit(0);
for (const kind of KINDS) await importFile(kind);
const known = { roles: await ids("roles"), skills: await ids("skills"), activities: await ids("work-activities") };
await call("POST", "roles/batch/archive", { ids: [known.roles.get("typist").id] });
await publishSkills(known.skills);
await bringPeople(known);
for (const plan of JSON.parse(await read("plans.json"))) await makePlan(plan, known);
await reviseSkills(known);
await revisePlans(known);
for (const priority of JSON.parse(await read("priorities.json"))) await makePriority(priority, known);
await call("PUT", "demo"); // what is written from here on is people's work, which its removal keeps
console.log("The demo organisation is loaded.");
