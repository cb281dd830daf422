import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';
import { begin, check, goOn } from './support/importing';

// Uploads, dry runs and axe on every step take their time.
test.describe.configure({ timeout: 180_000 });

const source = `e2e-undo-${Date.now()}`;

test('archives what a newer file leaves out, and takes that back', async ({ page }) => {
  const list = `${source}-list`;
  await signIn(page, 'lena', '/imports');
  await check(page, 'list.csv', ['v-1,Valuer', 'v-2,Assessor', 'v-3,Adjuster'], list);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('list.csv is applied')).toBeVisible();

  await begin(page, 'list.csv', ['v-1,Senior valuer'], list);
  await page.getByRole('radio', { name: /^is archived, once/ }).check();
  await goOn(page);
  await expect(page.getByText('2 records of this source are not in the file')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Assessor v-2' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Apply' }).click();
  const guard = page.getByRole('dialog', { name: 'Archive what the file does not name?' });
  await expect(guard).toContainText('2 records of this source will be put away.');
  await expectAccessible(page);
  await guard.getByRole('button', { name: 'Apply, and archive 2' }).click();
  await expect(page.getByText('2 were archived.')).toBeVisible();

  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'Undo' }).click();
  const asked = page.getByRole('dialog', { name: 'Undo the import?' });
  await expect(asked).toContainText('1 record gets back the values from before.');
  await expect(asked).toContainText('2 records come back from the archive.');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await asked.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('list.csv is undone')).toBeVisible();
  await expect(page.getByText(/^lena took it back/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/roles?source=${list}`);
  await expect(page.getByRole('link', { name: 'Valuer', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Adjuster' })).toBeVisible();
});

test('does not take back what somebody has changed since, and knows a file again', async ({
  page,
}) => {
  const bring = async (title: string) => {
    await check(page, 'weavers.csv', [`w-1,${title}`], `${source}-w`);
    await page.getByRole('button', { name: /^(Apply|Finish)$/ }).click();
    await expect(page.getByText('weavers.csv is applied')).toBeVisible();
    return page.url();
  };
  await signIn(page, 'lena', '/imports');
  const first = await bring('Weaver');
  await bring('Master weaver');
  await page.goto(first);
  await page.getByRole('button', { name: 'Undo' }).click();
  const asked = page.getByRole('dialog', { name: 'Undo the import?' });
  await asked.getByRole('button', { name: 'Undo the import' }).click();
  await expect(asked.getByRole('alert')).toContainText(
    'One record of this import has been changed',
  );
  await expect(asked.getByRole('alert')).toContainText('“Weaver” (w-1)');
  await expectAccessible(page);

  await bring('Weaver');
  await expect(page.getByText(/^The same file as/)).toContainText('brought by lena');
  await expectAccessible(page);
  await page.goto('/imports');
  await page.getByRole('combobox', { name: 'Who' }).click();
  await page.getByRole('option', { name: 'lena' }).click();
  await expect(page).toHaveURL(/createdBy=lena/);
  await expect(page.getByRole('link', { name: 'weavers.csv' }).first()).toBeVisible();
  await expectAccessible(page);
});
