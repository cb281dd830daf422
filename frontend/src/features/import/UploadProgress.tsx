import { Trans, useLingui } from '@lingui/react/macro';
import { Progress } from '@mantine/core';
import type { Sent } from '../../api';
import { fileSize } from './size';
import classes from './UploadProgress.module.css';

/** How much of the file has been sent; when all of it has, the server is looking at it. */
export function UploadProgress({ sent }: { sent: Sent | null }) {
  const { t, i18n } = useLingui();
  const share = sent && sent.total > 0 ? (100 * sent.done) / sent.total : 0;
  const over = sent !== null && sent.done >= sent.total;
  const done = fileSize(i18n, sent?.done ?? 0);
  const total = fileSize(i18n, sent?.total ?? 0);
  return (
    <div className={classes.upload}>
      <Progress.Root size={6}>
        <Progress.Section
          value={over ? 100 : share}
          animated={over}
          striped={over}
          aria-label={t`Upload`}
        />
      </Progress.Root>
      <span className={classes.words} role="status">
        {over || !sent ? (
          <Trans>The server is looking at the file…</Trans>
        ) : (
          <Trans>
            {done} of {total} sent
          </Trans>
        )}
      </span>
    </div>
  );
}
