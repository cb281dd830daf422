import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { toProblem } from '../../api';
import { ConfirmDialog, toast, toastProblem } from '../../components';
import { useRefresh } from '../../hooks';
import { paths } from '../../urls';
import { deletePlan } from './queries';
import { RenameDialog } from './RenameDialog';
import type { PlanDraft } from './usePlanDraft';

/** The rarely needed actions on a draft. */
export function DraftMenu({ draft }: { draft: PlanDraft }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [renaming, rename] = useDisclosure(false);
  const [asking, ask] = useDisclosure(false);
  const { values } = draft;
  const { title } = values;
  const discard = useMutation({
    mutationFn: async () => {
      draft.forget();
      return deletePlan(await draft.flush());
    },
    onSuccess: async () => {
      await navigate({ to: paths.plans });
      toast(t`The draft “${title}” was discarded`);
      refresh();
    },
    onError: (error) => {
      ask.close();
      draft.change(() => values);
      toastProblem(toProblem(error), t`The draft could not be discarded`);
      refresh();
    },
  });

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t`More actions`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={rename.open}>
            <Trans>Rename…</Trans>
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={ask.open}>
            <Trans>Discard draft…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
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
        <Trans>“{title}” and its rows go for good.</Trans>
      </ConfirmDialog>
    </>
  );
}
