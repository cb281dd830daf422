import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

test('removes the demo organisation after it has said what goes', async ({ page }) => {
  loadDemo();
  await signIn(page, 'lena');
  await expect(page.getByText('This is demo data.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove it…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the demo data?' });
  await expect(dialog.getByRole('row', { name: /^Plans/ })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Remove the demo data' }).click();
  await expect(page.getByText('The demo data is gone')).toBeVisible();
  await expect(page.getByText('This is demo data.')).toBeHidden();
  await page.goto('/plans?q=letters');
  await expect(page.getByText('Letters and amounts')).toBeHidden();
});
