import { Trans, useLingui } from '@lingui/react/macro';
import { Hint } from '../../components';
import classes from './ActivityCard.module.css';

interface ExposureProps {
  /** 0 to 1. */
  value: number | null | undefined;
  source: string | null | undefined;
}

/** How far AI can help with an activity, and who says so. */
export function Exposure({ value, source }: ExposureProps) {
  const { t, i18n } = useLingui();
  if (value == null) {
    return (
      <span className={classes.exposure}>
        <span className={classes.unknown}>
          <Trans>no AI exposure</Trans>
        </span>
      </span>
    );
  }
  const share = i18n.number(value, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Hint label={source ? t`AI exposure, by ${source}` : t`AI exposure, no source given`}>
      <span className={classes.exposure}>
        <span className={classes.track} aria-hidden>
          <span className={classes.bar} style={{ width: `${value * 100}%` }} />
        </span>
        <span>
          <Trans>AI {share}</Trans>
        </span>
      </span>
    </Hint>
  );
}
