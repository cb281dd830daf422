import { Trans, useLingui } from '@lingui/react/macro';
import { Text, Title } from '@mantine/core';
import classes from './Held.module.css';
import type { HeldRow } from './queries';
import { heldIn } from './words';

/** Where else something about the person is, with how much of it. */
export function HeldElsewhere({ rows }: { rows: HeldRow[] }) {
  const { t, i18n } = useLingui();
  const counts = new Map<string, number>();
  for (const { place } of rows) {
    const name = String(place);
    if (name !== 'people') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (
    <section aria-labelledby="held-elsewhere">
      <Title order={3} id="held-elsewhere">
        <Trans>Elsewhere</Trans>
      </Title>
      {counts.size === 0 ? (
        <Text mt={4}>
          <Trans>There is nothing about you in any other place.</Trans>
        </Text>
      ) : (
        <ul className={classes.places}>
          {[...counts].map(([place, count]) => (
            <li key={place} className={classes.place}>
              <span>{heldIn[place] ? t(heldIn[place]) : place}</span>
              <strong>{i18n.number(count)}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
