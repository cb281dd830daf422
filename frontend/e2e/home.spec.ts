import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

test('shows how far the program has come and leads to what is missing', async ({ page }) => {
  await signIn(page, 'lena');
  await expect(page.getByRole('heading', { level: 1, name: 'Program' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Priorities');
  await expectAccessible(page);

  await page.setViewportSize(phone);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Navigation' }).click();
  await expect(page.getByRole('dialog', { name: 'Navigation' })).toBeVisible();
  await expectAccessible(page);
});

test('names what a begun program lacks, and leads to the very record', async ({ page }) => {
  loadDemo();
  await signIn(page, 'lena');
  const missing = page.getByRole('region', { name: 'What is missing, most useful first' });
  await expect(missing.getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize(phone);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await missing.getByRole('link', { name: 'Complete the rows' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Letters and amounts');
});

test('speaks German and remembers it', async ({ page }) => {
  await signIn(page, 'lena');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Programm' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Programm' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
