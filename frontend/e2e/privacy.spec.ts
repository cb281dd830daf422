import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';
import { read, write } from './support/api';

const stamp = Date.now();

test.beforeAll(() => loadDemo());

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('shows an employee what is held about them, and gives it as a file', async ({ page }) => {
    await signIn(page, 'mia');
    await page.getByRole('button', { name: 'What is held about me' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Claims team lead')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'File for a spreadsheet' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('access-report.csv');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});

test('shows staff their own report from the menu with their name', async ({ page }) => {
  await signIn(page, 'omar');
  await page.getByRole('button', { name: /^Omar/ }).click();
  await page.getByRole('menuitem', { name: 'What is held about me' }).click();
  await expect(page.getByRole('region', { name: 'My record' })).toContainText('omar@example.com');
  await expectAccessible(page);
});

test('keeps out who was erased until an administrator lets them back', async ({
  page,
  request,
}) => {
  const person = { name: `Gone ${stamp}`, workEmail: `gone.${stamp}@example.org` };
  const { id } = await write<{ id: string }>(request, 'POST', '/people', person);
  const preview = await read<{ token: string; confirmation: string }>(
    request,
    `/people/${id}/erasure`,
  );
  const { token, confirmation } = preview;
  await write(request, 'POST', `/people/${id}/erase`, { token, confirmation });

  await signIn(page, 'lena', '/people/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(person.name);
  await page.getByRole('textbox', { name: 'Work email' }).fill(person.workEmail);
  await page.getByRole('button', { name: 'Create person' }).click();
  await expect(page.getByText('Does the person work here again?')).toBeVisible();
  await expectAccessible(page);

  const [settings] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'let the person come back' }).click(),
  ]);
  await settings.getByRole('button', { name: 'Let somebody come back…' }).click();
  await settings.getByRole('textbox', { name: 'Work email' }).fill(person.workEmail);
  await expectAccessible(settings);
  await settings.getByRole('button', { name: 'Let the person come back' }).click();
  await expect(settings.getByText('The person may come back')).toBeVisible();

  await page.getByRole('button', { name: 'Create person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
});
