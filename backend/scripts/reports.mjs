// Reads what the test runners have written: of each { runner, passed, failed, skipped, remarks }, a remark being one failed or skipped test in a line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The reports in a folder, of the runners that have written one. */
export function reportsIn(folder) {
  const json = (name, runner, read) => {
    const file = join(folder, name);
    return existsSync(file) ? [{ runner, ...read(JSON.parse(readFileSync(file, 'utf8'))) }] : [];
  };
  return [
    ...surefire(join(folder, 'h2'), 'Backend on H2'),
    ...surefire(join(folder, 'mysql'), 'Backend on MySQL'),
    ...json('vitest.json', 'Frontend', vitest),
    ...json('playwright.json', 'Browser', playwright),
    ...json('production.json', 'Production set-up', production),
  ];
}

function surefire(directory, runner) {
  if (!existsSync(directory)) return [];
  const report = { runner, passed: 0, failed: 0, skipped: 0, remarks: [] };
  for (const file of readdirSync(directory)) {
    // What a test has printed may look like anything.
    const xml = readFileSync(join(directory, file), 'utf8').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    const [suite] = /<testsuite\s[^>]*>/.exec(xml) ?? [''];
    const number = (name) => Number(attribute(suite, name) ?? 0);
    const failed = number('failures') + number('errors');
    report.failed += failed;
    report.skipped += number('skipped');
    report.passed += number('tests') - failed - number('skipped');
    for (const [, test, content] of xml.matchAll(/<testcase\s([^>]*[^/])>([\s\S]*?)<\/testcase>/g)) {
      const [, kind, outcome] = /<(failure|error|skipped)\b([^>]*)>/.exec(content) ?? [];
      const name = [attribute(` ${test}`, 'classname')?.split('.').at(-1), attribute(` ${test}`, 'name')].filter(Boolean).join('.');
      if (kind) report.remarks.push(remark(kind, name, attribute(outcome, 'message')));
    }
  }
  return [report];
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&', '&#10;': '\n' };

function attribute(element, name) {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
  return value?.replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? ' ');
}

function vitest(report) {
  const remarks = report.testResults.flatMap(({ name: file, status, message, assertionResults: tests }) => [
    // A file that could not even be loaded has no tests.
    ...(status === 'failed' && tests.length === 0 ? [remark('failed', basename(file), message)] : []),
    ...tests.flatMap((test) =>
      test.status === 'passed' ? [] : [remark(test.status, `${basename(file)}: ${test.fullName}`, test.failureMessages[0])],
    ),
  ]);
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests, remarks };
}

function playwright({ suites, errors, stats }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const remarks = suites.flatMap(specs).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'skipped')
      .map(({ status, results }) => remark(status, `${file}: ${title}`, results.at(-1)?.error?.message)),
  );
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    remarks: [...errors.map(({ message }) => remark('failed', 'Playwright', message)), ...remarks],
  };
}

function production({ passed, failed, notSo = [] }) {
  return { passed, failed, skipped: 0, remarks: notSo.map((what) => remark('failed', what)) };
}

const SKIPPED = ['skipped', 'pending', 'todo', 'disabled'];

function remark(status, name, message = '') {
  // Playwright colours its messages.
  const why = message.replace(/\u001b\[[0-9;]*m/g, '').replace(/\s+/g, ' ').trim().slice(0, 120);
  const skipped = SKIPPED.includes(status);
  return { skipped, text: `${skipped ? 'Skipped' : 'Failed'}: ${name}${why && ` (${why})`}` };
}
