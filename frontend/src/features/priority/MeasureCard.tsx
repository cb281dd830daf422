import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import {
  Card,
  ConfirmDialog,
  later,
  MarkedText,
  MenuItem,
  MoreMenu,
  QueryState,
  toast,
  Undo,
  useDeed,
} from '../../components';
import classes from './MeasureCard.module.css';
import { toInput, toValues } from './measureValues';
import { PointEntry } from './PointEntry';
import { StandingTag } from './PriorityTag';
import { type Measure, usePoints } from './queries';
import { useStandingWords } from './useStandingWords';
import { createMeasure, deleteMeasure } from './writes';

const PointTable = later(() => import('./PointTable').then((module) => module.PointTable));
const MeasureDialog = later(() => import('./MeasureDialog').then((module) => module.MeasureDialog));

const MeasureChart = lazy(() => import('./MeasureChart'));

interface MeasureCardProps {
  measure: Measure;
  mayEdit: boolean;
  mayMeasure: boolean;
}

/** One measure: a sentence that says how it stands, the chart of its data points, and the points themselves. */
export function MeasureCard({ measure, mayEdit, mayMeasure }: MeasureCardProps) {
  const { t } = useLingui();
  const points = usePoints(measure.id);
  const says = useStandingWords();
  const [editing, edit] = useDisclosure(false);
  const [listed, list] = useDisclosure(false);
  return (
    <Card
      title={measure.name}
      actions={
        <div className={classes.actions}>
          <StandingTag standing={measure.standing} />
          {mayEdit && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={edit.open}
              aria-label={t`Edit “${measure.name}”`}
            >
              <Trans>Edit</Trans>
            </Button>
          )}
          {mayEdit && measure.standing.points === 0 && <MeasureMenu measure={measure} />}
        </div>
      }
    >
      {measure.findings.length > 0 && (
        <p className={classes.flagged}>
          <MarkedText
            text={measure.name}
            findings={measure.findings.filter(({ field }) => field === 'name')}
          />{' '}
          {measure.findings[0]?.reason}{' '}
          {mayEdit && (
            <Button size="compact-xs" variant="light" onClick={edit.open}>
              <Trans>Reword or keep</Trans>
            </Button>
          )}
        </p>
      )}
      <figure className={classes.figure}>
        <figcaption className={classes.sentence}>{says(measure)}</figcaption>
        {measure.standing.points > 0 && (
          <QueryState query={points}>
            {({ items }) => (
              <Suspense fallback={<div className={classes.space} />}>
                <MeasureChart measure={measure} points={items} />
              </Suspense>
            )}
          </QueryState>
        )}
      </figure>
      {mayMeasure && <PointEntry measure={measure} />}
      {measure.standing.points > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={list.toggle} aria-expanded={listed}>
          {listed ? (
            <Trans>Hide the data points</Trans>
          ) : (
            <Trans>Show the data points as a table</Trans>
          )}
        </Button>
      )}
      {listed && points.data && (
        <PointTable measure={measure} points={points.data.items} mayEdit={mayMeasure} />
      )}
      {editing && (
        <MeasureDialog priorityId={measure.priorityId} measure={measure} onClose={edit.close} />
      )}
    </Card>
  );
}

/** A measure can go as long as nothing was measured with it. */
function MeasureMenu({ measure }: { measure: Measure }) {
  const { t } = useLingui();
  const [asking, ask] = useDisclosure(false);
  const restore = useDeed({
    run: () => createMeasure(toInput(toValues(measure), measure.priorityId, measure)),
    failed: t`The measure could not be restored`,
  });
  const remove = useDeed({
    run: () => deleteMeasure(measure),
    onDone: () => toast(t`Measure deleted`, <Undo onClick={() => restore.mutate()} />),
    onSettled: ask.close,
    failed: t`The measure could not be deleted`,
  });
  return (
    <>
      <MoreMenu>
        <MenuItem leftSection={<IconTrash size={16} />} onClick={ask.open}>
          <Trans>Delete measure…</Trans>
        </MenuItem>
      </MoreMenu>
      <ConfirmDialog
        opened={asking}
        danger
        title={t`Delete this measure?`}
        confirm={t`Delete measure`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={ask.close}
      >
        <Trans>“{measure.name}” goes. The priority stays.</Trans>
      </ConfirmDialog>
    </>
  );
}
