import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Column, Tag } from '../../components';
import { PersonState } from './PersonState';
import type { Person } from './queries';
import { employments } from './words';

/** The columns of the list of people. */
export function usePersonColumns(): Column<Person>[] {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const day = (at?: string | null) => at && i18n.date(at, { dateStyle: 'medium' });
    const text = (id: keyof Person & string, header: string, width = '14%'): Column<Person> => ({
      id,
      header,
      width,
      optional: true,
      cell: (person) => (person[id] as string | null) ?? '',
    });
    return [
      { id: 'name', header: t`Name`, sortKey: 'name', cell: (person) => person.name },
      {
        id: 'title',
        header: t`Title`,
        width: '18%',
        cell: (person) => person.title ?? '',
      },
      {
        id: 'role',
        header: t`Role`,
        width: '13rem',
        phone: true,
        cell: (person) => person.roleTitle ?? <Tag tone="warn">{t`No role`}</Tag>,
      },
      { id: 'team', header: t`Team`, width: '14%', cell: (person) => person.teamName ?? '' },
      {
        id: 'manager',
        header: t`Manager`,
        width: '14%',
        cell: (person) => person.managerName ?? '',
      },
      {
        id: 'state',
        header: t`State`,
        width: '13rem',
        cell: (person) => <PersonState person={person} always />,
      },
      text('department', t`Department`),
      text('location', t`Location`),
      text('level', t`Level`, '10%'),
      {
        id: 'employment',
        header: t`Employment`,
        width: '10%',
        optional: true,
        cell: ({ employment }) => (employment ? t(employments[employment]) : ''),
      },
      text('workEmail', t`Work email`, '18%'),
      text('userName', t`User name`),
      text('employeeNumber', t`Employee number`, '10%'),
      text('jobCode', t`Job code`, '10%'),
      {
        id: 'reports',
        header: t`Reports`,
        width: '8%',
        numeric: true,
        optional: true,
        cell: ({ reportCount }) => (reportCount > 0 ? i18n.number(reportCount) : ''),
      },
      {
        id: 'startsOn',
        header: t`First day`,
        width: '9%',
        optional: true,
        cell: ({ startsOn }) => day(startsOn) ?? '',
      },
      {
        id: 'endsOn',
        header: t`Last day`,
        width: '9%',
        optional: true,
        cell: ({ endsOn }) => day(endsOn) ?? '',
      },
      text('source', t`Source`, '9%'),
      text('externalId', t`External id`, '12%'),
      {
        id: 'updatedAt',
        header: t`Changed`,
        width: '9%',
        sortKey: 'updatedAt',
        optional: true,
        cell: ({ updatedAt }) => day(updatedAt) ?? '',
      },
    ];
  }, [t, i18n]);
}
