import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { toast, Undo, useDeed } from '../../components';
import { paths, url } from '../../urls';
import type { Plan } from './planRows';
import { draftPlan, useOpenVersion } from './queries';
import { useRemoveDraft } from './useRemoveDraft';
import { useShowPlan } from './useShowPlan';

/** The way on from a published plan: the draft of its next version, or the one that is open already. */
export function NewDraftButton({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const show = useShowPlan();
  const open = useOpenVersion(plan.id);
  const undo = useRemoveDraft();
  const draft = useDeed({
    run: () => draftPlan(plan.id),
    onDone: async (created) => {
      await navigate({ to: url(paths.plan, { id: created.value.id }) });
      const { number } = created.value;
      toast(
        t`Version ${number} starts with the same rows; nothing changes for others until it is published`,
        <Undo onClick={() => undo.mutate({ draft: created, planId: plan.id })} />,
      );
      return show(created);
    },
    failed: t`The draft could not be opened`,
  });

  if (open) {
    return (
      <Button variant="default" component={Link} to={url(paths.plan, { id: open.id })}>
        <Trans>Open version {open.number}</Trans>
      </Button>
    );
  }
  return (
    <Button loading={draft.isPending} onClick={() => draft.mutate()}>
      <Trans>New draft</Trans>
    </Button>
  );
}
