import { expect, type Page } from '@playwright/test';

/** The people of the demo realm; the password is the name. */
export type DemoUser = 'lena' | 'omar' | 'ana' | 'mia' | 'eli';

/** Opens an address and signs in through the identity provider, as a person does. */
export async function signIn(page: Page, user: DemoUser, at = '/'): Promise<void> {
  await page.goto(at);
  await fillSignIn(page, user);
  await expect(page.locator('main h1')).toBeVisible();
}

/** Fills the identity provider's own form. */
export async function fillSignIn(page: Page, user: DemoUser): Promise<void> {
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(user);
  await page.locator('#kc-login').click();
}
