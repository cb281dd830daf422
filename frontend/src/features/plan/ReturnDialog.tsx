import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Tagged, toProblem } from '../../api';
import { ProblemAlert, toast } from '../../components';
import type { Plan } from './planRows';
import { returnPlan } from './queries';
import { useShowPlan } from './useShowPlan';

interface ReturnDialogProps {
  record: Tagged<Plan>;
  opened: boolean;
  onClose: () => void;
}

/** Gives a plan back to its author, who needs to know why. */
export function ReturnDialog({ record, opened, onClose }: ReturnDialogProps) {
  const { t } = useLingui();
  const show = useShowPlan();
  const [comment, setComment] = useState('');
  const giveBack = useMutation({
    mutationFn: () => returnPlan(record, comment),
    onSuccess: (draft) => {
      toast(t`The plan is a draft again`);
      show(draft);
    },
  });

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t`Return this plan to draft`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          giveBack.mutate();
        }}
      >
        <Stack>
          {giveBack.error && <ProblemAlert problem={toProblem(giveBack.error)} />}
          <Textarea
            label={t`What is to be done`}
            description={t`Stands above the draft and in the plan's history.`}
            required
            autosize
            minRows={3}
            maxLength={2000}
            data-autofocus
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={!comment.trim()} loading={giveBack.isPending}>
              <Trans>Return to draft</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
