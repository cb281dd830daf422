import { expect, type Page, test } from '@playwright/test';
import { loadDemo } from './support';
import { read, write } from './support/api';
import { both, reapply, unique } from './support/two';

interface Made {
  id: string;
}

test.beforeAll(loadDemo);

// Two fields of one record, by their labels; who edits people is an administrator, so lena does it in two windows.
const editors = [
  {
    collection: 'skills',
    record: { statement: unique('Checks every figure of an AI draft against the policy') },
    mine: ['Good example', 'example', 'Finds the wrong sum'],
    theirs: ['Counter-example', 'counterExample', 'Sends it as it is'],
  },
  {
    collection: 'priorities',
    record: { title: unique('Claims are answered within two days') },
    mine: ['What should change', 'description', 'Letters leave on the day they come'],
    theirs: ['Owner', 'owner', 'Head of claims'],
  },
  {
    collection: 'people',
    record: { name: unique('Ada Twice') },
    mine: ['Title', 'title', 'Claims wizard'],
    theirs: ['Job code', 'jobCode', 'CW-1'],
    second: 'lena',
  },
  {
    collection: 'teams',
    address: '/people/teams',
    record: { name: unique('Night desk') },
    mine: ['Name', 'name', unique('Night desk of claims')],
    theirs: ['Led by', 'leadName', 'Lena Larsen'],
    second: 'lena',
  },
] as const;

for (const { collection, record, mine, theirs, ...rest } of editors) {
  test(`a form of ${collection} puts what one typed on top of what the other saved`, async ({
    browser,
    request,
  }) => {
    const { id } = await write<Made>(request, 'POST', `/${collection}`, record);
    const address = 'address' in rest ? rest.address : `/${collection}`;
    const [lena, other] = await both(
      browser,
      `${address}/${id}`,
      'second' in rest ? rest.second : 'omar',
    );
    const [myField, myKey, myWords] = mine;
    const [theirField, theirKey, theirWords] = theirs;
    await fill(lena, myField, myWords);
    await fill(other, theirField, theirWords);
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(other.getByText('Not saved yet')).toBeHidden();

    await reapply(lena, lena.getByRole('button', { name: 'Save', exact: true }));
    await expect(lena.getByText('Not saved yet')).toBeHidden();

    const saved = await read<Record<string, unknown>>(request, `/${collection}/${id}`);
    expect(saved).toMatchObject({ [myKey]: myWords, [theirKey]: theirWords });
  });
}

test('forms inside a page and in a dialog lose nothing either', async ({ browser, request }) => {
  const title = unique('Loss adjuster');
  const role = await write<Made>(request, 'POST', '/roles', { title });
  const task = { roleId: role.id, title: 'Looks at the damage' };
  const activity = await write<Made>(request, 'POST', '/work-activities', task);
  const [lena, omar] = await both(browser, `/roles/${role.id}`);
  for (const page of [lena, omar]) {
    await page.getByRole('button', { name: 'Change “Looks at the damage”' }).click();
  }
  await choose(omar, 'Importance', '4');
  await omar.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(omar.getByText('importance 4 of 5')).toBeVisible();
  await lena.getByRole('textbox', { name: 'Activity' }).fill('Looks at the damage on site');
  await reapply(lena, lena.getByRole('button', { name: 'Save', exact: true }));
  await expect(lena.getByText('Looks at the damage on site')).toBeVisible();
  expect(await read(request, `/work-activities/${activity.id}`)).toMatchObject({ importance: 4 });

  const group = { name: unique('Damage') };
  const { id } = await write<Made>(request, 'POST', '/role-groups', group);
  const above = unique('All claims');
  await write<Made>(request, 'POST', '/role-groups', { name: above });
  for (const page of [lena, omar]) {
    await page.goto('/roles/groups');
    await page.getByRole('button', { name: `Actions for ${group.name}` }).click();
    await page.getByRole('menuitem', { name: 'Rename or move' }).click();
  }
  await choose(omar, 'Inside', above);
  await omar.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(omar.getByText('Group saved')).toBeVisible();
  await lena.getByRole('textbox', { name: 'Name' }).fill(`${group.name} of cars`);
  await reapply(lena, lena.getByRole('button', { name: 'Save', exact: true }));
  await expect(lena.getByText('Group saved')).toBeVisible();
  const saved = await read<{ name: string; parentId: string | null }>(
    request,
    `/role-groups/${id}`,
  );
  expect(saved.name).toBe(`${group.name} of cars`);
  expect(saved.parentId).not.toBeNull();
});

