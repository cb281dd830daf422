import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Tag, type Tone } from '../../components';
import classes from './Spine.module.css';
import { StepSummary } from './StepSummary';
import { type Step, stepWords } from './steps';

const tones: Record<Step['state'], Tone> = { ready: 'ok', started: 'warn', empty: 'neutral' };

/** The steps of the program side by side, each with its state; the one to work on is outlined. */
export function Spine({ steps }: { steps: Step[] }) {
  const current = steps.find((step) => step.state !== 'ready');
  return (
    <ol className={classes.spine}>
      {steps.map((step, index) => (
        <li key={step.step} className={classes.step} data-current={step === current || undefined}>
          <StepCard step={step} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function StepCard({ step, number }: { step: Step; number: number }) {
  const { t } = useLingui();
  const { label, path } = stepWords[step.step];
  const states: Record<Step['state'], string> = {
    ready: t`ready`,
    started: t`started`,
    empty: t`empty`,
  };
  return (
    <Link to={path} className={classes.card}>
      <span className={classes.number} aria-hidden>
        {number}
      </span>
      <span className={classes.name}>{t(label)}</span>
      <Tag tone={tones[step.state]}>{states[step.state]}</Tag>
      <span className={classes.summary}>
        <StepSummary step={step} />
      </span>
    </Link>
  );
}
