import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog, QueryState, Touched, toast, Undo, useDeed } from '../../components';
import { paths, url } from '../../urls';
import { type Role, useMergePreview } from './queries';
import { RoleSearch } from './RoleSearch';
import { mergeRole, undoMerge } from './writes';

interface MergeDialogProps {
  role: Role;
  opened: boolean;
  onClose: () => void;
}

/** Makes one role out of two: chooses the one that stays, shows what moves, and does it. */
export function MergeDialog({ role, opened, onClose }: MergeDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [intoId, setIntoId] = useState<string | null>(null);
  const preview = useMergePreview(role.id, opened ? intoId : null);
  const undo = useDeed({ run: undoMerge, failed: t`The merge could not be undone` });
  const merge = useDeed({
    run: (into: string) => mergeRole(role, into),
    failed: t`The roles could not be merged`,
    onSettled: onClose,
    onDone: async (merged: Role) => {
      await navigate({ to: url(paths.role, { id: merged.mergedIntoId ?? merged.id }) });
      toast(t`“${merged.title}” was merged`, <Undo onClick={() => undo.mutate(merged)} />);
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      size="lg"
      title={t`Merge this role into another`}
      confirm={t`Merge roles`}
      busy={merge.isPending}
      disabled={!intoId || preview.data === undefined}
      onConfirm={() => intoId && merge.mutate(intoId)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text>
          <Trans>
            “{role.title}” is archived, and the other role stands for it from then on, in files too.
            Published plans stay as they are. You can undo it until something that moved is changed.
          </Trans>
        </Text>
        <RoleSearch
          label={t`The role that stays`}
          value={intoId}
          onChange={setIntoId}
          except={role.id}
        />
        {intoId && (
          <div>
            <Text fw={600} mb={8}>
              <Trans>What this touches</Trans>
            </Text>
            <QueryState query={preview}>{(uses) => <Touched uses={uses} />}</QueryState>
          </div>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
