import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';

/** Words that no other record has, so that a list can be narrowed to what one test wrote. */
const mark = () => `mark${Date.now()}`;
const business = (word: string) => `Claims of ${word} are answered within two days`;
const training = '80 % of the clerks complete the prompt course';

const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const findings = (page: Page) => page.getByRole('list', { name: 'Findings', exact: true });

/** Writes a priority as a person does; ends on its page. */
async function write(page: Page, text: string): Promise<void> {
  await page.goto('/priorities/new');
  await title(page).fill(text);
  await page.getByRole('button', { name: 'Create priority' }).click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
}

/** Adds a measure with baseline and target. */
async function measure(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a measure' }).click();
  const dialog = page.getByRole('dialog', { name: 'New measure' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Unit' }).fill('days');
  await dialog.getByText('Should fall').click();
  await dialog.getByLabel('Baseline', { exact: true }).fill('10');
  await dialog.getByLabel('Baseline from').fill('2026-01-01');
  await dialog.getByLabel('Target', { exact: true }).fill('4');
  await dialog.getByLabel('Target by').fill('2026-12-31');
  await dialog.getByRole('button', { name: 'Add measure' }).click();
  await expect(page.getByRole('region', { name })).toBeVisible();
}

test('words a priority with the help of the guard and makes it active', async ({ page }) => {
  const word = mark();
  await signIn(page, 'lena', '/priorities/new');
  await title(page).pressSequentially(training);
  await expect(findings(page).getByRole('listitem').first()).toContainText('training happened');
  await expectAccessible(page);
  await title(page).fill(business(word));
  await expect(page.getByText('Nothing to remark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Create priority' }).click();
  await expect(page.getByRole('heading', { level: 1, name: business(word) })).toBeVisible();

  await measure(page, 'Days from claim to payment');
  const card = page.getByRole('region', { name: 'Days from claim to payment' });
  await card.getByLabel('Day', { exact: true }).fill('2026-07-01');
  await card.getByLabel('Value in days').fill('7');
  await card.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(card.getByText('On track', { exact: true })).toBeVisible();
  await expect(card.locator('svg.recharts-surface')).toBeVisible();
  await card.getByRole('button', { name: 'Show the data points as a table' }).click();
  await expect(card.getByRole('table')).toContainText('1 Jul 2026');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Make active…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make active', exact: true }).click();
  await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('button', { name: 'Make active…' })).toBeVisible();
});

test('keeps a finding with a reason, which lets the priority become active', async ({ page }) => {
  const text = `${training} ${mark()}`;
  await signIn(page, 'omar');
  await write(page, text);
  await page.getByRole('button', { name: 'Make active…' }).click();
  await expect(page.getByRole('button', { name: 'Make active', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await findings(page)
    .getByRole('button', { name: /^Keep “/ })
    .first()
    .click();
  await page.getByLabel(/^Why may/).fill('We sell courses');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Priority saved')).toBeVisible();
  await page.getByRole('button', { name: 'Make active…' }).click();
  await page.getByRole('button', { name: 'Make active', exact: true }).click();
  await expect(page.getByText('Active', { exact: true }).first()).toBeVisible();
});

test('takes data points from a spreadsheet', async ({ page }) => {
  await signIn(page, 'lena');
  await write(page, business(mark()));
  await measure(page, 'Days to an answer');
  const card = page.getByRole('region', { name: 'Days to an answer' });
  await card.getByRole('button', { name: 'Paste several…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste data points' });
  await dialog
    .getByLabel('Rows from a spreadsheet')
    .fill('Day\tDays\n2026-02-01\t9\n1.3.2026\t8.5\nlater\t3');
  await expect(dialog.getByText('2 rows are understood')).toBeVisible();
  await expect(dialog.getByText('Not understood: “later')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add 2 data points' }).click();
  await expect(card.getByText('2 data points', { exact: false }).first()).toBeVisible();
});

test('lists priorities, fits a phone and speaks German', async ({ page }) => {
  const word = mark();
  await signIn(page, 'lena');
  await write(page, business(word));
  await page.goto(`/priorities?q=${word}`);
  await expect(page.getByRole('row').filter({ hasText: word })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/priorities/rules');
  await expect(page.getByRole('heading', { name: 'Completing training' })).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize(phone);
  await page.goto(`/priorities?q=${word}`);
  await page.getByRole('link', { name: business(word) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.evaluate(() => localStorage.setItem('upskill.language', 'de'));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Messgröße hinzufügen' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
