import type { Page } from '@playwright/test';

/** Gives the wizard a file. */
export async function choose(page: Page, name: string, content: string | Buffer) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

/** Gives the wizard a file of roles of a source, and goes on to what it would change. */
export async function check(page: Page, name: string, lines: string[], source: string) {
  await begin(page, name, lines, source);
  await goOn(page);
}

/** Gives the wizard a file of roles of a source. */
export async function begin(page: Page, name: string, lines: string[], source: string) {
  await page.goto('/imports/new?kind=roles');
  await choose(page, name, ['externalId,title', ...lines].join('\n'));
  await page.getByRole('combobox', { name: 'Source' }).fill(source);
  await page.keyboard.press('Escape');
}

/** Goes on with the columns as they are found. */
export async function goOn(page: Page) {
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await page.getByRole('button', { name: 'Next: check the file' }).click();
}
