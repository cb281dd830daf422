import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, signIn } from './support';
import { write } from './support/api';

test('brings back a deleted priority with its measures', async ({ page }) => {
  const title = `Claims are answered sooner ${Date.now()}`;
  await signIn(page, 'omar', '/priorities/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('button', { name: 'Create priority' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Add a measure' }).click();
  const dialog = page.getByRole('dialog', { name: 'New measure' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Days to an answer');
  await dialog.getByRole('button', { name: 'Add measure' }).click();
  await expect(page.getByRole('region', { name: 'Days to an answer' })).toBeVisible();

  await remove(page, 'Delete priority');
  await expect(page).toHaveURL(/\/priorities$/);
  await expectAccessible(page);
  await undo(page, 'Priority deleted');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Days to an answer' })).toBeVisible();
});

test('takes a priority back to the state it came from', async ({ page }) => {
  const title = `Fewer complaints ${Date.now()}`;
  await signIn(page, 'omar', '/priorities/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('button', { name: 'Create priority' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Retire…' }).click();
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await page.getByRole('button', { name: 'Reopen…' }).click();
  await page.getByRole('button', { name: 'Back to draft', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Make active…' })).toBeVisible();
  await undo(page, 'The priority is a draft');
  await expect(page.getByText('Retired', { exact: true }).first()).toBeVisible();
});

test('brings back a deleted role and a deleted group', async ({ page }) => {
  const title = `Fleeting ${Date.now()}`;
  await signIn(page, 'lena', '/roles/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await remove(page, 'Delete role');
  await expect(page).toHaveURL(/\/roles$/);
  await undo(page, title);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.goto('/roles/groups');
  await page.getByRole('button', { name: 'New group' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill(title);
  await page.getByRole('button', { name: 'Create group' }).click();
  await page.getByRole('button', { name: `Actions for ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'Delete group' }).click();
  await expect(page.getByRole('button', { name: `Actions for ${title}` })).toBeHidden();
  await undo(page, `“${title}” was deleted`);
  await expect(page.getByRole('button', { name: `Actions for ${title}` })).toBeVisible();
});

test('takes back what was saved, as long as nobody has changed it since', async ({
  page,
  request,
}) => {
  const title = `Adviser ${Date.now()}`;
  const { id } = await write<{ id: string }>(request, 'POST', '/roles', { title });
  await signIn(page, 'omar', `/roles/${id}`);
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`${title} abroad`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(heading).toHaveText(`${title} abroad`);
  await undo(page, 'Role saved');
  await expect(heading).toHaveText(title);
});

/** Deletes the record on the page, which asks first. */
async function remove(page: Page, deed: string) {
  await page.getByRole('button', { name: 'More actions' }).first().click();
  await page.getByRole('menuitem', { name: `${deed}…` }).click();
  await page.getByRole('dialog').getByRole('button', { name: deed, exact: true }).click();
}

/** Takes back what the toast tells of. */
async function undo(page: Page, told: string) {
  const alert = page.getByRole('alert').filter({ hasText: told });
  await alert.last().getByRole('button', { name: 'Undo' }).click();
}
