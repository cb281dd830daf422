import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Attempt } from './queries';
import { useTime } from './useTime';
import classes from './Webhook.module.css';

/** Every try to deliver an event, the last first. */
export function AttemptTable({ attempts }: { attempts: Attempt[] }) {
  const { t, i18n } = useLingui();
  const time = useTime();
  if (attempts.length === 0) {
    return (
      <Text c="dimmed">
        <Trans>None yet.</Trans>
      </Text>
    );
  }
  return (
    <table className={classes.attempts}>
      <thead>
        <tr>
          <th scope="col">{t`When`}</th>
          <th scope="col">{t`Took`}</th>
          <th scope="col">{t`Answer`}</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ attemptedAt, durationMs, status, error }) => (
          <tr key={attemptedAt}>
            <td>{time(attemptedAt)}</td>
            <td>
              {i18n.number(durationMs / 1000, {
                style: 'unit',
                unit: 'second',
                maximumFractionDigits: 2,
              })}
            </td>
            <td>{error ?? t`Status ${status}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
