import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Tagged } from '../../api';
import { ConfirmDialog, toast, Undo, useDeed } from '../../components';
import type { Skill } from './queries';
import { toInput, toValues } from './skillValues';
import { useShowSkill } from './useShowSkill';
import { discardChanges, saveKept, updateSkill } from './writes';

interface Discarded {
  before: Skill;
  after: Tagged<Skill>;
}

/** Goes back to the published wording, after asking. */
export function DiscardChanges({ record }: { record: Tagged<Skill> }) {
  const { t } = useLingui();
  const show = useShowSkill();
  const [asking, ask] = useDisclosure(false);
  const version = record.value.publishedVersion;
  const restore = useDeed({
    run: async ({ before, after: { value, etag } }: Discarded) => {
      const values = toValues(before);
      const known = value.waivers.map(({ id }) => id);
      const kept = values.kept.filter(({ id }) => !known.includes(id ?? ''));
      const written = await updateSkill(value.id, etag, toInput(values));
      return saveKept(
        written,
        kept.map(({ id: _, ...one }) => one),
      );
    },
    onDone: show,
    failed: t`The changes could not be brought back`,
  });
  const discard = useDeed({
    run: () => discardChanges(record),
    onDone: (skill) => {
      show(skill);
      toast(
        t`The skill is back at version ${version}`,
        <Undo onClick={() => restore.mutate({ before: record.value, after: skill })} />,
      );
    },
    onSettled: ask.close,
    failed: t`The changes could not be discarded`,
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
        <Trans>Everything that was saved since version {version} goes.</Trans>
      </ConfirmDialog>
    </>
  );
}
