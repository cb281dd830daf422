import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { type Column, Tag } from '../../components';
import type { Token } from './queries';
import { scopes, states } from './words';

/** The columns of the list; with `onRevoke` an active token can be revoked. */
export function useTokenColumns(onRevoke?: (token: Token) => void): Column<Token>[] {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const day = (time: string) => i18n.date(time, { dateStyle: 'medium' });
    const minute = (time: string) => i18n.date(time, { dateStyle: 'medium', timeStyle: 'short' });
    const columns: Column<Token>[] = [
      { id: 'name', header: t`Name`, sortKey: 'name', cell: ({ name }) => name },
      {
        id: 'state',
        header: t`State`,
        width: '7rem',
        phone: true,
        cell: ({ state }) => <Tag tone={states[state].tone}>{t(states[state].label)}</Tag>,
      },
      {
        id: 'scopes',
        header: t`Scopes`,
        width: '14%',
        cell: (token) => token.scopes.map((scope) => t(scopes[scope].label)).join(', '),
      },
      {
        id: 'hint',
        header: t`Begins with`,
        width: '9.5rem',
        cell: ({ hint }) => <code>{hint}…</code>,
      },
      {
        id: 'lastUsed',
        header: t`Last used`,
        width: '12rem',
        cell: ({ lastUsedAt }) => (lastUsedAt ? minute(lastUsedAt) : t`never`),
      },
      {
        id: 'expires',
        header: t`Holds until`,
        sortKey: 'expiresAt',
        width: '8.5rem',
        cell: ({ expiresAt }) => day(expiresAt),
      },
      { id: 'who', header: t`Made by`, width: '8%', cell: ({ createdBy }) => createdBy },
      {
        id: 'created',
        header: t`Made`,
        sortKey: 'createdAt',
        width: '8.5rem',
        optional: true,
        cell: ({ createdAt }) => day(createdAt),
      },
    ];
    if (!onRevoke) return columns;
    return [
      ...columns,
      {
        id: 'revoke',
        header: t`Revoke`,
        width: '7.5rem',
        phone: true,
        cell: (token) =>
          token.state === 'active' && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t`Revoke ${token.name}`}
              onClick={() => onRevoke(token)}
            >
              {t`Revoke`}
            </Button>
          ),
      },
    ];
  }, [t, i18n, onRevoke]);
}
