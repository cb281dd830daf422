#!/usr/bin/env node
// Measures how fast an HR system pushes people by SCIM, one in each request, and what looking one of them up takes when many are there;
// 1 when a figure does not hold. The server starts without people.
// usage: scim.mjs APP_URL KEYCLOAK_URL [PEOPLE]
import { finish, median, row } from "./report.mjs";

const CONNECTIONS = 8;
const FEW = 200;
const LOOK_UPS = 200;
const LEAST_PER_SECOND = 200;
const MOST_TIMES_LONGER = 2;
const ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

const [app, keycloak, people = "20000"] = process.argv.slice(2);
const many = Number(people);

const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "upskill-hris", client_secret: "hris-demo-secret" });
const signedIn = await fetch(`${keycloak}/realms/upskill/protocol/openid-connect/token`, { method: "POST", body: form });
const headers = { Authorization: `Bearer ${(await signedIn.json()).access_token}`, "Content-Type": "application/scim+json" };

async function scim(path, body) {
  const answer = await fetch(`${app}/scim/v2${path}`, { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const user = (number) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:User", ENTERPRISE],
  externalId: `hr-${number}`,
  userName: `person.${number}@example.org`,
  name: { givenName: `Given${number % 997}`, familyName: `Family${number}` },
  displayName: `Given${number % 997} Family${number}`,
  title: `Title ${number % 60}`,
  active: true,
  emails: [{ type: "work", primary: true, value: `person.${number}@example.org` }],
  [ENTERPRISE]: { employeeNumber: String(100_000 + number), department: `Department ${number % 40}` },
});

/** Creates the people from one number to another, so many at a time, and answers how many seconds it took. */
async function push(from, to) {
  let next = from;
  const connection = async () => {
    while (next < to) await scim("/Users", user(next++));
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return (performance.now() - start) / 1000;
}

const FILTERS = {
  userName: (number) => `userName eq "person.${number}@example.org"`,
  externalId: (number) => `externalId eq "hr-${number}"`,
  "emails.value": (number) => `emails.value eq "person.${number}@example.org"`,
};

/** The median time of looking somebody up by each attribute, in milliseconds. */
async function lookUps(count) {
  const times = {};
  for (const [attribute, filter] of Object.entries(FILTERS)) {
    const each = [];
    for (let i = -LOOK_UPS / 2; i < LOOK_UPS; i++) {
      const start = performance.now();
      const found = await scim(`/Users?filter=${encodeURIComponent(filter((Math.abs(i) * 7919) % count))}`);
      if (found.totalResults !== 1) throw new Error(`${attribute} found ${found.totalResults}`);
      if (i >= 0) each.push(performance.now() - start);
    }
    times[attribute] = median(each);
  }
  return times;
}

const before = await scim("/Users?count=0");
if (before.totalResults !== 0) throw new Error("There are people already. The measurement wants an empty database.");
const first = await push(0, FEW);
const few = await lookUps(FEW);
const rest = await push(FEW, many);
row(`people by POST, ${CONNECTIONS} connections, the first ${FEW}`, FEW / first, { unit: "/s" });
row(`people by POST, ${CONNECTIONS} connections, ${many} in all`, many / (first + rest), { unit: "/s", least: LEAST_PER_SECOND });
const all = await lookUps(many);
for (const attribute of Object.keys(FILTERS)) {
  row(`${attribute} eq, among ${FEW}, median`, few[attribute], { unit: "ms" });
  row(`${attribute} eq, among ${many}, median`, all[attribute], { unit: "ms" });
  row(`${attribute} eq, times as long`, all[attribute] / few[attribute], { unit: "×", most: MOST_TIMES_LONGER, digits: 2 });
}
finish();
