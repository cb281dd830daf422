import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';

test('describes a role, gives it activities and finds it again', async ({ page }) => {
  const title = `Claims clerk ${Date.now()}`;
  await signIn(page, 'lena', '/roles/new');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('combobox', { name: 'AI depth' }).click();
  await page.getByRole('option', { name: 'Reviews' }).click();
  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  for (const [task, exposure] of [
    ['Sort new claims', '40'],
    ['Draft claim letters', '80'],
    ['Check amounts against the policy', '60'],
  ] as const) {
    await addActivity(page, task, exposure);
  }
  await expect(page.getByLabel('Relevance', { exact: true })).toContainText('of 100');
  await expectAccessible(page);

  await page
    .getByRole('textbox', { name: 'Description' })
    .fill('Settles claims of private customers');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Role saved')).toBeVisible();

  await page.goto('/roles');
  await page.getByRole('searchbox', { name: 'Search roles' }).fill(title);
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('takes a deleted activity back, and deletes the role', async ({ page }) => {
  await signIn(page, 'omar', '/roles/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`Fleeting ${Date.now()}`);
  await page.getByRole('button', { name: 'Create role' }).click();
  await addActivity(page, 'Sort new claims', '40');

  await page.getByRole('button', { name: 'Delete “Sort new claims”' }).click();
  await expect(page.getByText('Sort new claims')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Sort new claims')).toBeVisible();

  await page.getByRole('button', { name: 'Delete “Sort new claims”' }).click();
  await expect(page.getByText('No work activities yet')).toBeVisible();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete role…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete role' }).click();
  await expect(page).toHaveURL(/\/roles$/);
});

test('keeps a tree of groups', async ({ page }) => {
  const group = `Operations ${Date.now()}`;
  await signIn(page, 'lena', '/roles/groups');
  await page.getByRole('button', { name: 'New group' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(group);
  await page.getByRole('button', { name: 'Create group' }).click();
  await expect(page.getByText(group)).toBeVisible();

  await page.getByRole('button', { name: `Actions for ${group}` }).click();
  await page.getByRole('menuitem', { name: 'New group inside' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(`${group} inner`);
  await page.getByRole('button', { name: 'Create group' }).click();
  await page.getByRole('button', { name: group, exact: true }).click();
  await expect(page.getByText(`${group} inner`)).toBeVisible();
  await expectAccessible(page);

  for (const name of [`${group} inner`, group]) {
    await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await page.getByRole('button', { name: 'Delete group' }).click();
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
  }
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'ana', '/roles');
  for (const path of ['/roles', '/roles/groups']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/roles');
  await page.locator('[data-row-link]').first().click();
  await expect(page.getByLabel('Relevance', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expect(page.getByRole('button', { name: 'More actions' })).toBeHidden();
});

async function addActivity(page: Page, task: string, exposure: string) {
  await page.getByRole('button', { name: 'Add an activity' }).click();
  await page.getByRole('textbox', { name: 'Activity' }).fill(task);
  await page.getByRole('textbox', { name: 'AI exposure' }).fill(exposure);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(task)).toBeVisible();
}
