import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../urls';
import { keptFile } from './keptFiles';
import type { Import } from './queries';

interface AgainProps {
  run: Import;
  primary?: boolean;
  /** With the same file, to change choices; with another one; or all the same, straight to the columns. */
  with: 'same-file' | 'other-file' | 'all-the-same';
  children: ReactNode;
}

/** Starts over with the choices of a former run. The file has to be chosen again when it is not at hand any more. */
export function Again({ run, primary = false, with: what, children }: AgainProps) {
  const step = what === 'all-the-same' && keptFile(run.id) ? 'columns' : undefined;
  const file = what === 'other-file' ? 'other' : undefined;
  return (
    <Button
      variant={primary ? 'filled' : 'default'}
      component={Link}
      to={paths.importNew}
      search={{ again: run.id, step, file } as never}
    >
      {children}
    </Button>
  );
}
