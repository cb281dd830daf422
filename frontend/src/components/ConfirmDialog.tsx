import { Trans } from '@lingui/react/macro';
import { Button, Group, type ModalProps, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './later/Dialog';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  children: ReactNode;
  /** The verb of what will happen: "Delete role". */
  confirm: string;
  /** What keeps everything as it is; "Cancel" unless told. */
  cancel?: string;
  danger?: boolean;
  busy?: boolean;
  /** While it cannot be done. */
  disabled?: boolean;
  size?: ModalProps['size'];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before something that is hard to take back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirm, cancel, danger, busy, disabled, onConfirm, onClose } =
    props;
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size={props.size}>
      <Stack>
        <div>{children}</div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {cancel ?? <Trans>Cancel</Trans>}
          </Button>
          <Button
            color={danger ? 'red.8' : undefined}
            loading={busy}
            disabled={disabled}
            onClick={onConfirm}
          >
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
