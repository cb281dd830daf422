import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './ArchivedNotice.module.css';

interface ArchivedNoticeProps {
  /** When the record was archived. */
  at: string;
  /** Without it the reader may only know. */
  onRestore?: () => void;
  /** The verb of the way back; "Restore" unless told. */
  restore?: string;
  busy?: boolean;
  children?: ReactNode;
}

/** Says on the page of an archived record that it is one, and offers the way back. */
export function ArchivedNotice({ at, onRestore, restore, busy, children }: ArchivedNoticeProps) {
  const { i18n } = useLingui();
  const day = i18n.date(at, { dateStyle: 'long' });
  return (
    <Alert color="yellow" variant="light" icon={<IconArchive size={18} />} role="status">
      <Group justify="space-between" gap={8}>
        <span className={classes.text}>
          {children ?? (
            <Trans>
              Archived on {day}. It keeps what names it, and nothing can name it anew until it is
              restored.
            </Trans>
          )}
        </span>
        {onRestore && (
          <Button size="compact-sm" variant="default" loading={busy} onClick={onRestore}>
            {restore ?? <Trans>Restore</Trans>}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
