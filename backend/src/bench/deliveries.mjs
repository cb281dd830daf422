// Kills the server between writing an event and delivering it, and counts afterwards what the receiver was told.
// usage: node deliveries.mjs JAR KEYCLOAK FOLDER EVENTS KILLS; UPSKILL_STORE is a JSON environment that names an empty database, and
// UPSKILL_PORT the port
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { client } from "./api.mjs";
import { Instance } from "./instance.mjs";

const [jar, keycloak, folder, events, kills] = process.argv.slice(2);
const PATIENCE = 120_000;
const store = JSON.parse(process.env.UPSKILL_STORE);

/** Takes requests and, as long as it is told to, answers none, as a receiver does in whose middle the power fails. */
class Receiver {
  answers = false;
  told = new Map();
  calls = 0;

  async listen() {
    this.server = createServer((request, response) => {
      this.calls++;
      let body = "";
      request.on("data", (part) => (body += part));
      request.on("end", () => {
        if (!this.answers) return;
        this.told.set(JSON.parse(body).data.id, request.headers["webhook-id"]);
        response.writeHead(204).end();
      });
    });
    await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${this.server.address().port}/events`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const server = new Instance({
  port: Number(process.env.UPSKILL_PORT ?? 8090), keycloak, jar, log: `${folder}/deliveries.log`,
  env: { ...store, UPSKILL_WEBHOOKS_ALLOW: "127.0.0.1", UPSKILL_WEBHOOKS_ALLOW_HTTP: "true", UPSKILL_WEBHOOKS_RETRY_AFTER: "1S,1S,1S,1S,1S,1S,1S,1S,1S,1S", UPSKILL_WEBHOOKS_ANSWER_TIMEOUT: "60S" },
});

/** Deactivates one person after the other until the server is gone or there are no more; answers whose deactivation was confirmed. */
async function deactivate(call, people) {
  const done = [];
  for (const person of people) {
    try {
      const headers = { ...(await call.authorization()), "If-Match": `"${person.version}"`, "Content-Type": "application/json" };
      const answer = await fetch(`${server.url}/api/v1/people/${person.id}/deactivate`, { method: "POST", headers, body: "" });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      done.push(person.id);
    } catch (gone) {
      if (server.runs) throw gone;
      return done;
    }
  }
  return done;
}

async function listed(call, query) {
  const people = [];
  let cursor;
  do {
    const page = await call(`people?limit=200&${query}${cursor ? `&cursor=${cursor}` : ""}`);
    people.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return people;
}

async function run() {
  const receiver = new Receiver();
  const url = await receiver.listen();
  const faults = [];
  await server.start();
  try {
    const call = client(server.url, keycloak);
    const items = Array.from({ length: Number(events) }, (_, i) => ({ source: "bench", externalId: String(i), name: `Person ${i}` }));
    for (let at = 0; at < items.length; at += 100) await call("people/batch", JSON.stringify({ items: items.slice(at, at + 100) }));
    await call("webhooks", JSON.stringify({ url, eventTypes: ["person.deactivated"] }));
    // Longer than H2 takes to bring what is committed to the disk.
    await wait(2_000);
    let confirmed = 0;
    for (let kill = 1; kill <= Number(kills); kill++) {
      const people = await listed(call, "active=true");
      const part = people.slice(0, Math.ceil(people.length / (Number(kills) - kill + 1)));
      const before = receiver.calls;
      const deactivated = deactivate(call, part);
      while (receiver.calls === before) await wait(5);
      await wait(Math.random() * 200);
      await server.kill();
      const done = (await deactivated).length;
      confirmed += done;
      console.log(`kill ${kill}: ${done} of ${part.length} had been deactivated, ${receiver.calls - before} calls were open, none was answered`);
      await server.start();
    }
    await deactivate(call, await listed(call, "active=true"));
    receiver.answers = true;
    const inactive = await listed(call, "active=false");
    const missing = () => inactive.filter(({ id }) => !receiver.told.has(id));
    const begun = Date.now();
    while (missing().length > 0 && Date.now() - begun < PATIENCE) await wait(200);
    if (inactive.length !== Number(events)) faults.push(`${inactive.length} of ${events} people are inactive in the end`);
    if (confirmed === 0) faults.push("No deactivation was confirmed before a kill, so nothing was shown");
    if (missing().length > 0) faults.push(`Of ${missing().length} people who left, the receiver was never told`);
    console.log(`${inactive.length} left, ${confirmed} of them right before a kill; the receiver was told of ${inactive.length - missing().length}, all of them ${((Date.now() - begun) / 1000).toFixed(1)} s after it answered again`);
    const known = (await call("webhook-deliveries?limit=1")).total;
    if (known < inactive.length) faults.push(`The log has ${known} deliveries`);
  } finally {
    await server.kill();
    receiver.close();
  }
  return faults;
}

const faults = await run();
console.log(faults.length > 0 ? faults.join("\n") : "No event was lost");
process.exitCode = faults.length > 0 ? 1 : 0;
