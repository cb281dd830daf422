import type { Finding, Skill } from './queries';

/** A skill for tests; what a test is about it says itself. */
export function aSkill(parts: Partial<Skill> = {}): Skill {
  return {
    id: '0190a5b0-0000-7000-8000-000000000002',
    version: 3,
    source: 'local',
    externalId: 'check-figures',
    need: 'Reviewing output before use',
    statement: 'Checks figures in AI-drafted reports against the ledger',
    level1: null,
    level2: null,
    level3: null,
    level4: null,
    example: null,
    counterExample: null,
    owner: null,
    language: null,
    status: 'draft',
    publishedVersion: null,
    unpublishedChanges: false,
    archivedAt: null,
    findings: [],
    waivers: [],
    createdAt: '2026-01-02T09:00:00Z',
    updatedAt: '2026-02-03T09:00:00Z',
    ...parts,
  };
}

/** A finding on the words of a statement. */
export function aFinding(statement: string, words: string, parts: Partial<Finding> = {}): Finding {
  const start = statement.indexOf(words);
  return {
    rule: 'mental-verb',
    words,
    start,
    end: start + words.length,
    reason: `“${words}” is a state of mind.`,
    rewrite: `[does what] with AI`,
    ...parts,
  };
}
