import { useLingui } from '@lingui/react/macro';
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../api';
import type { FeatureIcon, FoundKind } from '../../feature';
import { useMayEdit } from '../../hooks';
import { features } from '../features';
import { matchesText } from './matchesText';
import { recentRecords } from './recentRecords';
import { states } from './states';

/** One line of the palette. */
export interface Choice {
  id: string;
  label: string;
  detail?: string;
  state?: string;
  keys?: string;
  icon: FeatureIcon;
  to: string;
}

export interface ChoiceGroup {
  id: string;
  label: string;
  choices: Choice[];
}

const kinds = new Map<string, FoundKind>(
  features.flatMap(({ finds }) => finds ?? []).map((found) => [found.kind, found]),
);

/** What the palette offers for a text: records of every kind, then commands; without a text the recent ones and all commands. */
export function usePalette(text: string) {
  const { t } = useLingui();
  const wanted = text.trim();
  const search = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { q: wanted, limit: 6 } } },
    { enabled: wanted !== '', placeholderData: keepPreviousData, staleTime: 5_000 },
  );
  const commands = useCommands(wanted);

  const groups: ChoiceGroup[] = [];
  for (const hit of wanted ? (search.data?.items ?? []) : []) {
    const kind = kinds.get(hit.kind);
    if (!kind) continue;
    let group = groups.find(({ id }) => id === hit.kind);
    if (!group) {
      group = { id: hit.kind, label: t(kind.label), choices: [] };
      groups.push(group);
    }
    const state = hit.state ? states[hit.state] : undefined;
    group.choices.push({
      id: hit.recordId,
      label: hit.label,
      detail: [hit.detail, hit.parent?.label].filter(Boolean).join(' · '),
      state: state && t(state),
      icon: kind.icon,
      to: kind.to(hit),
    });
  }
  if (!wanted) groups.push({ id: 'recent', label: t`Recently opened`, choices: recentRecords() });
  return {
    search,
    groups: [...groups, ...commands].filter(({ choices }) => choices.length > 0),
  };
}

function useCommands(wanted: string): ChoiceGroup[] {
  const { t } = useLingui();
  const mayEdit = useMayEdit();
  const pages = features.flatMap(({ nav }) =>
    nav ? [{ ...nav, keys: nav.key && `g ${nav.key}` }] : [],
  );
  const deeds = features
    .flatMap(({ commands }) => commands ?? [])
    .filter(({ edits }) => mayEdit || !edits)
    .map((command) => ({ ...command, keys: command.key && `n ${command.key}` }));
  const choices = (of: typeof pages) =>
    of
      .map(({ label, path, icon, keys }) => ({ id: path, label: t(label), icon, to: path, keys }))
      .filter(({ label }) => matchesText(label, wanted));
  return [
    { id: 'deeds', label: t`Do`, choices: choices(deeds) },
    { id: 'pages', label: t`Go to`, choices: choices(pages) },
  ];
}
