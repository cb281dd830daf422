import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

const title = `Letters with AI ${Date.now()}`;

test.beforeAll(loadDemo);
// One plan's life: each step goes on from the one before.
test.describe.configure({ mode: 'serial' });

test("writes a plan from the role's targets, and everything is saved by itself", async ({
  page,
}) => {
  await signIn(page, 'lena', '/plans/new');
  await page.getByRole('combobox', { name: 'Role' }).fill('Claims cl');
  await page.getByRole('option', { name: 'Claims clerk', exact: true }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Claims clerk · ${title}`);
  await expectAccessible(page);

  await page.getByRole('button', { name: "Start with the role's 5 target skills" }).click();
  await expect(page.getByText('0 of 5 rows complete')).toBeVisible();
  await fillRow(page);
  await expect(page.getByText('1 of 5 rows complete')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Actions for row 1' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByText('2 of 6 rows complete')).toBeVisible();
  await page.getByRole('button', { name: 'Actions for row 2' }).click();
  await page.getByRole('menuitem', { name: 'Delete row' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('2 of 6 rows complete')).toBeVisible();
  for (const number of [6, 5, 2]) await deleteRow(page, number);
  await expect(page.getByText('1 of 3 rows complete')).toBeVisible();

  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 of 3 rows complete')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('The reason fits in one line');
});

test('moves rows by drag and by keyboard', async ({ page }) => {
  await openPlan(page, 'omar');
  const skills = page.locator('tbody tr > td:nth-child(2)');
  await expect(skills).toHaveCount(3);
  const [first = '', second = '', third = ''] = await skills.allTextContents();

  await page.getByRole('row').nth(1).getByRole('button', { name: 'target' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText('The row is now number 2 of 3.')).toBeAttached();
  await expect(skills).toHaveText([second, first, third]);

  await page.getByRole('row').nth(3).hover();
  const handle = await page.getByRole('button', { name: /^Move row 3/ }).boundingBox();
  const top = await page.getByRole('row').nth(1).boundingBox();
  if (!handle || !top) throw new Error('the rows are not there');
  await page.mouse.move(handle.x + 5, handle.y + 5);
  await page.mouse.down();
  await page.mouse.move(handle.x + 5, top.y + 5, { steps: 5 });
  await page.mouse.up();
  await expect(skills).toHaveText([third, second, first]);

  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(skills).toHaveText([third, second, first]);
});

test('keeps what was typed without a connection, and saves it when there is one', async ({
  page,
  context,
}) => {
  await openPlan(page, 'omar');
  await context.route('**/api/v1/plans/*', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await page.getByRole('button', { name: /The reason fits in one line/ }).click();
  await page.getByRole('textbox', { name: 'What good use looks like' }).fill('Kept offline');
  await expect(page.getByText('Not saved')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Kept offline')).toBeVisible();

  await context.unroute('**/api/v1/plans/*');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 });
});

test('asks before one person writes over what another saved', async ({ page, browser }) => {
  await openPlan(page, 'omar');
  const other = await (await browser.newContext()).newPage();
  await openPlan(other, 'lena');
  await other.getByRole('button', { name: /Kept offline/ }).click();
  await other.getByRole('textbox', { name: 'Task in real work' }).fill('Theirs');
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: /Kept offline/ }).click();
  await page.getByRole('textbox', { name: 'What good use looks like' }).fill('Mine');
  await page.getByRole('button', { name: 'Reload and re-apply' }).click();

  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: /Theirs.*Good: Mine/ })).toBeVisible();
});

test('is reviewed, returned with a comment, and refused while rows are incomplete', async ({
  page,
}) => {
  await openPlan(page, 'omar');
  await page.getByRole('button', { name: 'Send for review' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('row').nth(1).getByText('Row 1 lacks:')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Return to draft…' }).click();
  await page
    .getByRole('textbox', { name: 'What is to be done' })
    .fill('Keep the complete row only');
  await page.getByRole('button', { name: 'Return to draft', exact: true }).click();
  await expect(page.getByText('omar returned this plan')).toContainText(
    'Keep the complete row only',
  );
  await expectAccessible(page);
});

test('is published, pins its skills and never changes again', async ({ page }) => {
  await openPlan(page, 'lena');
  await deleteRow(page, 1);
  await deleteRow(page, 1);
  await expect(page.getByText('1 of 1 rows complete')).toBeVisible();
  await page.getByRole('button', { name: 'Send for review' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();

  await expect(page.getByText('This version never changes')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('version');
  await expect(page.getByRole('button', { name: 'Send for review' })).toBeHidden();
  await expectAccessible(page);

  await page.goto('/plans?status=published');
  await page.getByRole('searchbox', { name: 'Search plans' }).fill(title);
  await expect(page.getByRole('row', { name: title })).toContainText('1 of 1');
  await expectAccessible(page);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('link', { name: 'Plans', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
});

test('prints on exactly one sheet, and a draft says that it is one', async ({ page }) => {
  await signIn(page, 'ana', '/plans?q=campaign');
  await page.getByRole('link', { name: 'AI in campaign work' }).click();
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('heading', { name: 'AI in campaign work' })).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
  expect(await sheets(page)).toBe(1);

  await page.goto('/plans?q=letters+amounts&status=draft');
  await page.getByRole('link', { name: 'Letters and amounts' }).click();
  await page.getByRole('link', { name: 'Print' }).click();
  const mark = await page
    .locator('[data-mark]')
    .evaluate((paper) => getComputedStyle(paper, '::before').content);
  expect(mark).toContain('Draft');
  expect(await sheets(page)).toBe(1);
});

test('can be read and written on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'lena', '/plans?q=letters+amounts&status=draft');
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Letters and amounts' }).click();
  await page.getByRole('button', { name: /No task yet/ }).click();
  await expect(page.getByRole('textbox', { name: 'Task in real work' })).toBeFocused();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /No task yet/ })).toBeFocused();

  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('heading', { name: 'Letters and amounts' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("stands on its role's page", async ({ page }) => {
  await signIn(page, 'lena', '/roles?q=claims+clerk&source=demo');
  await page.getByRole('link', { name: 'Claims clerk', exact: true }).click();
  const plans = page.getByRole('region', { name: 'Plans' });
  await expect(plans.getByRole('link', { name: title })).toBeVisible();
  await plans.getByRole('link', { name: 'New plan' }).click();
  await expect(page.getByRole('combobox', { name: 'Role' })).toHaveValue('Claims clerk');
});

async function openPlan(page: Page, user: 'lena' | 'omar') {
  await signIn(page, user, `/plans?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

/** Fills the first row: its activity is open already, the rest goes cell by cell with the keyboard. */
async function fillRow(page: Page) {
  await page.getByRole('combobox', { name: /Search activities/ }).fill('correspond');
  await expectAccessible(page);
  await page.getByRole('option', { name: /Correspond with insured/ }).click();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Title' }).fill('Letters that are written by hand');
  await page.getByRole('button', { name: 'Add a text or a link' }).click();
  await page.getByRole('textbox', { name: 'Link' }).fill('example.org/letters');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Task in real work' }).fill('Mark each letter');
  await page.getByRole('textbox', { name: 'Times' }).fill('5');
  await page
    .getByRole('textbox', { name: 'What good use looks like' })
    .fill('The reason fits in one line');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.getByRole('combobox', { name: 'Form' }).click();
  await page.getByRole('option', { name: 'Check-in' }).click();
  await page.getByRole('textbox', { name: 'Who gives it' }).fill('Team lead');
  await page.getByRole('textbox', { name: 'Times' }).fill('2');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
}

async function deleteRow(page: Page, number: number) {
  const rows = await page.getByRole('row').count();
  await page.getByRole('button', { name: `Actions for row ${number}` }).click();
  await page.getByRole('menuitem', { name: 'Delete row' }).click();
  await expect(page.getByRole('row')).toHaveCount(rows - 1);
}

/** How many sheets of paper the page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
