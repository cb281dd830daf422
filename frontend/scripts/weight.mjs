#!/usr/bin/env node
// Weighs the JavaScript that each page loads when it is opened directly, gzipped; fails when one is heavier than it may be.
// usage: weight.mjs     after a build with its manifest
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 250_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** What a part brings with it before it runs. */
function addWithImports(key, parts) {
  if (parts.has(key)) return;
  parts.add(key);
  for (const imported of manifest[key].imports ?? []) addWithImports(imported, parts);
}

const sizes = new Map();
function sizeOf(key) {
  const { file } = manifest[key];
  if (!file.endsWith('.js')) return 0;
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist))).length);
  return sizes.get(file);
}

const keys = Object.keys(manifest);
const matching = (pattern) => keys.filter((key) => pattern.test(key));
const frame = matching(/^index\.html$|^src\/app\/StaffApp\.tsx$|^src\/app\/locales\/en\.po$/);

/** What every list has at its filters. */
const listTools = /\/view\/ListTools\.tsx$/;

/** What a page shows at once by `lazy`, mostly sections of other features, with their strings. What comes by `later` waits until the page is there. */
const sections = {
  ActivityListPage: listTools,
  ImportListPage: listTools,
  PersonListPage: listTools,
  PlanListPage: listTools,
  PriorityListPage: listTools,
  RoleListPage: listTools,
  RoleStartPage: listTools,
  SkillListPage: listTools,
  TargetGridPage: listTools,
  HomePage: /\/(DemoNotice|\w+AtHome)\.tsx$/,
  RolePage: /\/Role(Targets|Plans)\.tsx$/,
  SettingsPage: /\/setting\/\w+Form\.tsx$/,
  SkillPage: /\/SkillPriorities\.tsx$/,
};

function weigh(page) {
  const name = page.replace(/.*\/(\w+)\.tsx$/, '$1');
  const wanted = [page, ...(sections[name] ? matching(sections[name]) : [])];
  const features = new Set(wanted.map((key) => key.split('/')[2]));
  const parts = new Set();
  for (const key of [...frame, ...wanted]) addWithImports(key, parts);
  for (const feature of features) {
    for (const key of matching(new RegExp(`^src/features/${feature}/locales/en\\.po$`)))
      addWithImports(key, parts);
  }
  return { name, size: [...parts].reduce((sum, key) => sum + sizeOf(key), 0) };
}

const pages = matching(/^src\/features\/.*Page\.tsx$/).filter(
  (key) => manifest[key].isDynamicEntry,
);
if (pages.length < 10) throw new Error('The manifest names hardly any page.');
for (const { name, size } of pages.map(weigh).sort((one, other) => other.size - one.size)) {
  const tooHeavy = size > LIMIT;
  console.log(
    `${tooHeavy ? 'TOO HEAVY ' : ''}${name} ${(size / 1000).toFixed(1)} kB of ${LIMIT / 1000}`,
  );
  if (tooHeavy) process.exitCode = 1;
}
