import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';

test('makes a token, shows its secret once, lets a script in with it, and revokes it', async ({
  page,
  request,
}) => {
  const name = `Nightly ${Date.now()}`;
  await signIn(page, 'lena', '/tokens');
  await page.getByRole('button', { name: 'New token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('checkbox', { name: 'Read' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make token' }).click();
  const secret = (await dialog.getByText(/^upskill_[0-9a-f]{64}$/).textContent()) ?? '';
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();

  const headers = { Authorization: `Bearer ${secret}` };
  expect((await request.get('/api/v1/roles', { headers })).status()).toBe(200);
  expect((await request.post('/api/v1/roles', { headers, data: { title: 'No' } })).status()).toBe(
    403,
  );

  await page.reload();
  await expect(page.getByText(secret)).toBeHidden();
  await page.getByRole('button', { name: `Revoke ${name}` }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Revoke for good' }).click();
  await expect(page.getByText(`“${name}” is revoked`)).toBeVisible();
  expect((await request.get('/api/v1/roles', { headers })).status()).toBe(401);
});

test('shows the tokens on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'lena', '/tokens');
  await expect(page.getByRole('heading', { level: 1, name: 'Tokens' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
