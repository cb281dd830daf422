import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Column, RecordSelect } from '../../components';
import { paths } from '../../urls';
import { Called } from './Called';
import { type TitleMappingInput, type UnmappedTitle, useRoleSearch } from './queries';
import { Suggestion } from './Suggestion';

/** The columns of the work list; without `assign` there is nothing to choose. */
export function useUnmappedColumns(
  assign?: (items: TitleMappingInput[]) => void,
): Column<UnmappedTitle>[] {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const give = ({ title, jobCode }: UnmappedTitle, roleId: string | null) =>
      roleId && assign?.([{ title, jobCode, roleId }]);
    const columns: Column<UnmappedTitle>[] = [
      {
        id: 'title',
        header: t`Title`,
        cell: (row) => <Called title={row.title} jobCode={row.jobCode} />,
      },
      {
        id: 'people',
        header: t`People`,
        width: '6rem',
        numeric: true,
        cell: (row) =>
          row.title ? (
            <Link
              to={paths.people}
              search={{ q: row.title, unmapped: 'true' } as never}
              aria-label={t`People called “${row.title}”: ${row.peopleCount}`}
            >
              {i18n.number(row.peopleCount)}
            </Link>
          ) : (
            i18n.number(row.peopleCount)
          ),
      },
      {
        id: 'suggestion',
        header: t`Most likely`,
        width: '38%',
        phone: true,
        cell: (row) =>
          row.title && (
            <Suggestion title={row.title} onTake={assign && ((roleId) => give(row, roleId))} />
          ),
      },
    ];
    if (assign) {
      columns.push({
        id: 'role',
        header: t`Or another role`,
        width: '15rem',
        cell: (row) => (
          <RecordSelect
            size="xs"
            aria-label={t`Role for “${row.title ?? row.jobCode ?? ''}”`}
            placeholder={t`Choose a role`}
            value={null}
            onChange={(roleId) => give(row, roleId)}
            chosen={undefined}
            useSearch={useRoleSearch}
          />
        ),
      });
    }
    return columns;
  }, [t, i18n, assign]);
}
