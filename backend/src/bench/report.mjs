// Figures beside what they must not exceed.
import { loadavg } from "node:os";

/** The value below which so large a part of the times lies. */
export function percentile(times, part) {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)];
}

export const median = (numbers) => percentile(numbers, 0.5);

let failed = 0;

/** Prints a figure with its ceiling (or floor), and remembers when it does not hold. */
export function row(name, value, { most, least, unit = "", digits = 1 } = {}) {
  const holds = (most === undefined || value <= most) && (least === undefined || value >= least);
  if (!holds) failed++;
  const bound = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : "";
  console.log(`  ${name.padEnd(58)}${value.toFixed(digits).padStart(10)} ${unit.padEnd(7)}${bound.padEnd(10)}${bound ? (holds ? "holds" : "FAILS") : ""}`);
}

/** Ends the run: 1 when a figure did not hold. How busy the machine was stands beside the figures, because they depend on it. */
export function finish() {
  console.log(`  (load of the machine over the last minute: ${loadavg()[0].toFixed(1)})`);
  process.exitCode = failed ? 1 : 0;
}
