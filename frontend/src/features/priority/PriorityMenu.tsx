import { Trans, useLingui } from '@lingui/react/macro';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Tagged } from '../../api';
import { ConfirmDialog, MenuItem, MoreMenu, toast, Undo, useDeed } from '../../components';
import { writeDraft } from '../../hooks';
import { paths, url } from '../../urls';
import type { Priority } from './queries';
import { restorePriority } from './restorePriority';
import { useShowPriority } from './useShowPriority';
import { type Command, deletePriority } from './writes';

interface PriorityMenuProps {
  record: Tagged<Priority>;
  onAsk: (verb: Command) => void;
}

/** The rarely needed actions on a priority. */
export function PriorityMenu({ record, onAsk }: PriorityMenuProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, ask] = useDisclosure(false);
  const show = useShowPriority();
  const { id, title, status, measures } = record.value;
  const restore = useDeed({
    run: restorePriority,
    onDone: async (restored) => {
      show(restored);
      await navigate({ to: url(paths.priority, { id: restored.value.id }) });
    },
    failed: t`The priority could not be brought back`,
  });
  const remove = useDeed({
    run: () => deletePriority(record),
    onDone: async () => {
      writeDraft(`priority:${id}`, null);
      await navigate({ to: paths.priorities, ignoreBlocker: true });
      toast(t`Priority deleted`, <Undo onClick={() => restore.mutate(record.value)} />);
    },
    onSettled: ask.close,
    failed: t`The priority could not be deleted`,
  });
  if (status === 'achieved' || status === 'retired') return null;
  return (
    <>
      <MoreMenu>
        {status === 'active' && (
          <MenuItem onClick={() => onAsk('reopen')}>
            <Trans>Back to draft…</Trans>
          </MenuItem>
        )}
        <MenuItem leftSection={<IconArchive size={16} />} onClick={() => onAsk('retire')}>
          <Trans>Retire…</Trans>
        </MenuItem>
        {status === 'draft' && (
          <MenuItem leftSection={<IconTrash size={16} />} onClick={ask.open}>
            <Trans>Delete priority…</Trans>
          </MenuItem>
        )}
      </MoreMenu>
      <ConfirmDialog
        opened={asking}
        danger
        title={t`Delete this priority?`}
        confirm={t`Delete priority`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={ask.close}
      >
        <Trans>
          “{title}” and its measures ({measures.length}) go. A priority whose measures have data
          points can only be retired.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
