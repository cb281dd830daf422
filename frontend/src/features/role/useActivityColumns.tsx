import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Column, Tag } from '../../components';
import { Exposure } from './Exposure';
import type { WorkActivity } from './queries';

/** The columns of the list of work activities. */
export function useActivityColumns(): Column<WorkActivity>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t`Activity`,
        sortKey: 'title',
        cell: (activity) => (
          <>
            {activity.title} {activity.archivedAt && <Tag>{t`archived`}</Tag>}
          </>
        ),
      },
      { id: 'role', header: t`Role`, width: '24%', cell: (activity) => activity.roleTitle },
      {
        id: 'importance',
        header: t`Importance`,
        width: '8rem',
        numeric: true,
        sortKey: 'importance',
        cell: (activity) => activity.importance != null && i18n.number(activity.importance),
      },
      {
        id: 'aiExposure',
        header: t`AI exposure`,
        width: '10rem',
        sortKey: 'aiExposure',
        phone: true,
        cell: (activity) => (
          <Exposure value={activity.aiExposure} source={activity.aiExposureSource} />
        ),
      },
      {
        id: 'aiExposureSource',
        header: t`Exposure by`,
        width: '14%',
        optional: true,
        cell: (activity) => activity.aiExposureSource ?? '',
      },
      {
        id: 'source',
        header: t`Source`,
        width: '14%',
        optional: true,
        cell: (activity) => `${activity.source} · ${activity.externalId}`,
      },
      {
        id: 'updatedAt',
        header: t`Changed`,
        width: '10%',
        sortKey: 'updatedAt',
        optional: true,
        cell: (activity) => i18n.date(activity.updatedAt, { dateStyle: 'medium' }),
      },
    ],
    [t, i18n],
  );
}
