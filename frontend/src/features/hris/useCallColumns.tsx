import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Column, Tag, type Tone } from '../../components';
import classes from './Hris.module.css';
import type { ScimCall } from './queries';

const tone = (status: number): Tone => (status >= 500 ? 'bad' : status >= 400 ? 'warn' : 'ok');

/** The columns of the log. */
export function useCallColumns(): Column<ScimCall>[] {
  const { t, i18n } = useLingui();
  return useMemo(
    () => [
      {
        id: 'call',
        header: t`Call`,
        cell: (call) => (
          <span className={classes.call}>
            <code>
              {call.method} {call.path}
            </code>
            {call.said && <span className={classes.muted}>{call.said}</span>}
          </span>
        ),
      },
      {
        id: 'status',
        header: t`Status`,
        width: '5.5rem',
        phone: true,
        cell: (call) => <Tag tone={tone(call.status)}>{call.status}</Tag>,
      },
      {
        id: 'took',
        header: t`Took`,
        width: '6rem',
        numeric: true,
        cell: (call) =>
          i18n.number(call.durationMs, {
            style: 'unit',
            unit: 'millisecond',
            unitDisplay: 'short',
          }),
      },
      {
        id: 'client',
        header: t`Who`,
        width: '14%',
        cell: (call) => call.client ?? t`no valid token`,
      },
      {
        id: 'when',
        header: t`When`,
        width: '11rem',
        cell: (call) => i18n.date(call.calledAt, { dateStyle: 'short', timeStyle: 'medium' }),
      },
    ],
    [t, i18n],
  );
}
