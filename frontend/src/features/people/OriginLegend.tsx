import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../../components';
import classes from './OriginLegend.module.css';
import type { Person } from './queries';
import { usualOrigin } from './usualOrigin';
import { type Origin, originHelp, origins } from './words';

/** What the words beside the values mean, of those that this person has; first what holds where there is none. */
export function OriginLegend({ person }: { person: Person }) {
  const { t } = useLingui();
  const usual = usualOrigin(person);
  if (!usual) return null;
  const present = new Set(Object.values(person.origins));
  const marked = (Object.keys(origins) as Origin[]).filter(
    (origin) => present.has(origin) && origin !== usual,
  );
  return (
    <Card title={t`Where the values come from`}>
      <dl className={classes.legend}>
        {[usual, ...marked].map((origin) => (
          <div key={origin}>
            <dt>
              {t(origins[origin])}
              {origin === usual && marked.length > 0 && (
                <span className={classes.usual}>
                  {' '}
                  <Trans>unless another word stands beside the value</Trans>
                </span>
              )}
            </dt>
            <dd>{t(originHelp[origin])}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
