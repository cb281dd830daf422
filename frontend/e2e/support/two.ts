import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { signIn } from './signIn';

/** Each journey makes records of its own, so that it meets nobody else's. */
export const unique = (words: string) => `${words} ${Date.now()}`;

/** Lena and omar, each with the same page open before either writes. */
export async function both(browser: Browser, at: string, second: 'lena' | 'omar' = 'omar') {
  const pages: Page[] = [];
  for (const user of ['lena', second] as const) {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, user, at);
    pages.push(page);
  }
  return pages as [Page, Page];
}

/** Saves too late, puts the changes on top of what somebody else saved, and saves again. */
export async function reapply(page: Page, save: Locator): Promise<void> {
  await save.click();
  await expect(page.getByRole('dialog', { name: /saved a newer version/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reload and re-apply' }).click();
  await save.click();
}
