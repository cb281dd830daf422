import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type Tagged, toProblem } from '../../api';
import { ConfirmDialog, toast, toastProblem } from '../../components';
import type { Skill } from './queries';
import { useShowSkill } from './useShowSkill';
import { discardChanges } from './writes';

/** Goes back to the published wording, after asking. */
export function DiscardChanges({ record }: { record: Tagged<Skill> }) {
  const { t } = useLingui();
  const show = useShowSkill();
  const [asking, ask] = useDisclosure(false);
  const version = record.value.publishedVersion;
  const discard = useMutation({
    mutationFn: () => discardChanges(record),
    onSuccess: (skill) => {
      show(skill);
      toast(t`The skill is back at version ${version}`);
    },
    onError: (error) => toastProblem(toProblem(error), t`The changes could not be discarded`),
    onSettled: ask.close,
  });
  return (
    <>
      <Button size="compact-sm" variant="default" my={6} onClick={ask.open}>
        <Trans>Discard changes…</Trans>
      </Button>
      <ConfirmDialog
        opened={asking}
        danger
        title={t`Discard the unpublished changes?`}
        confirm={t`Discard changes`}
        busy={discard.isPending}
        onConfirm={() => discard.mutate()}
        onClose={ask.close}
      >
        <Trans>Everything that was saved since version {version} goes for good.</Trans>
      </ConfirmDialog>
    </>
  );
}
