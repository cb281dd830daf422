import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';
import { askScim } from './support/api';

test('gives what the other system wants to know, and shows its calls as they come', async ({
  page,
  request,
}) => {
  await signIn(page, 'lena', '/hris');
  await expect(page.getByText(/\/scim\/v2$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Okta', { exact: true }).click();
  await expect(page.getByText('user.login')).toBeVisible();
  await expect(page).toHaveURL(/client=okta/);

  await askScim(request, '/Users', { filter: 'userName eq "anna.lind"' });
  const calls = page.getByRole('table', { name: 'Last calls' });
  await expect(calls.getByText('GET /Users?filter=username eq …').first()).toBeVisible();
  await expect(calls.getByText('anna.lind')).toBeHidden();
  await expectAccessible(page);
});

test('chooses the groups that name a team, and puts it back', async ({ page }) => {
  await signIn(page, 'lena', '/hris');
  await page.getByRole('link', { name: 'Choose the groups' }).click();
  await page.getByRole('textbox', { name: 'Pattern' }).fill('Team ');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Setting saved')).toBeVisible();
  await page.goto('/hris');
  await expect(page.getByText(/^A group whose name begins with/)).toBeVisible();
  await expect(page.getByText('Nobody is in two of these groups.')).toBeVisible();

  await page.getByRole('link', { name: 'Choose the groups' }).click();
  await page.getByRole('button', { name: /^Back to the delivered values/ }).click();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(page.getByText('The delivered values are back')).toBeVisible();
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'lena', '/hris');
  await expect(page.getByText(/\/scim\/v2$/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
