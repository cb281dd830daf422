import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, loadDemo } from './support';
import { read, write } from './support/api';
import { both, unique } from './support/two';

interface Made {
  id: string;
}

test.beforeAll(loadDemo);

test('two people who change one role lose nothing', async ({ browser, request }) => {
  const title = unique('Loss adjuster');
  const role = await write<Made>(request, 'POST', '/roles', { title });
  const [lena, omar] = await both(browser, `/roles/${role.id}`);
  await expect(lena.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(title);
  await expect(omar.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(title);

  await omar.getByRole('textbox', { name: 'Description' }).fill('Looks at the damage');
  await omar.getByRole('button', { name: 'Save' }).click();
  await expect(omar.getByRole('button', { name: 'Save' })).toBeHidden();

  await lena.getByRole('textbox', { name: 'Title', exact: true }).fill(`${title} senior`);
  await lena.getByRole('button', { name: 'Save' }).click();
  await expect(lena.getByRole('dialog', { name: /saved a newer version/ })).toBeVisible();
  await expectAccessible(lena);
  await lena.getByRole('button', { name: 'Reload and re-apply' }).click();
  await lena.getByRole('button', { name: 'Save' }).click();
  await expect(lena.getByRole('heading', { level: 1 })).toHaveText(`${title} senior`);
  await expect(lena.getByRole('textbox', { name: 'Description' })).toHaveValue(
    'Looks at the damage',
  );

  // Omar has not seen the new title yet and puts the role away: he is told, and then does it.
  await omar.getByRole('button', { name: 'More actions' }).click();
  await omar.getByRole('menuitem', { name: /Archive/ }).click();
  await omar.getByRole('button', { name: 'Archive role' }).click();
  const question = omar.getByRole('dialog', { name: 'Somebody else was faster' });
  await expect(question).toContainText(`${title} senior`);
  await expectAccessible(omar);
  await question.getByRole('button', { name: 'Do it anyway' }).click();
  await expect(omar.getByRole('alert').filter({ hasText: 'was archived' })).toBeVisible();
});

test('a cell of a plan keeps what was typed when somebody else was faster', async ({
  browser,
  request,
}) => {
  const role = await write<Made>(request, 'POST', '/roles', { title: unique('Loss adjuster') });
  const plan = await write<Made>(request, 'POST', '/plans', {
    roleId: role.id,
    title: 'Damage reports',
    rows: [{ activity: 'Writes the report', practiceTask: 'One report', goodUse: 'As it was' }],
  });
  const rowOf = async (field: string) => {
    const { rows } = await read<{ rows: Record<string, unknown>[] }>(request, `/plans/${plan.id}`);
    return rows[0]?.[field];
  };
  const [lena, omar] = await both(browser, `/plans/${plan.id}`);
  await expect(lena.getByRole('button', { name: /As it was/ })).toBeVisible();

  await omar.getByRole('button', { name: /As it was/ }).click();
  await omar.getByRole('textbox', { name: 'Task in real work' }).fill('Two reports');
  await omar.keyboard.press('Escape');
  await expect.poll(() => rowOf('practiceTask')).toBe('Two reports');

  await lena.getByRole('button', { name: /As it was/ }).click();
  await lena.getByRole('textbox', { name: 'What good use looks like' }).fill('Names the source');
  await expect(lena.getByRole('dialog', { name: /saved a newer version/ })).toBeVisible();
  await lena.getByRole('button', { name: 'Reload and re-apply' }).click();
  await expect.poll(() => rowOf('goodUse')).toBe('Names the source');
  await expect.poll(() => rowOf('practiceTask')).toBe('Two reports');
  const row = lena.getByRole('row').nth(1);
  await expect(row).toContainText('Names the source');
  await expect(row).toContainText('Two reports');
});

test('a cell of the grid shows both levels until one is chosen', async ({ browser, request }) => {
  const title = unique('Loss adjuster');
  await write(request, 'POST', '/roles', { title });
  const [lena, omar] = await both(browser, `/skills/grid?q=${encodeURIComponent(title)}`);
  const grid = (page: Page) =>
    page.getByRole('grid', { name: 'Target levels, roles against skills' });
  for (const [page, level] of [
    [omar, '2'],
    [lena, '3'],
  ] as const) {
    await expect(grid(page).getByText(title)).toBeVisible();
    await grid(page).focus();
    await page.keyboard.press(level);
  }
  await omar.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(omar.getByText('1 target saved')).toBeVisible();

  await lena.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(lena.getByText(/Somebody else has changed 1 of these cells/)).toBeVisible();
  await expect(grid(lena).locator('[data-conflict]')).toContainText('3');
  await expect(grid(lena).locator('[data-conflict]')).toContainText('≠ 2');
  await expectAccessible(lena);
  await lena.getByRole('button', { name: 'Save mine over them' }).click();
  await expect(lena.getByText('1 target saved')).toBeVisible();
});

test('a setting that two windows change keeps both changes', async ({ browser }) => {
  const [first, second] = await both(browser, '/settings', 'lena');
  const name = (page: Page) => page.getByRole('textbox', { name: 'Name' });
  await expect(name(second)).toBeVisible();
  await name(first).fill('Meridian');
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByText('Setting saved')).toBeVisible();

  await name(second).fill('Meridian Life');
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByRole('dialog', { name: /saved a newer version/ })).toBeVisible();
  await second.getByRole('button', { name: 'Reload and re-apply' }).click();
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByText('Setting saved')).toBeVisible();

  // The first window still stands on its own version and goes back to what was delivered.
  await first.getByRole('button', { name: /^Back to the delivered values/ }).click();
  await first.getByRole('button', { name: 'Put them back' }).click();
  const question = first.getByRole('dialog', { name: 'Somebody else was faster' });
  await expect(question).toContainText('Lena');
  await question.getByRole('button', { name: 'Do it anyway' }).click();
  await expect(first.getByText('The delivered values are back')).toBeVisible();
});
