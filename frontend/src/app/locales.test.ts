import { expect, it } from 'vitest';

type Catalogue = { messages: Record<string, unknown> };

const german = import.meta.glob<Catalogue>('../**/locales/de.po', { eager: true });

// All catalogues meet in one: whichever is loaded last would have its way with the others' screens.
it('says the same English in the same German everywhere', () => {
  const said = new Map<string, string>();
  const differing: string[] = [];
  for (const [file, { messages }] of Object.entries(german)) {
    for (const [id, message] of Object.entries(messages)) {
      const words = JSON.stringify(message);
      const before = said.get(id) ?? words;
      if (before !== words) differing.push(`${file}: ${words}, elsewhere ${before}`);
      said.set(id, before);
    }
  }

  expect(said.size).toBeGreaterThan(500);
  expect(differing).toEqual([]);
});
