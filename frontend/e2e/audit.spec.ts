import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';
import { write } from './support/api';

interface Role {
  id: string;
  title: string;
}

test('tells who changed a record, from the record and from the whole list', async ({
  page,
  request,
}) => {
  const role = await write<Role>(request, 'POST', '/roles', { title: 'Audited clerk' });
  await signIn(page, 'lena', `/roles/${role.id}`);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Audited claims clerk');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Role saved')).toBeVisible();

  const changes = page.getByRole('region', { name: 'Changes' });
  await changes.getByRole('button', { name: 'Show changes' }).click();
  await expect(changes.getByText(/changed title of role Audited claims clerk/)).toBeVisible();
  await expectAccessible(page);
  await changes.getByRole('link', { name: 'All changes' }).click();

  await expect(page.getByRole('heading', { name: 'Audit' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('link', { name: /changed title of role/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Audit entry' });
  await expect(dialog.getByRole('row', { name: /title/ })).toContainText('Audited clerk');
  await expectAccessible(page);
  await dialog.getByRole('link', { name: 'Audited claims clerk' }).click();
  await expect(page).toHaveURL(new RegExp(`/roles/${role.id}`));
});

test('an auditor narrows it and takes it along, which is kept too', async ({ page, request }) => {
  await write<Role>(request, 'POST', '/roles', { title: 'Narrowed clerk' });
  await signIn(page, 'ana', '/audit?kind=role');
  await page.getByRole('searchbox', { name: 'Name of the record' }).fill('narrowed');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('audit-entries.csv');
  await page.goto('/audit?action=exported');
  await expect(page.getByRole('row', { name: /exported audit/ }).first()).toContainText('Ana');
});

test('fits a phone', async ({ page, request }) => {
  await write<Role>(request, 'POST', '/roles', { title: 'Pocket clerk' });
  await page.setViewportSize(phone);
  await signIn(page, 'lena', '/audit');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.locator('[data-row-link]').first().click();
  await expect(page.getByRole('dialog', { name: 'Audit entry' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('nobody else is shown it', async ({ page }) => {
  await signIn(page, 'omar');
  await expect(page.getByRole('link', { name: 'Audit' })).toBeHidden();
});
