import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { readDraft, useMayEdit } from '../../hooks';
import type { Plan } from './planRows';
import classes from './ReviewNotice.module.css';
import { draftKeyOf } from './usePlanDraft';

/** What the plan's status means for the reader; nothing for a draft that nobody reviewed yet. */
export function ReviewNotice({ plan }: { plan: Plan }) {
  const { i18n } = useLingui();
  const mayEdit = useMayEdit();
  const last = plan.events.at(-1);
  if (plan.status === 'draft') {
    if (last?.action !== 'returned') return null;
    return (
      <Notice tone="warn">
        <Trans>
          {last.by} returned this plan: <q>{last.comment}</q>
        </Trans>
      </Notice>
    );
  }
  if (plan.status === 'in-review') {
    const left = mayEdit && readDraft(draftKeyOf(plan.id)) !== null;
    return (
      <Notice tone="accent">
        {mayEdit ? (
          <Trans>
            In review, so it cannot be changed. Publish it, or return it to draft with a comment.
          </Trans>
        ) : (
          <Trans>In review, so it cannot be changed.</Trans>
        )}{' '}
        {left && (
          <Trans>
            Changes you had not saved before are kept in this tab and come back when it is a draft
            again.
          </Trans>
        )}
      </Notice>
    );
  }
  const date = i18n.date(last?.at ?? plan.updatedAt, { dateStyle: 'long' });
  if (plan.status === 'retired') {
    return (
      <Notice tone="warn">
        <Trans>
          Retired on {date} by {last?.by}: <q>{last?.comment}</q>
        </Trans>
      </Notice>
    );
  }
  if (plan.status === 'superseded') {
    return (
      <Notice tone="accent">
        <Trans>
          A later version took its place on {date}. This one stays as it was for whoever works by
          it.
        </Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="ok">
      <Trans>
        Published on {date}. This version never changes: each row keeps its skill in the version it
        had then, and the wording of its activity.
      </Trans>
    </Notice>
  );
}

function Notice({ tone, children }: { tone: 'ok' | 'accent' | 'warn'; children: ReactNode }) {
  return (
    <p className={classes.notice} data-tone={tone}>
      {children}
    </p>
  );
}
