import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Column, Tag } from '../../components';
import type { Role } from './queries';
import { Relevance } from './Relevance';
import { aiDepths, horizons, tracks } from './words';

/** The columns of the list of roles. */
export function useRoleColumns(): Column<Role>[] {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const word = (words: Record<string, MessageDescriptor>, value?: string | null) => {
      const found = value ? words[value] : undefined;
      return found ? t(found) : '';
    };
    return [
      { id: 'title', header: t`Title`, sortKey: 'title', cell: (role) => <RoleName role={role} /> },
      { id: 'group', header: t`Group`, width: '16%', cell: (role) => role.groupName ?? '' },
      { id: 'level', header: t`Level`, width: '11%', cell: (role) => role.level ?? '' },
      {
        id: 'aiDepth',
        header: t`AI depth`,
        width: '10%',
        cell: (role) =>
          role.aiDepth && (
            <Tag tone={role.aiDepth === 'none' ? 'neutral' : 'accent'}>
              {word(aiDepths, role.aiDepth)}
            </Tag>
          ),
      },
      {
        id: 'activities',
        header: t`Activities`,
        width: '9%',
        numeric: true,
        cell: (role) => i18n.number(role.activityCount),
      },
      {
        id: 'relevance',
        header: t`Relevance`,
        width: '8.5rem',
        sortKey: 'relevance',
        phone: true,
        cell: (role) => <Relevance value={role.relevance} />,
      },
      {
        id: 'changeHorizon',
        header: t`Change horizon`,
        width: '12%',
        optional: true,
        cell: (role) => word(horizons, role.changeHorizon),
      },
      {
        id: 'track',
        header: t`Track`,
        width: '14%',
        optional: true,
        cell: (role) => word(tracks, role.track),
      },
      {
        id: 'codes',
        header: t`Codes`,
        width: '14%',
        optional: true,
        cell: (role) => [...role.onetSoc, ...role.esco, ...role.isco].join(', '),
      },
      {
        id: 'source',
        header: t`Source`,
        width: '14%',
        optional: true,
        cell: (role) => `${role.source} · ${role.externalId}`,
      },
      {
        id: 'updatedAt',
        header: t`Changed`,
        width: '10%',
        sortKey: 'updatedAt',
        optional: true,
        cell: (role) => i18n.date(role.updatedAt, { dateStyle: 'medium' }),
      },
    ];
  }, [t, i18n]);
}

/** What the role is called, and that it is archived where it is. */
function RoleName({ role }: { role: Role }) {
  const { t } = useLingui();
  if (!role.archivedAt) return role.title;
  return (
    <>
      {role.title} <Tag>{role.mergedIntoId ? t`merged` : t`archived`}</Tag>
    </>
  );
}
