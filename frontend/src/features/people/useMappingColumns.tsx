import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Column, RecordSelect, Tag } from '../../components';
import { paths, url } from '../../urls';
import { Called } from './Called';
import { type TitleMapping, useRoleSearch } from './queries';
import { useMappingChanges } from './useMappingChanges';

/** The columns of the table of mappings, with the role as a choice for those who may change it. */
export function useMappingColumns(mayEdit: boolean): Column<TitleMapping>[] {
  const { t, i18n } = useLingui();
  const { change, remove } = useMappingChanges();
  return useMemo(() => {
    const columns: Column<TitleMapping>[] = [
      {
        id: 'title',
        header: t`Title`,
        sortKey: 'title',
        cell: ({ title, jobCode }) => <Called title={title} jobCode={jobCode} />,
      },
      {
        id: 'role',
        header: t`Role`,
        width: 'min(13rem, 48vw)',
        phone: true,
        cell: (mapping) =>
          mayEdit ? (
            <RecordSelect
              size="xs"
              clearable={false}
              aria-label={t`Role for “${mapping.title ?? mapping.jobCode ?? ''}”`}
              value={mapping.roleId}
              chosen={{ id: mapping.roleId, label: mapping.roleTitle }}
              onChange={(roleId) =>
                roleId && roleId !== mapping.roleId && change.mutate({ mapping, roleId })
              }
              useSearch={useRoleSearch}
            />
          ) : (
            <Link to={url(paths.role, { id: mapping.roleId })}>{mapping.roleTitle}</Link>
          ),
      },
      {
        id: 'people',
        header: t`People`,
        width: '6rem',
        numeric: true,
        cell: ({ peopleCount }) => i18n.number(peopleCount),
      },
      {
        id: 'state',
        header: t`State`,
        width: '12rem',
        cell: ({ roleArchived }) =>
          roleArchived && <Tag tone="warn">{t`The role is archived`}</Tag>,
      },
      {
        id: 'updatedAt',
        header: t`Changed`,
        width: '8rem',
        sortKey: 'updatedAt',
        cell: ({ updatedAt }) => i18n.date(updatedAt, { dateStyle: 'medium' }),
      },
    ];
    if (mayEdit) {
      columns.push({
        id: 'delete',
        header: t`Delete`,
        width: '5rem',
        cell: (mapping) => (
          <ActionIcon
            aria-label={t`Delete “${mapping.title ?? mapping.jobCode ?? ''}”`}
            onClick={() => remove.mutate(mapping)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        ),
      });
    }
    return columns;
  }, [t, i18n, mayEdit, change.mutate, remove.mutate]);
}
