import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './Touched.module.css';
import { type Effect, effects, kinds, states, type Use, type Uses, useTo } from './uses';

/** One by one are shown as many of a kind as one reads. */
const shown = 4;

/** The records that name another, by what happens to them. */
export function Touched({ uses }: { uses: Uses }) {
  if (uses.counts.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>Nothing else names it.</Trans>
      </p>
    );
  }
  return (Object.keys(effects) as Effect[])
    .filter((effect) => uses.counts.some((count) => count.effect === effect))
    .map((effect) => <Group key={effect} effect={effect} uses={uses} />);
}

function Group({ effect, uses }: { effect: Effect; uses: Uses }) {
  const { t } = useLingui();
  const counts = uses.counts.filter((count) => count.effect === effect);
  const found = [...new Set(counts.map(({ kind }) => kind))];
  return (
    <section className={classes.group} data-effect={effect} aria-label={t(effects[effect])}>
      <h3 className={classes.effect}>{t(effects[effect])}</h3>
      {found.map((kind) => (
        <Places
          key={kind}
          kind={kind}
          items={uses.items.filter((item) => item.effect === effect && item.kind === kind)}
          all={counts
            .filter((count) => count.kind === kind)
            .reduce((sum, one) => sum + one.count, 0)}
        />
      ))}
    </section>
  );
}

function Places({ kind, items, all }: { kind: string; items: Use[]; all: number }) {
  const { t, i18n } = useLingui();
  const word = kinds[kind];
  const rest = all - Math.min(items.length, shown);
  return (
    <div className={classes.places}>
      <div className={classes.kind}>
        {word ? t(word) : kind} ({i18n.number(all)})
      </div>
      {/* Of people only the number is told. */}
      {items.length > 0 && (
        <ul className={classes.list}>
          {items.slice(0, shown).map((item) => (
            <Place key={item.recordId} use={item} />
          ))}
          {rest > 0 && (
            <li className={classes.rest}>
              <Trans>and {i18n.number(rest)} more</Trans>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Place({ use }: { use: Use }) {
  const { t } = useLingui();
  const state = use.state && states[use.state];
  const to = useTo(use);
  return (
    <li className={classes.place}>
      {to ? (
        <Link to={to} target="_blank">
          {use.label}
        </Link>
      ) : (
        <span>{use.label}</span>
      )}
      {use.state && <span className={classes.state}>{state ? t(state) : use.state}</span>}
    </li>
  );
}
