import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

const campaign = 'AI in campaign work';
const copied = `Campaign rows for claims ${Date.now()}`;

test.beforeAll(loadDemo);
// One plan's later life: each step goes on from the one before.
test.describe.configure({ mode: 'serial' });

test('shows what a version changed, word by word', async ({ page }) => {
  await openCampaign(page, 'ana');
  await page.getByRole('link', { name: 'What version 2 changed' }).click();

  await expect(page.getByText('Version 2 against version 1:')).toContainText('1 row added');
  await expect(page.getByRole('row', { name: /Added/ })).toContainText('pricing paper');
  await expect(page.locator('ins').filter({ hasText: 'currencies' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'All rows' }).click();
  await expect(page.getByText('Unchanged').first()).toBeVisible();

  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('opens the draft of the next version, and brings it back after it was discarded', async ({
  page,
}) => {
  await openCampaign(page, 'lena');
  await page.getByRole('button', { name: 'New draft' }).click();
  await expect(page.getByText('Draft · version 3')).toBeVisible();
  await deleteRow(page, 6);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Discard draft…' }).click();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await expect(page).toHaveURL(/\/plans$/);
  await page
    .getByRole('alert')
    .filter({ hasText: 'was discarded' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText('Draft · version 3')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(6);

  await page.getByRole('link', { name: 'Version 2', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Open version 3' })).toBeVisible();
});

test('shows before publishing what will be different', async ({ page }) => {
  await openCampaign(page, 'lena', 'draft');
  await page.getByRole('button', { name: 'Send for review' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish this plan?' });
  await expect(dialog.getByText('1 row removed')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Publish' }).click();

  await expect(page.getByText('Published · version 3')).toBeVisible();
  await page.getByRole('link', { name: 'Version 2', exact: true }).click();
  await expect(page.getByText('A later version took its place')).toBeVisible();
  await expectAccessible(page);
});

test('copies a plan to another role and marks what may not fit there', async ({ page }) => {
  await openCampaign(page, 'omar', 'published');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Copy to a role…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy to a role' });
  await dialog.getByRole('combobox', { name: 'Role' }).fill('Claims cl');
  await page.getByRole('option', { name: 'Claims clerk', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill(copied);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Copy' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Claims clerk · ${copied}`);
  await expect(page.getByText('5 rows came from a plan of another role')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'It fits: take the mark away' }).first().click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'All of it fits' }).click();
  await expect(page.getByText('came from a plan of another role')).toBeHidden();

  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
});

test('retires a plan with a reason, and takes it back', async ({ page }) => {
  await openCampaign(page, 'lena', 'published');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Retire…' }).click();
  await page.getByRole('textbox', { name: 'Why it is no longer used' }).fill('The team moved on');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Retire plan' }).click();
  await expect(page.getByText('Retired on')).toContainText('The team moved on');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('heading', { name: campaign })).toBeVisible();
  await page.goBack();

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Take back into use' }).click();
  await expect(page.getByText('Published · version 3')).toBeVisible();
});

test('gives the table to a spreadsheet', async ({ page }) => {
  await openCampaign(page, 'ana', 'published');
  await page.getByRole('button', { name: 'More actions' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Download for Excel' }).click();
  expect((await download).suggestedFilename()).toBe(`${campaign}, 3.xlsx`);
});

test('takes plans from a file', async ({ page }) => {
  const file = [
    'planExternalId,rowExternalId,roleExternalId,planTitle,activity,practiceTask',
    'e2e-plan,1,claims-clerk,Plan from a file,Answers the phone,Note one call a day',
  ];
  await signIn(page, 'lena', '/imports/new?kind=plans');
  await page.locator('input[type=file]').setInputFiles({
    name: 'plans.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file.join('\n')),
  });
  await page.getByRole('combobox', { name: 'Source' }).fill('demo');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next: check the file' }).click();
  await expect(page.getByText('1 record will be created.')).toBeVisible();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('link', { name: 'Open the plans' }).click();
  await page.getByRole('link', { name: 'Plan from a file' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('Answers the phone');
});

async function openCampaign(page: Page, user: 'lena' | 'omar' | 'ana', status = '') {
  await signIn(page, user, `/plans?q=campaign&status=${status}`.replace(/&status=$/, ''));
  await page.getByRole('link', { name: campaign }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(campaign);
}

async function deleteRow(page: Page, number: number) {
  await page.getByRole('button', { name: `Actions for row ${number}` }).click();
  await page.getByRole('menuitem', { name: 'Delete row' }).click();
}
