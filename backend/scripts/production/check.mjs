#!/usr/bin/env node
// Looks at the running production set-up from outside, through nginx, as a browser and a script do.
// usage: check.mjs REPORT.json     after run has started everything; prints a line for each thing seen, 1 when one is not so
import { readFileSync, writeFileSync } from "node:fs";
import { faults } from "./compose.mjs";
import { secrets } from "./here.mjs";

const { UPSKILL_URL: upskill, KEYCLOAK_URL: keycloak, UPSKILL_HRIS_SECRET: secret } = secrets;
const realm = `${keycloak}/realms/upskill`;

async function token() {
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "upskill-hris", client_secret: secret });
  const answer = await fetch(`${realm}/protocol/openid-connect/token`, { method: "POST", body: form });
  return (await answer.json()).access_token;
}

const get = (path, headers = {}) => fetch(`${upskill}${path}`, { headers });
const problem = (answer) => answer.headers.get("content-type")?.startsWith("application/problem+json");

async function importRoles(bearer) {
  const form = new FormData();
  form.append("file", new Blob(["externalId,title\nproduction-1,Clerk\n"]), "roles.csv");
  const url = `${upskill}/api/v1/imports?kind=roles&source=production&apply=auto`;
  const sent = await fetch(url, { method: "POST", body: form, headers: { Authorization: bearer } });
  let job = await sent.json();
  for (let tries = 0; tries < 100 && !["applied", "failed", "invalid"].includes(job.status); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    job = await (await get(`/api/v1/imports/${job.id}`, { Authorization: bearer })).json();
  }
  return sent.status === 202 && job.status === "applied";
}

function contentPolicy(answer) {
  const policy = answer.headers.get("content-security-policy") ?? "";
  const scripts = policy.split(";").find((part) => part.trim().startsWith("script-src")) ?? "'unsafe-inline'";
  return !scripts.includes("unsafe") && policy.includes(`connect-src 'self' ${keycloak}`);
}

const page = await get("/");
const html = await page.text();
const script = html.match(/src="(\/assets\/[^"]+\.js)"/)?.[1] ?? "/missing";
const asset = await get(script);
const discovery = await (await fetch(`${realm}/.well-known/openid-configuration`)).json();
const refused = await get("/api/v1/roles");
const bearer = `Bearer ${await token()}`;

const log = readFileSync(new URL("../../.data/production/server.log", import.meta.url), "utf8");

const seen = {
  "docker-compose.yml holds together": faults().length === 0 || faults().join("; "),
  "nginx serves the application": page.status === 200 && html.includes("<title>Upskill"),
  "any address is a page of it": (await (await get("/roles/start")).text()) === html,
  "no inline script is allowed, and the sign-in is": contentPolicy(page),
  "the security headers stand on files and on the API once": [page, asset, refused].every(
    ({ headers }) => headers.get("x-content-type-options") === "nosniff" && headers.get("x-frame-options") === "DENY",
  ),
  "built files may be kept for ever, the page is asked for anew":
    asset.status === 200 && asset.headers.get("cache-control").includes("immutable") && page.headers.get("cache-control") === "no-cache",
  "the API answers through nginx, and wants a token": refused.status === 401 && problem(refused),
  "what is not for people stays inside": (await get("/q/metrics")).status === 404 && (await get("/q/openapi")).status === 404,
  "the realm names the public address as its issuer": discovery.issuer === realm,
  "its service account may read": (await get("/api/v1/roles", { Authorization: bearer })).status === 200,
  "a file comes in through nginx and is applied on MySQL": await importRoles(bearer),
  "the database lets the server only add to the audit": log.includes("started in") && !log.includes("not append-only"),
  "the server is ready": (await get("/q/health/ready")).status === 200,
};
const report = { passed: 0, failed: 0, notSo: [] };
for (const [what, so] of Object.entries(seen)) {
  console.log(`${so === true ? "seen  " : "NOT SO"}  ${what}${typeof so === "string" ? `: ${so}` : ""}`);
  report[so === true ? "passed" : "failed"]++;
  if (so !== true) report.notSo.push(what);
}
writeFileSync(process.argv[2], JSON.stringify(report));
process.exitCode = report.failed > 0 ? 1 : 0;
