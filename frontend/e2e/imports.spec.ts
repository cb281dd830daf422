import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';
import { choose } from './support/importing';

// Uploads, dry runs and axe on every step take their time.
test.describe.configure({ timeout: 180_000 });

const source = `e2e-${Date.now()}`;

const catalog = [
  'Code\tTitle\tDescription',
  'c-1\tClaims adviser\tSettles the claims of private customers and keeps the files',
  'c-2\tUnderwriter\tDecides which risks to take on and at what price each year',
];

test('brings a role catalog from a file', async ({ page }) => {
  await signIn(page, 'lena', '/imports/new?kind=roles');
  await expectAccessible(page);
  await choose(page, 'catalog.txt', catalog.join('\n'));
  await expect(page.getByRole('combobox', { name: 'Delimiter' })).toHaveValue('Tab (found)');
  await page.getByRole('combobox', { name: 'Source' }).fill(source);
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next: columns' }).click();

  await expect(page.getByText('Still needed: Id')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Field for Title' })).toHaveValue('Title');
  await page.getByRole('combobox', { name: 'Field for Code' }).click();
  await page.getByRole('option', { name: /^Id/ }).click();
  await page.getByRole('button', { name: 'Do this from a script' }).click();
  await expect(page.getByText('curl --fail-with-body')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next: check the file' }).click();

  await expect(page.getByText('2 records will be created.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Underwriter c-2' })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('catalog.txt is applied')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open the roles' }).click();
  await expect(page.getByRole('link', { name: 'Underwriter' })).toBeVisible();
});

test('remembers the columns, and shows what a newer version of the file changes', async ({
  page,
}) => {
  await signIn(page, 'lena', '/imports/new?kind=roles');
  await choose(page, 'catalog.txt', catalog.join('\n').replace('private', 'business'));
  await page.getByRole('combobox', { name: 'Source' }).fill(source);
  await page.keyboard.press('Escape');
  await expect(page.getByText('3 columns:')).toBeVisible();
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await page.getByRole('button', { name: 'Next: check the file' }).click();
  await expect(page.getByText('1 will be changed.')).toBeVisible();
  await expect(page.locator('del')).toHaveText('private');
  await expect(page.locator('ins')).toHaveText('business');
  await page.getByRole('tab', { name: 'Unchanged' }).click();
  await expect(page).toHaveURL(/show=unchanged/);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('1 was changed.')).toBeVisible();
});

test('names every bad row, and leaves them out when told to', async ({ page }) => {
  const bad = ['externalId;title;aiDepth', 'b-1;;reviews', 'b-2;Clerk;often', 'b-3;Agent;uses'];
  await signIn(page, 'omar', '/imports/new?kind=roles');
  await choose(page, 'bad.csv', Buffer.from(`\ufeff${bad.join('\r\n')}`, 'utf16le'));
  await page.getByRole('combobox', { name: 'Source' }).fill(source);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Encoding' })).toHaveValue('UTF-16LE (found)');
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await page.getByRole('button', { name: 'Next: check the file' }).click();

  await expect(page.getByText('2 rows have errors, so nothing can be applied.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^2 title/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 aiDepth often/ })).toBeVisible();
  await expectAccessible(page);
  const [errors] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file with its errors' }).click(),
  ]);
  expect(await readFile(await errors.path(), 'utf16le')).toContain(';importErrors');
  await page.getByRole('link', { name: 'Change the choices' }).click();
  await page.getByRole('radio', { name: 'is left out; the good rows are applied' }).check();
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await page.getByRole('button', { name: 'Next: check the file' }).click();
  await expect(page.getByText('2 rows with errors will be left out.')).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Nothing is changed in the catalog.')).toBeVisible();
  await expectAccessible(page);
});

test('hands the catalog out as a file that changes nothing when it comes back', async ({
  page,
}) => {
  await signIn(page, 'lena', '/imports');
  await page.getByRole('button', { name: 'Export' }).click();
  await expectAccessible(page);
  await page.getByText('CSV', { exact: true }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('roles.csv');
  await page.goto('/imports/new?kind=roles');
  await page.locator('input[type=file]').setInputFiles(await saved.path());
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await page.getByRole('button', { name: 'Next: check the file' }).click();
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Changed 0/ })).toBeVisible();
});

test('says at once why a file is no table', async ({ page }) => {
  await signIn(page, 'lena', '/imports/new?kind=roles');
  await choose(page, 'letter.csv', '%PDF-1.7\n%\u0001\u0002');
  await expect(page.getByRole('alert')).toContainText('PDF');
  await expect(page.getByRole('button', { name: 'Next: columns' })).toBeDisabled();
  await expectAccessible(page);
});

test('shows how far an import is', async ({ page }) => {
  await signIn(page, 'lena', '/imports');
  await page.route(/\/api\/v1\/imports\/[-0-9a-f]+$/, async (route) => {
    const run = await (await route.fetch()).json();
    // A real one does not stand still while axe looks.
    const progress = { phase: 'applying', done: 1500, total: 6000, rowsPerSecond: 500 };
    await route.fulfill({ json: { ...run, status: 'applying', progress } });
  });
  await page.getByRole('link', { name: 'catalog.txt' }).first().click();
  await expect(page.getByText('1,500 of 6,000 rows · 500 rows per second')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel and put back' }).click();
  await expectAccessible(page);
});

test('keeps the history, and fits a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'ana', '/imports?status=applied');
  await expect(page.getByRole('link', { name: 'catalog.txt' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'bad.csv' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'New import' })).toBeHidden();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'catalog.txt' }).first().click();
  await expect(page.getByText('catalog.txt is applied')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto('/imports');
  await page.getByRole('link', { name: 'bad.csv' }).last().click();
  await expectNoSidewaysScroll(page);
});

test('deactivates people whom a file does not name only once somebody has typed how many', async ({
  page,
}) => {
  const people = ['externalId,name', '1,Ada One', '2,Ben Two', '3,Cleo Three', '4,Dora Four'];
  await signIn(page, 'lena', '/imports/new?kind=people');
  await choose(page, 'everybody.csv', people.join('\n'));
  await page.getByRole('combobox', { name: 'Source' }).fill(source);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await page.getByRole('button', { name: 'Next: check the file' }).click();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('everybody.csv is applied')).toBeVisible();

  await page.goto('/imports/new?kind=people');
  await choose(page, 'half.csv', people.slice(0, 3).join('\n'));
  await page.getByRole('combobox', { name: 'Source' }).fill(source);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /^is deactivated/ }).check();
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await page.getByRole('button', { name: 'Next: check the file' }).click();
  await expect(page.getByText(/^2 people of this source are not in the file/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Apply' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deactivate 2 of 4 people?' });
  await expect(dialog.getByText('50%')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox').fill('2');
  await dialog.getByRole('button', { name: 'Apply, and deactivate 2' }).click();
  await expect(page.getByText('half.csv is applied')).toBeVisible();
  await expect(page.getByText('2 were deactivated.')).toBeVisible();
});
