import { expect, test } from '@playwright/test';
import { signIn } from './support';
import { check } from './support/importing';

const source = `e2e-long-${Date.now()}`;

test('checks and writes a long file while one does something else', async ({ page }) => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `l-${row},Role number ${row}`);
  await signIn(page, 'lena');
  await check(page, 'long.csv', rows, source);
  await expect(page).toHaveURL(/\/imports\/[-0-9a-f]{36}/);
  await page.getByRole('link', { name: /^Roles/ }).click();

  await expect(page.getByText('long.csv is checked and ready to apply.')).toBeVisible({
    timeout: 90_000,
  });
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('200 of 20,000')).toBeVisible();
  await page.getByRole('button', { name: 'Load more' }).click();
  await expect(page.getByText('400 of 20,000')).toBeVisible();
  await expect.poll(() => page.getByRole('row').count()).toBeLessThan(100);

  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'Cancel and put back' }).click();
  await page.getByRole('button', { name: 'Cancel the import' }).click();
  await expect(page.getByText('Nothing is changed in the catalog.')).toBeVisible({
    timeout: 90_000,
  });
  await page.goto(`/roles?source=${source}`);
  await expect(page.getByText('No role matches')).toBeVisible();
});
