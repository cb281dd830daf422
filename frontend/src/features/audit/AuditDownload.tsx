import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ActionMenu, MenuItem, useDownload } from '../../components';
import { type AuditState, auditQuery } from './queries';

/** Takes along the entries that the filters leave; that is an entry too. */
export function AuditDownload({ state }: { state: AuditState }) {
  const { t } = useLingui();
  const fetching = useDownload();
  const save = (path: string, format: Record<string, string> = {}) =>
    fetching.mutate(
      `/api/v1/audit-entries/${path}?${new URLSearchParams({ ...auditQuery(state), ...format })}`,
    );
  return (
    <ActionMenu
      position="bottom-end"
      target={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={fetching.isPending}
        >
          <Trans>Download</Trans>
        </Button>
      }
    >
      <MenuItem onClick={() => save('table', { format: 'csv' })}>{t`CSV`}</MenuItem>
      <MenuItem onClick={() => save('table', { format: 'xlsx' })}>{t`Excel (XLSX)`}</MenuItem>
      <MenuItem onClick={() => save('lines')}>{t`Lines of JSON`}</MenuItem>
    </ActionMenu>
  );
}
