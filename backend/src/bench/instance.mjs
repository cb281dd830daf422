// One server of the product, which can be killed in the middle of what it does.
import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE = 180_000;

/** As the image starts it. */
const START = new URL("../main/docker/start", import.meta.url).pathname;

export class Instance {
  /** @param settings port, keycloak (its address), jar, log (a file), env, ready (the path that answers when it is; the product's unless given) */
  constructor(settings) {
    this.settings = settings;
    this.url = `http://127.0.0.1:${settings.port}`;
  }

  get runs() {
    return this.child !== undefined;
  }

  /** Answers the seconds until it was ready. */
  async start() {
    const { port, keycloak, jar, log, env } = this.settings;
    const out = openSync(log, "a");
    const started = performance.now();
    this.child = spawn(START, [jar], {
      stdio: ["ignore", out, out],
      env: { ...process.env, UPSKILL_CLASSES: `${jar}.aot`, ...env, QUARKUS_HTTP_HOST: "127.0.0.1", QUARKUS_HTTP_PORT: port, UPSKILL_OIDC_URL: `${keycloak}/realms/upskill` },
    });
    for (const end = Date.now() + PATIENCE; ; await wait(20)) {
      if (await this.isReady()) return (performance.now() - started) / 1000;
      if (Date.now() > end || this.child.exitCode !== null) throw new Error(`The server did not start: see ${log}`);
    }
  }

  async isReady() {
    try {
      return (await fetch(`${this.url}${this.settings.ready ?? "/q/health/ready"}`)).ok;
    } catch {
      return false;
    }
  }

  /** How much of the machine's memory it has, in MB: now, or at most so far. */
  memory(what = "VmRSS") {
    const kilobytes = readFileSync(`/proc/${this.child.pid}/status`, "utf8").match(new RegExp(`${what}:\\s*(\\d+)`))[1];
    return Number(kilobytes) / 1024;
  }

  /** Ends it as a power cut would. */
  async kill(signal = "SIGKILL") {
    const { child } = this;
    if (!child) return;
    this.child = undefined;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await gone;
  }
}
