import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, fillSignIn, phone, signIn } from './support';

test('returns to the very address that was asked for, and survives a reload', async ({ page }) => {
  await signIn(page, 'lena', '/roles?sort=-title&q=zzz');
  await expect(page).toHaveURL(/\/roles\?sort=-title&q=zzz$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('zzz');
});

test('keeps nothing of the session in local storage', async ({ page }) => {
  await signIn(page, 'lena', '/roles/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Secret title');
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('Secret title');
  expect(kept).not.toContain('token');
});

test('brings a half-filled form back after a reload', async ({ page }) => {
  await signIn(page, 'lena', '/roles/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Half a role');
  await page.reload();
  await expect(page.getByText('Your unsaved changes are back.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Half a role',
  );
});

test('asks to sign in again when the session has ended, and then saves what was typed', async ({
  page,
}) => {
  const title = `Kept over a lost session ${Date.now()}`;
  await signIn(page, 'lena', '/roles/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await endSession(page);

  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  await expectAccessible(page);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await fillSignIn(await popup, 'lena');

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete role…' }).click();
  await page.getByRole('button', { name: 'Delete role' }).click();
  await expect(page).toHaveURL(/\/roles$/);
});

test('renews the token quietly', async ({ page }) => {
  await signIn(page, 'lena', '/roles');
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith('oidc.user:'))) {
      const user = JSON.parse(sessionStorage.getItem(key) ?? '{}');
      sessionStorage.setItem(key, JSON.stringify({ ...user, access_token: 'spoilt' }));
    }
  });
  await page.getByRole('searchbox').fill('a');
  await expect(page).toHaveURL(/q=a/);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Roles' })).toBeVisible();
});

test('signs out for good', async ({ page }) => {
  await signIn(page, 'ana');
  await page.getByRole('button', { name: /^Ana/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.locator('#username')).toBeVisible();
});

test('shows an employee no administration, but the truth', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'eli', '/roles');
  await expect(page.getByText('There is no plan for you yet.')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

/** Ends the session where it lives: the token is spoilt, the identity provider forgets the person. */
async function endSession(page: Page) {
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith('oidc.user:'))) {
      const user = JSON.parse(sessionStorage.getItem(key) ?? '{}');
      const spoilt = { ...user, access_token: 'spoilt', refresh_token: 'spoilt' };
      sessionStorage.setItem(key, JSON.stringify(spoilt));
    }
  });
  await page.context().clearCookies();
}
