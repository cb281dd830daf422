import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { paths, url } from '../src/urls';
import { expectAccessible, expectNoSidewaysScroll, loadDemo, phone, signIn } from './support';
import { read, write } from './support/api';

/** Where a record is found whose page is worth walking. */
const records: Record<string, string> = {
  priority: '/priorities?status=active&limit=1',
  role: '/roles?source=demo&q=claims+clerk&limit=1',
  skill: '/skills?status=published&limit=1',
  plan: '/plans?q=campaign&status=published&limit=1',
  planPrint: '/plans?q=campaign&status=published&limit=1',
  planChanges: '/plans?q=campaign&status=published&limit=1',
  person: '/people?q=head&limit=1',
  team: '/teams?limit=1',
  import: '/imports?limit=1',
  webhook: '/webhooks?limit=1',
  webhookDelivery: '/webhook-deliveries?limit=1',
};

const widths = { desk: { width: 1440, height: 900 }, phone };

test.beforeAll(async ({ request }) => {
  loadDemo();
  // The demo tells nobody of anything.
  const address = { url: 'https://receiver.invalid/events', eventTypes: ['plan.published'] };
  const { id } = await write<{ id: string }>(request, 'POST', '/webhooks', address);
  await write(request, 'POST', `/webhooks/${id}/ping`, {});
});

// Every address in both languages and on both widths; the colour schemes are axe's own round.
for (const language of ['en-GB', 'de-DE']) {
  for (const [device, viewport] of Object.entries(widths)) {
    test.describe(`in ${language} at the ${device}`, () => {
      test.use({ locale: language, viewport });

      test('shows every page whole and accessible', async ({ page, request }) => {
        // Some fifty pages, each looked at by axe twice and again with every menu open.
        test.setTimeout(900_000);
        await signIn(page, 'lena');
        for (const [name, address] of await addresses(request)) {
          await test.step(name, () => look(page, address, `${name}-${language}-${device}`));
        }
      });
    });
  }
}

async function addresses(request: APIRequestContext): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const [name, path] of Object.entries(paths)) {
    if (name === 'setting') {
      found.push([name, url(path, { name: 'levels' })]);
    } else if (path.includes('$')) {
      const list = await read<{ items: { id: string }[] }>(request, records[name] ?? `/${name}`);
      found.push([name, url(path, { id: list.items[0]?.id ?? '' })]);
    } else {
      found.push([name, path]);
    }
  }
  return found;
}

async function look(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await picture(page, `${name}-light`);
  await expectAccessible(page);
  await picture(page, `${name}-dark`);
  if (name.includes('en-GB')) await openMenus(page, name);
}

/** Every menu of the page, and the first of its choices. */
async function openMenus(page: Page, name: string): Promise<void> {
  const menus = page.locator('main button[aria-haspopup="menu"]:visible');
  const choices = page
    .locator('main input[role="combobox"][aria-haspopup="listbox"]:visible')
    .first();
  for (const opener of [...(await menus.all()), ...(await choices.all())]) {
    await opener.click();
    const unfolded = page.getByRole('menu').or(page.getByRole('listbox'));
    await expect(unfolded.first()).toBeVisible();
    await picture(page, `${name}-open`);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(unfolded).toHaveCount(0);
  }
}

/** With UPSKILL_PICTURES=folder the walk leaves a picture of every page in both schemes there. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.UPSKILL_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
