import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useDownload } from '../../components';
import { useMayEdit } from '../../hooks';

/** Saves the uploaded file with what is wrong with each row in a column more. */
export function ErrorFile({ id }: { id: string }) {
  const fetching = useDownload();
  if (!useMayEdit()) return null;
  return (
    <Button
      variant="default"
      size="xs"
      mb="xs"
      leftSection={<IconDownload size={14} />}
      loading={fetching.isPending}
      onClick={() => fetching.mutate(`/api/v1/imports/${id}/error-file`)}
    >
      <Trans>Save the file with its errors</Trans>
    </Button>
  );
}
