// Sums up the reports of all test runners and closes with 'N passed, N failed'. Ends with 1 when anything failed.
// usage: node sum-up.mjs FOLDER [--no-skips]     with --no-skips a skipped test is a failure too
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...options] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };

function add(runner, counts) {
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  console.log(`${runner}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}

function lines(name) {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

function surefire(database) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const directory = join(folder, database);
  if (!existsSync(directory)) return;
  for (const file of readdirSync(directory)) {
    const [suite] = /<testsuite\s[^>]*>/.exec(readFileSync(join(directory, file), 'utf8')) ?? [''];
    const number = (name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    const failed = number('failures') + number('errors');
    counts.failed += failed;
    counts.skipped += number('skipped');
    counts.passed += number('tests') - failed - number('skipped');
  }
  add(`Backend on ${database === 'h2' ? 'H2' : 'MySQL'}`, counts);
}

function report(name, runner, read) {
  const file = join(folder, name);
  if (existsSync(file)) add(runner, read(JSON.parse(readFileSync(file, 'utf8'))));
}

surefire('h2');
surefire('mysql');
report('vitest.json', 'Frontend', (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests,
  skipped: r.numPendingTests + r.numTodoTests,
}));
report('playwright.json', 'Browser', ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
}));

report('production.json', 'Production set-up', (counts) => ({ ...counts, skipped: 0 }));

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
