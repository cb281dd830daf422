import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, phone, signIn } from './support';

/** Words that no other record has, so that a list can be narrowed to what one test wrote. */
const mark = () => `mark${Date.now()}`;
const vague = (word: string) => `Understands AI risks appropriately ${word}`;
const clear = (word: string) => `Flags drafts with missing ${word} before they leave the desk`;

/** Writes a skill as a person does; ends on its page. */
async function write(page: Page, text: string): Promise<void> {
  await page.goto('/skills/new');
  await statement(page).fill(text);
  await page.getByRole('button', { name: 'Create skill' }).click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
}

const statement = (page: Page) => page.getByRole('textbox', { name: 'Statement' });
const findings = (page: Page) => page.getByRole('list', { name: 'Findings', exact: true });
const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

test('writes a skill with the help of the linter and publishes it', async ({ page }) => {
  const word = mark();
  await signIn(page, 'lena', '/skills/new');
  await statement(page).pressSequentially(vague(word));
  const mind = findings(page).getByRole('listitem').filter({ hasText: 'state of mind' });
  await expect(mind).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: 'Understands' })).toBeVisible();
  await expectAccessible(page);

  await mind.getByRole('button', { name: /^Take it/ }).click();
  await expect(statement(page)).toBeFocused();
  const selected = await statement(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toMatch(/^\[.+\]$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(statement(page)).toHaveValue(vague(word));

  await statement(page).fill(clear(word));
  await expect(page.getByText('Nothing to remark')).toBeVisible();
  await page.getByRole('textbox', { name: 'Usual cases alone' }).fill('Flags them in own drafts');
  await page.getByRole('button', { name: 'Create skill' }).click();
  await expect(page.getByRole('heading', { level: 1, name: clear(word) })).toBeVisible();

  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('First wording');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('First wording');
  await expectAccessible(page);
});

test('changes a published skill, and goes back to what was published', async ({ page }) => {
  await signIn(page, 'omar');
  await write(page, clear(mark()));
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published v1').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Good example' }).fill('A mail to the lead');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Changed since').first()).toBeVisible();

  await page.getByRole('button', { name: 'Discard changes…' }).click();
  await page.getByRole('button', { name: 'Discard changes', exact: true }).click();
  await expect(page.getByText('The skill is back at version 1')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Good example' })).toHaveValue('');
});

test('refuses to publish with findings, and publishes once they are kept', async ({ page }) => {
  await signIn(page, 'lena');
  await write(page, `Checks AI drafts thoroughly before the meeting ${mark()}`);
  const standard = findings(page).getByRole('listitem').filter({ hasText: 'thoroughly' });
  await expect(standard).toBeVisible();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(page.getByRole('dialog')).toContainText('One finding is open');
  await page.getByRole('button', { name: 'Back to the statement' }).click();

  await standard.getByRole('button', { name: /^Keep/ }).click();
  await page.getByRole('textbox', { name: /Why may/ }).fill('The checklist says what it means');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Kept findings' })).toContainText('not saved yet');
  await page.getByRole('button', { name: 'Save and publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Version 1 is published')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Kept findings' })).toContainText('lena');
});

test('keeps findings of many and publishes many, saying what was refused', async ({ page }) => {
  const word = mark();
  const [good, flagged] = [clear(word), vague(word)];
  await signIn(page, 'lena');
  for (const text of [good, flagged]) await write(page, text);
  await page.goto(`/skills?q=${word}`);
  await expect(row(page, flagged).getByText(/findings?$/)).toBeVisible();
  await row(page, good).getByRole('checkbox').check();
  await row(page, flagged).getByRole('checkbox').check();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('1 of 2 skills published')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', { name: flagged })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /they stay selected/ }).click();

  await page.getByRole('button', { name: 'Keep findings…' }).click();
  await page
    .getByRole('textbox', { name: 'Why it may stay' })
    .fill('Agreed with the works council');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(page.getByText('Findings kept in 1 of 1 skills')).toBeVisible();
});

test('finds skills by status and findings, and shows the rules', async ({ page }) => {
  const word = mark();
  await signIn(page, 'lena');
  for (const text of [clear(word), vague(word)]) await write(page, text);
  await page.goto(`/skills?q=${word}`);
  await expect(row(page, clear(word))).toBeVisible();
  await page.getByRole('combobox', { name: 'Findings' }).click();
  await page.getByRole('option', { name: 'With findings' }).click();
  await expect(row(page, clear(word))).toBeHidden();
  await expect(page).toHaveURL(/flagged=true/);
  await page.reload();
  await expect(row(page, vague(word))).toBeVisible();

  await page.getByRole('link', { name: 'What the linter looks for' }).click();
  await expect(page.getByRole('heading', { name: 'A vague standard' })).toBeVisible();
  await expectAccessible(page);
});

test('lets an auditor read and change nothing', async ({ page }) => {
  await signIn(page, 'ana', '/skills');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'New skill' })).toBeHidden();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(statement(page)).toHaveAttribute('readonly');
  await expectAccessible(page);
});

test('aims a role at skills', async ({ page }) => {
  const word = mark();
  await signIn(page, 'lena');
  await write(page, clear(word));
  await page.goto('/roles/new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`Report writer ${word}`);
  await page.getByRole('button', { name: 'Create role' }).click();
  const section = page.getByRole('region', { name: 'Skills of this role' });
  await expect(section.getByText('No skills for this role yet')).toBeVisible();

  await section.getByRole('button', { name: 'Add a skill' }).click();
  await section.getByRole('radiogroup').getByText('3').click();
  await section.getByRole('combobox', { name: 'Skill to add' }).fill(word);
  await page.getByRole('option', { name: clear(word) }).click();
  const target = section.getByRole('listitem').filter({ hasText: clear(word) });
  await expect(target.getByRole('radio', { name: '3' })).toBeChecked();
  await section.getByRole('button', { name: 'Done' }).click();

  let saved = 0;
  page.on('response', (answer) => {
    if (answer.request().method() === 'PUT' && answer.ok()) saved += 1;
  });
  await target.getByRole('radiogroup').getByText('4').click();
  await target.getByRole('textbox').fill('Reports go to customers');
  await target.getByRole('textbox').press('Enter');
  await expect.poll(() => saved).toBe(2);
  await page.reload();
  await expect(target.getByRole('radio', { name: '4' })).toBeChecked();
  await expect(target.getByRole('textbox')).toHaveValue('Reports go to customers');
  await expectAccessible(page);

  await target.getByRole('button', { name: /^Remove/ }).click();
  await expect(target).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await target.getByRole('link', { name: clear(word) }).click();
  await expect(page.getByRole('list', { name: 'Roles that need this skill' })).toContainText(
    `Report writer ${word}`,
  );
});

test('deletes a draft and brings it back', async ({ page }) => {
  const text = vague(mark());
  await signIn(page, 'lena');
  await write(page, text);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete skill…' }).click();
  await page.getByRole('button', { name: 'Delete skill', exact: true }).click();
  await expect(page).toHaveURL(/\/skills$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await signIn(page, 'lena', '/skills');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await write(page, vague(mark()));
  await expect(findings(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
