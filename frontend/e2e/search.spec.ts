import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

test.beforeAll(loadDemo);

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => palette(page).getByRole('combobox', { name: 'Search' });

test('finds any record by keyboard alone', async ({ page }) => {
  await signIn(page, 'omar');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
  await field(page).fill('marketing man');
  const roles = palette(page).getByRole('group', { name: 'Roles', exact: true });
  await expect(roles.getByRole('option').first()).toContainText('Marketing manager');
  await expectAccessible(page);
  await field(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Marketing manager' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await field(page).fill('letters before');
  await expect(palette(page).getByRole('group').first()).toBeVisible();
  await field(page).fill('zzzz');
  await expect(palette(page).getByText('Nothing is called “zzzz”')).toBeVisible();
  await expectAccessible(page);
  await field(page).press('Escape');
  await expect(palette(page)).toBeHidden();
});

test('remembers what was opened and starts commands', async ({ page }) => {
  await signIn(page, 'omar', '/roles');
  const first = page.locator('[data-row-link]').first();
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await page.getByRole('link', { name: 'Skills' }).first().click();
  await page.getByRole('button', { name: 'Search', exact: false }).first().click();
  const recent = palette(page).getByRole('group', { name: 'Recently opened' });
  await expect(recent.getByRole('option', { name: title })).toBeVisible();
  await expectAccessible(page);

  await field(page).fill('new sk');
  await palette(page)
    .getByRole('option', { name: /New skill/ })
    .click();
  await expect(page).toHaveURL(/\/skills\/new$/);
});

test('follows letters on a page, but never in a field', async ({ page }) => {
  await signIn(page, 'omar');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/roles$/);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('heading', { name: 'This list' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  const search = page.getByRole('searchbox', { name: 'Search roles' });
  await search.pressSequentially('gs?');
  await expect(search).toHaveValue('gs?');
  await expect(page).toHaveURL(/\/roles/);
  await expect(keys).toBeHidden();
});

test('leaves single keys alone when they are switched off', async ({ page }) => {
  await signIn(page, 'omar', '/roles');
  await page.keyboard.press('?');
  await page.getByRole('switch', { name: /Keys without Ctrl/ }).click({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeVisible();
  await expect(page).toHaveURL(/\/roles$/);
});

test('an auditor finds records, and no commands that write', async ({ page }) => {
  await signIn(page, 'ana');
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('option', { name: /Skills/ })).toBeVisible();
  await expect(palette(page).getByRole('option', { name: /New role/ })).toBeHidden();
});

test('fills a phone, in German too', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'omar', '/skills');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await field(page).fill('check');
  await expect(palette(page).getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await palette(page).getByRole('button', { name: 'Close' }).click();
  await page.evaluate(() => localStorage.setItem('upskill.language', 'de'));
  await page.reload();
  await page.getByRole('button', { name: 'Suchen', exact: true }).click();
  await page.getByRole('combobox', { name: 'Suchen' }).fill('check');
  await expect(page.getByRole('group', { name: 'Fähigkeiten' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
