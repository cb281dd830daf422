import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type Problem, type Tagged, toProblem } from '../../api';
import { ConfirmDialog, later, QueryState, toast } from '../../components';
import type { Plan } from './planRows';
import { publishPlan, usePlanDiff, usePlanVersions } from './queries';
import { ReturnDialog } from './ReturnDialog';
import { useShowPlan } from './useShowPlan';

const PlanDiffView = later(() => import('./PlanDiffView').then((module) => module.PlanDiffView));

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
  const { id } = record.value;
  const former = usePlanVersions(id).data?.pages[0]?.items.find(
    (version) => version.id !== id && version.status !== 'draft',
  );
  const diff = usePlanDiff(id, former?.id ?? '', asking && former !== undefined);
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
        size={former ? '90rem' : undefined}
        confirm={t`Publish`}
        busy={publish.isPending}
        onConfirm={() => publish.mutate()}
        onClose={ask.close}
      >
        <p style={{ marginTop: 0 }}>
          <Trans>
            It never changes again: each row keeps its skill in today's version and the wording of
            its activity.
          </Trans>
        </p>
        {former && (
          <>
            <p>
              <Trans>It takes the place of version {former.number}. What is different:</Trans>
            </p>
            <QueryState query={diff}>{(data) => <PlanDiffView diff={data} />}</QueryState>
          </>
        )}
      </ConfirmDialog>
    </>
  );
}
