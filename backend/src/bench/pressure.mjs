// As many requests as a server answers.
import { execFileSync, spawn } from "node:child_process";

const CONNECTIONS = 8;

const hasWrk = (() => {
  try {
    execFileSync("sh", ["-c", "command -v wrk"]);
    return true;
  } catch {
    return false;
  }
})();

/** What asks: wrk, which takes next to nothing of the machine, or where there is none this program, which makes ratios look better. */
export const TOOL = hasWrk ? "wrk" : "Node, for want of wrk";

/** Answered requests per second, by a few connections that never wait; throws when an answer is no good. */
export async function requestsPerSecond(url, headers, seconds) {
  return hasWrk ? byWrk(url, headers, seconds) : byNode(url, headers, seconds);
}

async function byWrk(url, headers, seconds) {
  const wishes = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const told = await new Promise((resolve, reject) => {
    const child = spawn("wrk", ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--timeout", "10s", ...wishes, url]);
    let text = "";
    child.stdout.on("data", (part) => (text += part));
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
  if (/Non-2xx|Socket errors/.test(told)) throw new Error(told);
  return Number(told.match(/Requests\/sec:\s*([\d.]+)/)[1]);
}

async function byNode(url, headers, seconds) {
  const end = performance.now() + seconds * 1000;
  let answers = 0;
  const ask = async () => {
    for (; performance.now() < end; answers++) {
      const answer = await fetch(url, { headers });
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  return answers / seconds;
}
