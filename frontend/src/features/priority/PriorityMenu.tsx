import { Trans, useLingui } from '@lingui/react/macro';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconTrash } from '@tabler/icons-react';
import type { Tagged } from '../../api';
import { ConfirmDialog, MenuItem, MoreMenu, useRemoval } from '../../components';
import { paths } from '../../urls';
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
  const [asking, ask] = useDisclosure(false);
  const show = useShowPriority();
  const { id, title, status, measures } = record.value;
  const remove = useRemoval({
    run: () => deletePriority(record),
    restore: async () => {
      const restored = await restorePriority(record.value);
      show(restored);
      return restored;
    },
    draftKey: `priority:${id}`,
    list: paths.priorities,
    page: paths.priority,
    words: {
      removed: t`Priority deleted`,
      notRemoved: t`The priority could not be deleted`,
      notRestored: t`The priority could not be brought back`,
    },
    onSettled: ask.close,
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
