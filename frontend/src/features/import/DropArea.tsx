import { Trans } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './DropArea.module.css';
import { useFileDrop } from './useFileDrop';

const readable = '.csv,.tsv,.tab,.txt,.xlsx,.json,.ndjson,.jsonl';

interface DropAreaProps {
  onFile: (file: File) => void;
  /** The file that was chosen, which another one may replace. */
  children?: ReactNode;
}

/** Takes a file that is dropped here, or chosen with the button. */
export function DropArea({ onFile, children }: DropAreaProps) {
  const { over, handlers } = useFileDrop(onFile);
  return (
    <div
      className={classes.area}
      data-over={over || undefined}
      data-full={children ? true : undefined}
      {...handlers}
    >
      {children || (
        <>
          <IconUpload size={22} stroke={1.6} aria-hidden className={classes.icon} />
          <p className={classes.invitation}>
            <Trans>Drop a file here</Trans>
          </p>
          <p className={classes.formats}>
            <Trans>CSV with any delimiter, Excel (XLSX), JSON or NDJSON</Trans>
          </p>
          <ChooseFile onFile={onFile} />
        </>
      )}
    </div>
  );
}

/** The button beside dropping. */
export function ChooseFile({
  onFile,
  another = false,
}: {
  onFile: (file: File) => void;
  another?: boolean;
}) {
  return (
    <FileButton accept={readable} onChange={(file) => file && onFile(file)}>
      {(props) => (
        <Button {...props} variant="default" size={another ? 'xs' : 'sm'}>
          {another ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
        </Button>
      )}
    </FileButton>
  );
}
