import { Trans } from '@lingui/react/macro';
import { Button, type ButtonProps, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopyTextProps extends ButtonProps {
  /** What is copied. */
  value: string;
  'data-autofocus'?: boolean;
}

/** Puts a text into the clipboard, and says for a moment that it is there. */
export function CopyText({ value, children, ...button }: CopyTextProps) {
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button
          {...button}
          onClick={copy}
          leftSection={copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
        >
          {copied ? <Trans>Copied</Trans> : (children ?? <Trans>Copy</Trans>)}
        </Button>
      )}
    </CopyButton>
  );
}
