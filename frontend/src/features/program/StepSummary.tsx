import { Plural, Trans } from '@lingui/react/macro';
import type { Step } from './steps';

/** The step's figures in a short sentence. */
export function StepSummary({ step }: { step: Step }) {
  const figure = (name: string) => step.summary[name] ?? 0;
  const total = figure('total');
  if (step.step === 'priorities') {
    const flagged = figure('flagged');
    if (total === 0) return <Trans>What the business wants to change in how work is done</Trans>;
    return (
      <>
        <Trans>
          {figure('active')} of <Plural value={total} one="# priority" other="# priorities" />{' '}
          active, <Plural value={figure('measures')} one="# measure" other="# measures" />
        </Trans>
        {flagged > 0 && (
          <>
            {', '}
            <Plural value={flagged} one="# counts training" other="# count training" />
          </>
        )}
        {figure('rolesWithoutPriority') > 0 && (
          <>
            {', '}
            <Plural
              value={figure('rolesWithoutPriority')}
              one="# role serves none"
              other="# roles serve none"
            />
          </>
        )}
        {figure('skillsWithoutPriority') > 0 && (
          <>
            {', '}
            <Plural
              value={figure('skillsWithoutPriority')}
              one="# skill serves none"
              other="# skills serve none"
            />
          </>
        )}
      </>
    );
  }
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
