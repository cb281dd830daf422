import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';
import { read } from './support/api';

test('archives a role after saying what it touches, and takes it back', async ({ page }) => {
  const title = `Fax operator ${Date.now()}`;
  await signIn(page, 'lena', '/roles/new');
  await createRole(page, title);
  await addActivity(page, 'Send faxes');

  await page.getByRole('button', { name: 'Archive “Send faxes”' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Nothing else names it.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Archive activity' }).click();
  await page.getByRole('button', { name: '1 archived activity' }).click();
  await page.getByRole('button', { name: 'Restore “Send faxes”' }).click();
  await expect(page.getByRole('button', { name: 'Archive “Send faxes”' })).toBeVisible();

  await more(page, 'Archive role…');
  await expect(dialog.getByRole('region', { name: 'Keeps it' })).toContainText('Send faxes');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Archive role' }).click();
  await expect(page.getByText(/^Archived on/)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('alert')
    .filter({ hasText: title })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText(/^Archived on/)).toBeHidden();
});

test('archives many roles and takes them back', async ({ page }) => {
  const mark = Date.now();
  await signIn(page, 'omar', '/roles/new');
  for (const name of [`Switch ${mark} one`, `Switch ${mark} two`]) {
    await page.goto('/roles/new');
    await createRole(page, name);
  }
  await page.goto(`/roles?q=${mark}`);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Archive…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByText('2 of 2 roles archived')).toBeVisible();
  await expect(page.getByText('No role matches')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: `Switch ${mark} one` })).toBeVisible();
});

test('merges two roles, tells of it on both, and undoes it', async ({ page }) => {
  const mark = Date.now();
  await signIn(page, 'lena', '/roles/new');
  await createRole(page, `Claims handler ${mark}`);
  await addActivity(page, 'Draft letters');
  await page.goto('/roles/new');
  await createRole(page, `Claims desk ${mark}`);
  await addActivity(page, 'Draft letters');
  await addActivity(page, 'Sort mail');

  await more(page, 'Merge into another…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'The role that stays' }).fill(`handler ${mark}`);
  await page.getByRole('option', { name: `Claims handler ${mark}` }).click();
  await expect(dialog.getByRole('region', { name: 'Moves' })).toContainText('Sort mail');
  await expect(dialog.getByRole('region', { name: 'Is joined' })).toContainText('Draft letters');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Merge roles' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Claims handler ${mark}`);
  await expect(page.getByText('was merged into this role')).toBeVisible();
  await expect(page.getByText('Sort mail')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: `Claims desk ${mark}` }).click();
  await expect(page.getByText('which stands for it from then on')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo merge' }).click();
  await expect(page.getByText('which stands for it from then on')).toBeHidden();
  await expect(page.getByText('Sort mail')).toBeVisible();
});

test('ranks the roles to begin with and leads to the next thing', async ({ page }) => {
  loadDemo();
  await signIn(page, 'ana', '/roles/start');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /mean AI exposure/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => localStorage.setItem('upskill.language', 'de'));
  await page.setViewportSize(phone);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('says while words are changed where the new ones will show, and what stays', async ({
  page,
  request,
}) => {
  loadDemo();
  const plans = '/plans?q=campaign&status=published';
  const plan = (await read<{ items: { id: string; roleId: string }[] }>(request, plans)).items[0];
  const { rows } = await read<{ rows: { activityId: string }[] }>(request, `/plans/${plan?.id}`);
  const activity = await read<{ title: string }>(
    request,
    `/work-activities/${rows[0]?.activityId}`,
  );
  await signIn(page, 'lena', `/roles/${plan?.roleId}`);
  const stays = page.getByRole('region', { name: 'Stays word for word as it is' });
  const note = page.locator('summary').filter({ hasText: /stays? word for word/ });
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Head of campaigns');
  await note.click();
  await expect(stays).toContainText('AI in campaign work');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(stays).toBeHidden();

  await page.getByRole('button', { name: `Change “${activity.title}”` }).click();
  await page.getByRole('textbox', { name: 'Activity' }).fill('Plans campaigns');
  await note.click();
  await expect(stays).toContainText('AI in campaign work');
  await expectAccessible(page);
});

async function createRole(page: Page, title: string) {
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function addActivity(page: Page, task: string) {
  await page.getByRole('button', { name: 'Add an activity' }).click();
  await page.getByRole('textbox', { name: 'Activity' }).fill(task);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(task)).toBeVisible();
}

async function more(page: Page, action: string) {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
