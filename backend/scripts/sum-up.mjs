// Sums up the reports of all test runners, names what failed or was skipped, and closes with 'N passed, N failed'. Ends with 1 when anything failed.
// usage: node sum-up.mjs FOLDER [--no-skips]     with --no-skips a skipped test is a failure too
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportsIn } from './reports.mjs';

/** So many tests are named of each runner, the failed before the skipped. */
const NAMED = 20;

const [folder, ...options] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };

function lines(name) {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

for (const { runner, remarks, ...counts } of reportsIn(folder)) {
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  console.log(`${runner}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  const named = remarks.sort((one, other) => one.skipped - other.skipped);
  for (const { text } of named.slice(0, NAMED)) console.log(`  ${text}`);
  if (named.length > NAMED) console.log(`  and ${named.length - NAMED} more`);
}

const failedSteps = lines('failed');
const skippedParts = lines('skipped');
for (const step of failedSteps) console.log(`Failed: ${step}`);
for (const part of skippedParts) console.log(`Skipped: ${part}`);
// A step such as the linter has no counts: it shows as one failure, as does a runner that broke before its first test, or no test at all.
sum.failed = Math.max(sum.failed, failedSteps.length, sum.passed === 0 ? 1 : 0);
const skipped = sum.skipped + skippedParts.length;
const forbidden = options.includes('--no-skips') && skipped > 0;
if (forbidden) console.log(`${skipped} skipped, which is a failure here`);
console.log(`${sum.passed} passed, ${sum.failed + (forbidden ? skipped : 0)} failed`);
process.exitCode = sum.failed > 0 || forbidden ? 1 : 0;
