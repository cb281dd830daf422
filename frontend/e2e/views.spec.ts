import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

test.beforeAll(loadDemo);

const views = (page: Page) => page.getByRole('button', { name: /^Views?\b/ });
const item = (page: Page, name: string) => page.getByRole('menuitem', { name });

/** Opens the menu of views and chooses from it. */
async function choose(page: Page, name: string) {
  await views(page).click();
  await item(page, name).click();
}

async function save(page: Page, name: string, shared = false) {
  await choose(page, 'Save as a new view…');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  if (shared) await page.getByRole('switch', { name: 'Share with all staff' }).click();
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('button', { name: `View “${name}”` })).toBeVisible();
}

test('keeps a list as a view, and comes back to it', async ({ page }) => {
  const name = `Reviewers ${Date.now()}`;
  await signIn(page, 'lena', '/roles');
  await page.getByRole('combobox', { name: 'AI depth' }).click();
  await page.getByRole('option', { name: 'Reviews' }).click();
  await page.getByRole('button', { name: 'Choose columns' }).click();
  await page.getByRole('checkbox', { name: 'Level' }).click();
  await expect(page).toHaveURL(/columns=title%2Cgroup%2CaiDepth%2Cactivities%2Crelevance/);
  await expect(page.getByRole('columnheader', { name: 'Level' })).toBeHidden();
  await page.keyboard.press('Escape');

  await views(page).click();
  await item(page, 'Save as a new view…').click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await save(page, name);

  await page.getByRole('button', { name: 'Relevance', exact: true }).click();
  await expect(page).toHaveURL(/sort=relevance/);
  await expect(page.getByText('changed', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await choose(page, 'Back to the view as saved');
  await expect(page.getByText('changed', { exact: true })).toBeHidden();
  await expect(page).not.toHaveURL(/sort=/);

  await page.getByRole('button', { name: 'Relevance', exact: true }).click();
  await expect(page.getByText('changed', { exact: true })).toBeVisible();
  await choose(page, `Save the changes to “${name}”`);
  await expect(page.getByText('changed', { exact: true })).toBeHidden();
  await undo(page, `View “${name}” saved`);
  await expect(page.getByText('changed', { exact: true })).toBeVisible();

  await choose(page, 'Everything, without a view');
  await expect(page).toHaveURL(/\/roles\?view=none$/);
  await choose(page, name);
  await expect(page).toHaveURL(/aiDepth=reviews/);
  await page.reload();
  await expect(page.getByRole('button', { name: `View “${name}”` })).toBeVisible();
});

test('opens a list with the view one wants, and takes a deleted one back', async ({ page }) => {
  const name = `Near ${Date.now()}`;
  await signIn(page, 'omar', '/priorities?horizon=near');
  await save(page, name);
  await choose(page, 'Open the list with this view');
  await expect(page.getByRole('alert').filter({ hasText: 'from now on' })).toBeVisible();

  await page.goto('/priorities');
  await expect(page).toHaveURL(/horizon=near/);
  await expect(page.getByRole('button', { name: `View “${name}”` })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/horizon=/);

  await choose(page, 'Delete view…');
  await expect(page.getByText('The records in it stay.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete view', exact: true }).click();
  await expect(page.getByRole('button', { name: `View “${name}”` })).toBeHidden();
  await undo(page, `View “${name}” deleted`);
  await expect(page.getByRole('button', { name: `View “${name}”` })).toBeVisible();
  await expect(page).toHaveURL(/horizon=near/);
  await choose(page, 'No longer open the list with it');
  await expect(page.getByText('opens without a view again')).toBeVisible();
});

test('shares a view with staff, who use it and cannot change it', async ({ browser, page }) => {
  const name = `For all ${Date.now()}`;
  await signIn(page, 'lena', '/plans?status=published');
  await save(page, name, true);

  const other = await browser.newContext();
  const omar = await other.newPage();
  await signIn(omar, 'omar', '/plans');
  await choose(omar, name);
  await expect(omar).toHaveURL(/status=published/);
  await views(omar).click();
  await expect(item(omar, 'Open the list with this view')).toBeVisible();
  await expect(item(omar, 'Delete view…')).toBeHidden();
  await other.close();
});

test('gives a list as a file, as it is on screen', async ({ page }) => {
  await signIn(page, 'ana', '/roles?aiDepth=reviews&sort=-title&columns=title,aiDepth,relevance');
  const shown = page.getByRole('columnheader');
  await expect(shown.first()).toHaveText('Title');
  const rows = await page.locator('[data-row-link]').allTextContents();
  expect(rows.length).toBeGreaterThan(1);

  const [header, ...lines] = await csv(page);
  expect(header).toBe('Title,AI depth,Relevance');
  expect(lines.map((line) => line.split(',Reviews,')[0]?.replaceAll('"', ''))).toEqual(rows);
  await expectAccessible(page);
});

const lists = [
  '/priorities',
  '/roles',
  '/roles/start',
  '/skills',
  '/plans',
  '/imports',
  '/skills/grid',
];

for (const [language, locale] of [
  ['English', 'en-GB'],
  ['German', 'de-DE'],
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });

    test('names the columns of every file as the screen does', async ({ page }) => {
      await signIn(page, 'lena', '/');
      for (const list of lists.slice(0, -1)) {
        await page.goto(`${list}?view=none`);
        await expect(page.locator('[data-row-link]').first()).toBeVisible();
        const headers = await page.getByRole('columnheader').allTextContents();
        const [header] = await csv(page);
        expect(header, list).toBe(headers.filter(Boolean).join(','));
      }
    });

    test('has the same tools at every list, also on a phone', async ({ page }) => {
      await signIn(page, 'lena', '/');
      for (const list of lists) {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(`${list}?view=none`);
        const menu = page.getByRole('button', {
          name: language === 'English' ? 'Views' : 'Ansichten',
        });
        await expect(menu).toBeVisible();
        await page.setViewportSize(phone);
        await expectAccessible(page);
        await menu.click();
        await expect(page.getByRole('menuitem').first()).toBeVisible();
        await expectNoSidewaysScroll(page);
      }
    });
  });
}

/** Takes back what the toast tells of. */
async function undo(page: Page, told: string) {
  await page
    .getByRole('alert')
    .filter({ hasText: told })
    .last()
    .getByRole('button', { name: 'Undo' })
    .click();
}

/** The lines of the list as a CSV file. */
async function csv(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: /^(Download|Herunterladen)$/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  return text.replace('\uFEFF', '').trimEnd().split('\r\n');
}
