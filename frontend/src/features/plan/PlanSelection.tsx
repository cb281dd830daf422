import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { refused } from '../../api';
import { ConfirmDialog, SelectionBar, toast, Undo, useDeed } from '../../components';
import { type PlanSummary, reinstatePlans, retirePlans } from './queries';

interface PlanSelectionProps {
  plans: PlanSummary[];
  onSelect: (ids: string[]) => void;
}

/** Retires the published ones of the ticked plans, or takes the retired ones back; those that were refused stay ticked. */
export function PlanSelection({ plans, onSelect }: PlanSelectionProps) {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  const [reason, setReason] = useState('');
  const inState = (state: PlanSummary['status']) =>
    plans.filter(({ status }) => status === state).map(({ id }) => id);
  const published = inState('published');
  const retired = inState('retired');
  const others = plans.length - published.length;

  const reinstate = useDeed({
    run: reinstatePlans,
    failed: t`The plans could not be taken back`,
    onDone: (outcome) => {
      const left = refused(outcome);
      onSelect(left.map(({ id }) => id));
      toast(t`${outcome.length - left.length} of ${outcome.length} plans in use again`);
    },
  });
  const retire = useDeed({
    run: () => retirePlans(published, reason),
    failed: t`The plans could not be retired`,
    onSettled: () => ask(false),
    onDone: (outcome) => {
      const left = refused(outcome).map(({ id }) => id);
      onSelect(left);
      setReason('');
      const done = outcome.filter(({ id }) => !left.includes(id)).map(({ id }) => id);
      toast(
        t`${done.length} of ${outcome.length} plans retired`,
        done.length > 0 && <Undo onClick={() => reinstate.mutate(done)} />,
      );
    },
  });

  return (
    <>
      <SelectionBar label={t`Selected plans`} count={plans.length} onClear={() => onSelect([])}>
        {published.length > 0 && (
          <Button onClick={() => ask(true)}>
            <Trans>Retire…</Trans>
          </Button>
        )}
        {retired.length > 0 && (
          <Button
            variant="default"
            loading={reinstate.isPending}
            onClick={() => reinstate.mutate(retired)}
          >
            <Trans>Take back into use</Trans>
          </Button>
        )}
      </SelectionBar>
      <ConfirmDialog
        opened={asking}
        title={t`Retire the selected plans?`}
        confirm={t`Retire plans`}
        disabled={!reason.trim()}
        busy={retire.isPending}
        onConfirm={() => retire.mutate()}
        onClose={() => ask(false)}
      >
        <p style={{ marginTop: 0 }}>
          <Plural
            value={published.length}
            one="One published plan is taken out of use. It stays as it is, can be read and printed, and can be taken back."
            other="# published plans are taken out of use. They stay as they are, can be read and printed, and can be taken back."
          />{' '}
          {others > 0 && (
            <Plural
              value={others}
              one="One of the selected is not published and stays as it is."
              other="# of the selected are not published and stay as they are."
            />
          )}
        </p>
        <Textarea
          label={t`Why they are no longer used`}
          description={t`Stands above each plan and in its history.`}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  );
}
