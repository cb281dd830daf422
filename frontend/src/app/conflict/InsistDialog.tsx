import { lazy, Suspense, useState } from 'react';
import { setConflictAsker } from '../../api';
import { askToInsist, useConflictQuestion } from './conflictQuestion';

const InsistQuestion = lazy(() => import('./InsistQuestion'));

setConflictAsker(askToInsist);

/** Asks about commands that came too late; loaded when the first does. */
export function InsistDialog() {
  const question = useConflictQuestion();
  const [asked, setAsked] = useState(false);
  if (question && !asked) setAsked(true);
  return (
    asked && (
      <Suspense>
        <InsistQuestion question={question} />
      </Suspense>
    )
  );
}
