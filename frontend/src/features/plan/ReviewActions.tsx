import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type Problem, type Tagged, toProblem } from '../../api';
import { ConfirmDialog, toast } from '../../components';
import type { Plan } from './planRows';
import { publishPlan } from './queries';
import { ReturnDialog } from './ReturnDialog';
import { useShowPlan } from './useShowPlan';

interface ReviewActionsProps {
  record: Tagged<Plan>;
  /** The server's reasons against publishing, to be shown at the rows; null once there are none. */
  onRefused: (problem: Problem | null) => void;
}

/** Ends a review: the plan is published, or goes back to its author. */
export function ReviewActions({ record, onRefused }: ReviewActionsProps) {
  const { t } = useLingui();
  const show = useShowPlan();
  const [returning, comment] = useDisclosure(false);
  const [asking, ask] = useDisclosure(false);
  const publish = useMutation({
    mutationFn: () => publishPlan(record),
    onMutate: () => onRefused(null),
    onSuccess: (published) => {
      toast(t`The plan is published`);
      show(published);
    },
    onError: (error) => onRefused(toProblem(error)),
    onSettled: ask.close,
  });

  return (
    <>
      <Button variant="default" onClick={comment.open}>
        <Trans>Return to draft…</Trans>
      </Button>
      <Button onClick={ask.open}>
        <Trans>Publish…</Trans>
      </Button>
      <ReturnDialog record={record} opened={returning} onClose={comment.close} />
      <ConfirmDialog
        opened={asking}
        title={t`Publish this plan?`}
        confirm={t`Publish`}
        busy={publish.isPending}
        onConfirm={() => publish.mutate()}
        onClose={ask.close}
      >
        <Trans>
          It never changes again: each row keeps its skill in today's version and the wording of its
          activity.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
