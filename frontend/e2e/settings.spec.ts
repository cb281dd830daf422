import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';

/** The journeys share one server: each leaves the settings as they were delivered. */
async function putBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Back to the delivered values/ }).click();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(page.getByText('The delivered values are back')).toBeVisible();
}

const sections = [
  'organisation',
  'levels',
  'relevance',
  'skill-rules',
  'priority-rules',
  'retention',
];

test('says whose program it is, takes it back, and goes back to what was delivered', async ({
  page,
}) => {
  await signIn(page, 'lena', '/settings');
  await page.getByRole('textbox', { name: 'Name' }).fill('Meridian');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  const nav = page.getByRole('complementary');
  await expect(nav.getByText('Meridian')).toBeVisible();
  await expect(page).toHaveTitle(/Settings · Meridian/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(nav.getByText('Meridian')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('');

  await page.getByRole('textbox', { name: 'Name' }).fill('Meridian Life');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Last changed by Lena/)).toBeVisible();
  await putBack(page);
  await expect(page.getByText('As delivered; nobody has changed it')).toBeHidden();
  await expectAccessible(page);
});

test('shows what a rule would flag before it is saved', async ({ page }) => {
  loadDemo();
  await signIn(page, 'lena', '/settings/skill-rules');
  const rule = page.getByRole('region', { name: 'A vague standard' });
  await rule.getByRole('button', { name: /^A vague standard/ }).click();
  await rule.getByRole('textbox', { name: 'Phrases it looks for' }).fill('price promise');
  await page.keyboard.press('Enter');
  await rule.getByRole('textbox', { name: 'Phrases it looks for' }).fill('ai draft');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^New findings: [1-9]/)).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Setting saved')).toBeVisible();
  await page.goto('/skills/rules');
  await expect(page.getByText('price promise')).toBeVisible();
  await page.getByRole('link', { name: 'Change the rules' }).click();
  await putBack(page);
});

test('offers the levels of the settings, and keeps one that has left them', async ({ page }) => {
  await signIn(page, 'lena', '/settings/levels');
  await page.getByRole('button', { name: 'Add a level' }).click();
  await page.getByRole('textbox', { name: 'Level 6' }).fill('Fellow');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Setting saved')).toBeVisible();

  const title = `Level keeper ${Date.now()}`;
  await page.goto('/roles/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('button', { name: 'Create role' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('combobox', { name: 'Level' }).click();
  await page.getByRole('option', { name: 'Fellow' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Role saved')).toBeVisible();
  const address = page.url();

  await page.goto('/settings/levels');
  await putBack(page);
  await page.goto(address);
  await expect(page.getByRole('combobox', { name: 'Level' })).toHaveValue(
    'Fellow (no longer in the list)',
  );
});

test('is read in both languages, on a desk and on a phone', async ({ page }) => {
  await signIn(page, 'lena', '/settings');
  for (const language of ['Deutsch', 'English']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: /^(Language|Sprache)$/ }).click();
    await page.getByRole('menuitem', { name: language }).click();
    for (const section of sections) {
      await page.goto(`/settings/${section}`);
      await expect(page.locator('main a[aria-current=page]')).toBeVisible();
      await expect(page.locator('main form')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.setViewportSize(phone);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  }
});

test('answers problems in the language that is on screen', async ({ page }) => {
  await signIn(page, 'lena');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await page.goto('/roles/00000000-0000-0000-0000-000000000000');
  await expect(page.getByText('Diesen Eintrag gibt es nicht')).toBeVisible();
});

test('is for administrators; an auditor looks on, staff see nothing of it', async ({
  page,
  browser,
}) => {
  await signIn(page, 'ana', '/settings/levels');
  await expect(page.getByRole('textbox', { name: 'Level 1' })).toHaveAttribute('readonly');
  await expect(page.getByRole('button', { name: 'Add a level' })).toBeHidden();

  const other = await browser.newPage();
  await signIn(other, 'omar');
  await expect(other.getByRole('link', { name: 'Settings' })).toBeHidden();
  await other.close();
});
