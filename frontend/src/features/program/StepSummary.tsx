import { Plural, Trans } from '@lingui/react/macro';
import type { Step } from './steps';

/** The step's figures in a short sentence. */
export function StepSummary({ step }: { step: Step }) {
  const figure = (name: string) => step.summary[name] ?? 0;
  const total = figure('total');
  if (step.step === 'roles') {
    const without = figure('inScope') - figure('withAiDepth');
    if (total === 0) return <Trans>The jobs in your company, and what AI changes in them</Trans>;
    return (
      <>
        <Trans>
          {figure('inScope')} of <Plural value={total} one="# role" other="# roles" /> in scope
        </Trans>
        {without > 0 && (
          <>
            {', '}
            <Trans>{without} without AI depth</Trans>
          </>
        )}
      </>
    );
  }
  if (step.step === 'skills') {
    const flagged = figure('withOpenFindings');
    if (total === 0)
      return <Trans>What people do when they use AI well, so that one can see it</Trans>;
    return (
      <>
        <Trans>
          <Plural value={total} one="# skill" other="# skills" />, {figure('published')} published
        </Trans>
        {flagged > 0 && (
          <>
            {', '}
            <Trans>{flagged} not observable yet</Trans>
          </>
        )}
      </>
    );
  }
  if (total === 0) return <Trans>One page a role: what is practised, where and with whom</Trans>;
  return (
    <>
      <Trans>
        {figure('published')} of <Plural value={total} one="# plan" other="# plans" /> published
      </Trans>
      {figure('inReview') > 0 && (
        <>
          {', '}
          <Trans>{figure('inReview')} in review</Trans>
        </>
      )}
    </>
  );
}
