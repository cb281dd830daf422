import { Trans, useLingui } from '@lingui/react/macro';
import { useDisclosure } from '@mantine/hooks';
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { ConfirmDialog, later, MenuItem, MoreMenu } from '../../components';
import type { Plan } from './planRows';
import { RenameDialog } from './RenameDialog';
import { TableItems } from './TableItems';
import { useDiscard } from './useDiscard';
import type { PlanDraft } from './usePlanDraft';

const CopyDialog = later(() => import('./CopyDialog').then((module) => module.CopyDialog));

/** The rarely needed actions on a draft. */
export function DraftMenu({ draft, plan }: { draft: PlanDraft; plan: Plan }) {
  const { t } = useLingui();
  const [renaming, rename] = useDisclosure(false);
  const [asking, ask] = useDisclosure(false);
  const [copying, copy] = useDisclosure(false);
  const { title } = draft.values;
  const discard = useDiscard(draft, ask.close);

  return (
    <>
      <MoreMenu>
        <MenuItem leftSection={<IconPencil size={16} />} onClick={rename.open}>
          <Trans>Rename…</Trans>
        </MenuItem>
        <MenuItem leftSection={<IconCopy size={16} />} onClick={copy.open}>
          <Trans>Copy to a role…</Trans>
        </MenuItem>
        <TableItems plan={plan} />
        <MenuItem leftSection={<IconTrash size={16} />} onClick={ask.open}>
          <Trans>Discard draft…</Trans>
        </MenuItem>
      </MoreMenu>
      {copying && <CopyDialog plan={plan} opened onClose={copy.close} />}
      <RenameDialog
        key={title}
        title={title}
        opened={renaming}
        onClose={rename.close}
        onRename={(next) => draft.change((values) => ({ ...values, title: next }))}
      />
      <ConfirmDialog
        opened={asking}
        danger
        title={t`Discard this draft?`}
        confirm={t`Discard draft`}
        busy={discard.isPending}
        onConfirm={() => discard.mutate()}
        onClose={ask.close}
      >
        <Trans>“{title}” goes with its rows. The versions before it stay.</Trans>
      </ConfirmDialog>
    </>
  );
}
