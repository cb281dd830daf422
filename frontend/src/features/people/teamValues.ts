import type { Team, TeamInput } from './queries';

/** What the form of a team starts from; null for a new one. */
export const teamValues = (team: Team | null): TeamInput => ({
  name: team?.name ?? '',
  parentId: team?.parentId ?? null,
  leadId: team?.leadId ?? null,
  source: team?.source ?? null,
  externalId: team?.externalId ?? null,
});
