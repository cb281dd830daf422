import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../../components';
import type { Role } from './queries';
import classes from './RelevanceCard.module.css';
import { RelevanceFormula } from './RelevanceFormula';

/** How much this role gains from starting early, and why. */
export function RelevanceCard({ role }: { role: Role }) {
  const { t, i18n } = useLingui();
  const { score } = role.relevance;
  return (
    <Card title={t`Relevance`}>
      <div className={classes.score}>
        {score == null ? (
          <span className={classes.none}>
            <Trans>No score yet</Trans>
          </span>
        ) : (
          <>
            <span className={classes.number}>
              {i18n.number(score, { maximumFractionDigits: 0 })}
            </span>
            <span className={classes.of}>
              <Trans>of 100</Trans>
            </span>
            <span className={classes.track} aria-hidden>
              <span className={classes.bar} style={{ width: `${score}%` }} />
            </span>
          </>
        )}
      </div>
      <RelevanceFormula value={role.relevance} withHeading={false} />
    </Card>
  );
}
