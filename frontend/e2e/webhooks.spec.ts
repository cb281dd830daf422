import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';

test('creates a webhook, keeps its secret, tries it out and takes it away again', async ({
  page,
}) => {
  await signIn(page, 'lena', '/webhooks/new');
  await page.getByRole('textbox', { name: 'Address' }).fill('https://10.0.0.1/events');
  await page.getByRole('textbox', { name: 'What for' }).fill('The warehouse');
  await page.getByRole('checkbox', { name: 'plan.published' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create webhook' }).click();
  await expect(page.getByText(/leads into a network that is not public/).first()).toBeVisible();

  await page.getByRole('textbox', { name: 'Address' }).fill('https://warehouse.invalid/events');
  await page.getByRole('button', { name: 'Create webhook' }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByRole('heading', { name: 'The warehouse' })).toBeVisible();
  await expect(page.getByText(/^whsec_/)).toBeHidden();

  await page.getByRole('button', { name: 'Send a test' }).click();
  const log = page.getByRole('table', { name: 'Log' });
  await expect(log.getByText('The name of the receiver could not be looked up.')).toBeVisible();
  await expectAccessible(page);
  await log.getByRole('link', { name: 'ping' }).click();
  await expect(page.getByRole('heading', { name: 'ping' })).toBeVisible();
  await expect(
    page.getByText('The name of the receiver could not be looked up.').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Webhook', exact: true }).click();

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'New secret…' }).click();
  await page.getByRole('button', { name: 'New secret' }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByText('Old secret until')).toBeVisible();

  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
  await page.goto('/webhooks');
  const row = page.getByRole('row', { name: /warehouse/ });
  await expect(row.getByText('Failing')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete webhook…' }).click();
  await page.getByRole('button', { name: 'Delete webhook' }).click();
  await expect(page.getByRole('heading', { name: 'Webhooks' })).toBeVisible();
  await expect(row).toBeHidden();
});

test('lets an auditor read webhooks and change nothing', async ({ page }) => {
  await signIn(page, 'ana', '/webhooks');
  await expect(page.getByRole('heading', { name: 'Webhooks' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New webhook' })).toBeHidden();
});
