import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './support';

const word = `journey${Date.now()}`;
const role = `Claims writer ${word}`;
const statement = `Checks amounts in AI drafts of ${word} letters against the policy before sending`;

const catalog = [
  'Code\tTitle\tDescription',
  `${word}-1\t${role}\tWrites to policyholders about their claims`,
  `${word}-2\tClaims reader ${word}\tReads what policyholders write`,
];

test('leads from a role catalog to a printed plan', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'lena', '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);

  await test.step('import a role catalog', async () => {
    await page.goto('/imports/new?kind=roles');
    await page.locator('input[type=file]').setInputFiles({
      name: 'catalog.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(catalog.join('\n')),
    });
    await page.getByRole('combobox', { name: 'Source' }).fill(word);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Next: columns' }).click();
    await page.getByRole('combobox', { name: 'Field for Code' }).click();
    await page.getByRole('option', { name: /^Id/ }).click();
    await page.getByRole('button', { name: 'Next: check the file' }).click();
    await expect(page.getByText('2 records will be created.')).toBeVisible();
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('link', { name: 'Open the roles' }).click();
  });

  await test.step('open the role and say what its work is', async () => {
    await page.getByRole('link', { name: role }).click();
    await page.getByRole('button', { name: 'Add an activity' }).click();
    await page.getByRole('textbox', { name: 'Activity' }).fill(`Answer ${word} letters`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText(`Answer ${word} letters`)).toBeVisible();
  });

  await test.step('define an observable skill', async () => {
    await page.goto('/skills/new');
    await page.getByRole('textbox', { name: 'Statement' }).fill('Understands AI literacy');
    await expect(
      page.getByRole('list', { name: 'Findings', exact: true }).getByRole('listitem').first(),
    ).toBeVisible();
    await page.getByRole('textbox', { name: 'Statement' }).fill(statement);
    await expect(page.getByText('Nothing to remark')).toBeVisible();
    await page.getByRole('button', { name: 'Create skill' }).click();
    await page.getByRole('button', { name: 'Publish…' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  });

  await test.step('plan how it is built and practised', async () => {
    await page.goto('/plans/new');
    await page.getByRole('combobox', { name: 'Role' }).fill(role);
    await page.getByRole('option', { name: role, exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill(`Letters ${word}`);
    await page.getByRole('button', { name: 'Create plan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Letters ${word}`);

    await page.getByRole('button', { name: 'Add an empty row' }).click();
    await page.getByRole('combobox', { name: 'Search skills' }).fill(word);
    await page.getByRole('option', { name: statement }).click();
    await page.getByRole('button', { name: /No place in the work yet/ }).click();
    await page.getByRole('combobox', { name: /Search activities/ }).fill(word);
    await page.getByRole('option', { name: `Answer ${word} letters` }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Title' }).fill('Checklist of amounts');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Task in real work' }).fill('Check one letter');
    await page.getByRole('textbox', { name: 'Times' }).fill('2');
    await page.getByRole('textbox', { name: 'What good use looks like' }).fill('Clause is named');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Form' }).click();
    await page.getByRole('option', { name: 'Check-in' }).click();
    await page.getByRole('textbox', { name: 'Who gives it' }).fill('Team lead');
    await page.getByRole('textbox', { name: 'Times' }).fill('1');
    await page.keyboard.press('Escape');
    await expect(page.getByText('1 of 1 rows complete')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('publish and print it on one sheet', async () => {
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByRole('button', { name: 'Publish…' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText('This version never changes')).toBeVisible();
    await page.getByRole('link', { name: 'Print' }).click();
    await expect(page.getByRole('heading', { name: `Letters ${word}` })).toBeVisible();
    await expectAccessible(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
  });
});
