import { expect, type Page, test } from '@playwright/test';
import { paths, url } from '../src/urls';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';
import { read, write } from './support/api';

interface Named {
  id: string;
  name: string;
}

const stamp = Date.now();
const created = (name: string, more: object = {}) => ({ name: `${name} ${stamp}`, ...more });

test.beforeAll(() => loadDemo());

test('takes somebody in, changes them, and puts them away and back', async ({ page, request }) => {
  const boss = await write<Named>(request, 'POST', '/people', created('Ada Boss'));
  await signIn(page, 'lena', '/people/new');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`Eli Fresh ${stamp}`);
  await page.getByRole('combobox', { name: 'Manager', exact: true }).fill(`Ada Boss ${stamp}`);
  await page.getByRole('option', { name: boss.name }).click();
  await page.getByRole('button', { name: 'Create person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Eli Fresh ${stamp}` })).toBeVisible();
  await expect(page.getByRole('link', { name: boss.name })).toBeVisible();

  await page.getByLabel('Title', { exact: true }).fill('Claims wizard');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Person saved')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Deactivate…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect(page.getByText(/^Inactive since/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Inactive since/)).toBeHidden();
});

test('finds somebody in the organisation and walks it by keys', async ({ page, request }) => {
  const top = await write<Named>(request, 'POST', '/people', created('Top'));
  const middle = await write<Named>(
    request,
    'POST',
    '/people',
    created('Middle', { managerId: top.id }),
  );
  const below = await write<Named>(
    request,
    'POST',
    '/people',
    created('Below', { managerId: middle.id }),
  );
  await signIn(page, 'lena', `/people/tree?person=${below.id}`);
  const found = page.getByRole('treeitem', { name: below.name });
  await expect(found).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(found).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: below.name })).toBeVisible();
});

test('makes a team, fills it and takes a member out again', async ({ page, request }) => {
  const guest = await write<Named>(request, 'POST', '/people', created('Guest'));
  await signIn(page, 'lena', '/people/teams');
  await page.getByRole('button', { name: 'New team' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(`Letters ${stamp}`);
  await page.getByRole('button', { name: 'Create team' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Letters ${stamp}` })).toBeVisible();

  await page.getByRole('button', { name: 'Add members' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'People' }).fill(`Guest ${stamp}`);
  await page.getByRole('option', { name: guest.name }).click();
  await expect(dialog.getByRole('button', { name: `Leave out ${guest.name}` })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add members' }).click();
  await expect(page.getByRole('link', { name: guest.name })).toBeVisible();

  await page.getByRole('checkbox', { name: 'Select row 1' }).check();
  await page.getByRole('button', { name: 'Take 1 out of the team' }).click();
  await expect(page.getByText('Nobody in this team yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('link', { name: guest.name })).toBeVisible();
  await expectAccessible(page);
});

test('says what a title means, and those who have it have the role', async ({ page, request }) => {
  const title = `Wizard ${stamp}`;
  const { id } = await write<Named>(request, 'POST', '/people', created('Wanda', { title }));
  await write(request, 'POST', '/roles', { title });
  await signIn(page, 'lena', paths.titleMappings);
  await expectAccessible(page);
  await page.getByRole('button', { name: `“${title}” means ${title}` }).click();
  await expect(page.getByText(`“${title}” means ${title} now`)).toBeVisible();

  await page.goto(url(paths.person, { id }));
  await expect(page.getByText(`because of the title “${title}”`)).toBeVisible();
});

test('fits a phone', async ({ page, request }) => {
  const { items } = await read<{ items: Named[] }>(request, '/people?limit=1');
  await page.setViewportSize(phone);
  await signIn(page, 'lena', paths.people);
  const pages = [paths.people, paths.peopleTree, paths.teams, paths.titleMappings];
  for (const address of [...pages, url(paths.person, { id: items[0]?.id ?? '' })]) {
    await look(page, address);
  }
});

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
