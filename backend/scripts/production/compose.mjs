// Reads docker-compose.yml: whether it holds together, and with what it starts a service.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const top = new URL("../../../", import.meta.url);
const { load } = createRequire(new URL("frontend/package.json", top))("js-yaml");
const text = readFileSync(new URL("docker-compose.yml", top), "utf8");
const { services, volumes } = load(text);

/** What is wrong with the file as such: missing files, unknown services, secrets that the example does not name. */
export function faults() {
  const example = readFileSync(new URL(".env.example", top), "utf8");
  const named = new Set([...example.matchAll(/^#?(\w+)=/gm)].map(([, name]) => name));
  const wanted = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
  return [
    ...wanted.filter((name) => !named.has(name)).map((name) => `.env.example does not name ${name}`),
    ...Object.entries(services).flatMap(([name, service]) => serviceFaults(service).map((fault) => `${name}: ${fault}`)),
  ];
}

function serviceFaults({ image, build, depends_on = {}, volumes: mounts = [], healthcheck }) {
  const found = [];
  if (!image === !build) found.push("needs an image or a build, and not both");
  if (!healthcheck) found.push("has no health check");
  if (build && !existsSync(new URL(build.dockerfile ?? `${build}/Dockerfile`, top))) found.push("its Dockerfile is missing");
  for (const [other, { condition }] of Object.entries(depends_on)) {
    if (!services[other]) found.push(`depends on ${other}, which is no service`);
    if (condition !== "service_healthy") found.push(`does not wait until ${other} is healthy`);
  }
  for (const source of mounts.map((mount) => mount.split(":")[0])) {
    const there = source.startsWith(".") ? existsSync(new URL(source, top)) : source in volumes;
    if (!there) found.push(`mounts ${source}, which is missing`);
  }
  return found;
}

/** A service's environment as compose would fill it in: `${NAME:?}`, `${NAME:-default}`, `$$`. */
export function environment(service, values) {
  const fill = (value) =>
    String(value)
      .replace(/\$\{(\w+)(?::\?|:-([^}]*))\}/g, (_, name, ifUnset = "") => values[name] || ifUnset)
      .replaceAll("$$", "$");
  return Object.fromEntries(Object.entries(services[service].environment ?? {}).map(([name, value]) => [name, fill(value)]));
}
