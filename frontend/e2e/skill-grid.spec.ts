import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

const grid = (page: Page) =>
  page.getByRole('grid', { name: 'Target levels, roles against skills' });

/** The clipboard of a spreadsheet: what is on it goes to what has the focus. */
const paste = (page: Page, text: string) =>
  grid(page).evaluate((target, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

test.beforeAll(() => loadDemo());

test('fills targets by keys and by a paste, takes it back and saves', async ({ page }) => {
  await signIn(page, 'lena', '/skills/grid?q=developer');
  await grid(page).focus();
  await page.keyboard.press('1');
  const changed = grid(page).locator('[data-changed]');
  await expect(changed).toHaveCount(1);
  await paste(page, '2\t3\n');
  await expect(changed).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(changed).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await expect(changed).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('2 targets saved')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(grid(page).locator('[data-level]')).toHaveCount(0);
});

test('shows the grid and the starter library on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'lena', '/skills/grid');
  await expect(grid(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto('/skills/starter-library');
  await page.locator('summary').first().click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