test('a measure that two people word and aim keeps both', async ({ browser, request }) => {
  const priority = await write<Made>(request, 'POST', '/priorities', { title: unique('Sooner') });
  const name = 'Days to an answer';
  const measure = { priorityId: priority.id, name, direction: 'decrease' };
  const { id } = await write<Made>(request, 'POST', '/measures', measure);
  const [lena, omar] = await both(browser, `/priorities/${priority.id}`);
  for (const page of [lena, omar]) {
    await page.getByRole('button', { name: `Edit “${name}”` }).click();
  }
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Edit measure' });
  await dialog(omar).getByLabel('Target', { exact: true }).fill('2');
  await dialog(omar).getByRole('button', { name: 'Save' }).click();
  await expect(omar.getByText('Measure saved')).toBeVisible();
  await dialog(lena).getByLabel('Baseline', { exact: true }).fill('9');
  await reapply(lena, dialog(lena).getByRole('button', { name: 'Save' }));
  await expect(lena.getByText('Measure saved')).toBeVisible();
  expect(await read(request, `/measures/${id}`)).toMatchObject({ baseline: 9, target: 2 });
});

test('a saved view that two windows change keeps both changes', async ({ browser, request }) => {
  const [old, now] = [unique('Reviewers'), unique('Who reviews')];
  const view = { list: 'roles', name: old, query: { aiDepth: 'reviews' }, shared: false };
  const { id } = await write<Made>(request, 'POST', '/views', view);
  const [lena, other] = await both(browser, `/roles?view=${id}&aiDepth=reviews`, 'lena');
  const menu = (page: Page) => page.getByRole('button', { name: /^View “/ });
  await menu(other).click();
  await other.getByRole('menuitem', { name: 'Rename or share…' }).click();
  await other.getByRole('textbox', { name: 'Name' }).fill(now);
  await other.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await expect(other.getByRole('button', { name: `View “${now}”` })).toBeVisible();

  await lena.getByRole('button', { name: 'Relevance', exact: true }).click();
  await menu(lena).click();
  await lena.getByRole('menuitem', { name: `Save the changes to “${old}”` }).click();
  const question = lena.getByRole('dialog', { name: 'Somebody else was faster' });
  await expect(question).toContainText(now);
  await question.getByRole('button', { name: 'Do it anyway' }).click();
  await expect(lena.getByRole('button', { name: `View “${now}”` })).toBeVisible();
  const saved = await read<{ query: Record<string, string> }>(request, `/views/${id}`);
  expect(saved).toMatchObject({ name: now, query: { aiDepth: 'reviews' } });
  expect(saved.query.sort).toContain('relevance');
});

/** Fills a field, or chooses in it, by its label. */
async function fill(page: Page, label: string, words: string): Promise<void> {
  const named = { name: label, exact: true };
  const field = page.getByRole('textbox', named).or(page.getByRole('combobox', named)).first();
  await field.click();
  if ((await field.getAttribute('role')) !== 'combobox') return field.fill(words);
  // The code of a choice comes when it is first pressed; what is typed before that is lost.
  await expect(async () => {
    await field.fill(words);
    await page.getByRole('option', { name: words }).first().click({ timeout: 3000 });
  }).toPass();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
