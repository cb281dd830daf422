import { useLingui } from '@lingui/react/macro';
import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './Hris.module.css';

/** A value to be pasted elsewhere. */
export function Copyable({ label, value }: { label: string; value: string }) {
  const { t } = useLingui();
  return (
    <span className={classes.copyable}>
      <code>{value}</code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            onClick={copy}
            aria-label={copied ? t`Copied: ${label}` : t`Copy: ${label}`}
          >
            {copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
          </ActionIcon>
        )}
      </CopyButton>
    </span>
  );
}
